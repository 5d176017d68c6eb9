import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Annotation,
  conflictsOf,
  createRecord,
  deleteRecord,
  editRecord,
  fromSingleStamp,
  fromState,
  mergeStamped,
  mergeStates,
  type RecordState,
  type Stamped,
  toState,
} from '@/lib/annotations';
import { idOf, makeAnnotation, stamped, stampOf, startTime } from '@/tests/support/records';

const annotation = (given: Partial<Annotation> = {}): Stamped<Annotation> =>
  stamped(makeAnnotation(1, idOf(900), given));

/** Edits on a device; the edit must change something. */
function edit(before: Stamped<Annotation>, changes: object, device: string, n: number, time?: number) {
  const edited = editRecord(before, { ...changes }, stampOf(device, n, time));
  if (!edited) throw new Error('nothing changed');
  return edited.stamped;
}

describe('one record on two devices', () => {
  test('edits of different fields are both kept, without a conflict', () => {
    const start = annotation();
    const a = edit(start, { note: 'mine' }, 'a', 2);
    const b = edit(start, { workflow: 'checked' }, 'b', 1);
    const merged = mergeStamped(a, b);
    expect(merged.record).toMatchObject({ note: 'mine', workflow: 'checked' });
    expect(conflictsOf(merged)).toEqual([]);
  });

  test('two edits of one note are both kept, the later shown, until someone writes again', () => {
    const start = annotation({ note: 'first' });
    const a = edit(start, { note: 'from a' }, 'a', 2, startTime + 100);
    const b = edit(start, { note: 'from b' }, 'b', 1, startTime + 200);
    const merged = mergeStamped(a, b);
    expect(merged.record.note).toBe('from b');
    expect(conflictsOf(merged)).toMatchObject([
      {
        type: 'rivals',
        field: 'note',
        values: [
          { value: 'from b', device: 'b' },
          { value: 'from a', device: 'a' },
        ],
      },
    ]);
    const resolved = edit(merged, { note: 'from b' }, 'a', 3);
    expect(conflictsOf(resolved)).toEqual([]);
    expect(mergeStamped(resolved, mergeStamped(a, b)).record.note).toBe('from b');
    expect(conflictsOf(mergeStamped(b, resolved))).toEqual([]);
  });

  test('an edit that saw another replaces it, however wrong its clock', () => {
    const first = edit(annotation(), { note: 'clock of next year' }, 'a', 2, startTime + 365 * 86_400_000);
    const second = edit(first, { note: 'corrected' }, 'b', 1, startTime + 1);
    expect(mergeStamped(first, second).record.note).toBe('corrected');
  });

  test('the same text written twice is no conflict', () => {
    const start = annotation();
    const merged = mergeStamped(edit(start, { note: 'same' }, 'a', 2), edit(start, { note: 'same' }, 'b', 1));
    expect(conflictsOf(merged)).toEqual([]);
  });

  test('tags merge as sets', () => {
    const start = annotation({ tags: ['old', 'shared'] });
    const a = edit(start, { tags: ['shared', 'from-a'] }, 'a', 2);
    const b = edit(start, { tags: ['old', 'shared', 'from-b'] }, 'b', 1);
    expect(mergeStamped(a, b).record.tags).toEqual(['from-a', 'from-b', 'shared']);
  });

  test('a tag added anew beats its removal elsewhere', () => {
    const removed = edit(annotation({ tags: ['x'] }), { tags: [] }, 'a', 2);
    const back = edit(removed, { tags: ['x'] }, 'b', 1);
    const removedAgain = edit(back, { tags: [] }, 'a', 3);
    const addedAgain = edit(edit(back, { tags: [] }, 'b', 2), { tags: ['x'] }, 'b', 3);
    expect(mergeStamped(removedAgain, addedAgain).record.tags).toEqual(['x']);
  });

  test('a deletion travels, and an edit it had not seen is offered back', () => {
    const start = annotation();
    const deleted = deleteRecord(start, '2026-01-02T00:00:00Z', stampOf('a', 2)).stamped;
    expect(mergeStamped(start, deleted).record.deletedAt).toBe('2026-01-02T00:00:00Z');
    expect(conflictsOf(deleted)).toEqual([]);
    const edited = edit(start, { note: 'still needed' }, 'b', 1);
    const merged = mergeStamped(deleted, edited);
    expect(merged.record).toMatchObject({ deletedAt: '2026-01-02T00:00:00Z', note: 'still needed' });
    expect(conflictsOf(merged)).toEqual([{ type: 'edited-after-deletion', fields: ['note'] }]);
    const restored = edit(merged, { deletedAt: undefined }, 'b', 2);
    expect(restored.record.deletedAt).toBeUndefined();
    expect(conflictsOf(restored)).toEqual([]);
    expect(mergeStamped(restored, deleted).record.deletedAt).toBeUndefined();
  });

  test('two values under one stamp, as a cloned profile writes, are both kept', () => {
    const start = annotation();
    const one = edit(start, { note: 'one' }, 'a', 2);
    const two = edit(start, { note: 'two' }, 'a', 2);
    expect(mergeStamped(one, two)).toEqual(mergeStamped(two, one));
    expect(conflictsOf(mergeStamped(one, two))).toMatchObject([{ field: 'note' }]);
  });
});

test('the short way to a record with one stamp gives what the long way gives', () => {
  const record = makeAnnotation(1, idOf(900), { tags: ['b', 'a', 'b'], sameAs: [idOf(3), idOf(2)] });
  const stamp = ['device-a', 1, stampOf('device-a', 1).hlc] as const;
  expect(fromSingleStamp(record, stamp)).toEqual(fromState(toState({ record, stamps: { '*': stamp } })));
});

describe('an edit', () => {
  test('keeps beside it what its writer had not seen, also after every device has met', () => {
    const start = annotation({ note: 'first' });
    const theirs = edit(start, { note: 'theirs' }, 'b', 1);
    const written = editRecord(theirs, { note: 'mine' }, stampOf('a', 2), ({ value }) => value === 'first');
    if (!written) throw new Error('nothing changed');
    for (const merged of [
      written.stamped,
      mergeStamped(written.stamped, theirs),
      mergeStamped(start, mergeStamped(theirs, written.stamped)),
    ]) {
      const [conflict] = conflictsOf(merged);
      if (conflict?.type !== 'rivals') throw new Error('no conflict');
      expect(conflict.values.map(({ value }) => value).sort()).toEqual(['mine', 'theirs']);
    }
  });

  test('that changes nothing is none', () => {
    expect(
      editRecord(annotation({ note: 'x', tags: ['a'] }), { note: 'x', tags: ['a'] }, stampOf('b', 1)),
    ).toBeUndefined();
  });

  test('moves updatedAt to its own time and leaves createdAt', () => {
    const edited = edit(annotation(), { note: 'x' }, 'a', 2, startTime + 5000);
    expect(edited.record.updatedAt).toBe(new Date(startTime + 5000).toISOString());
    expect(edited.record.createdAt).toBe(new Date(startTime).toISOString());
  });

  test('that empties a field leaves it absent', () => {
    const edited = edit(
      annotation({ fragmentUrl: 'https://news.example/#a' }),
      { fragmentUrl: undefined },
      'a',
      2,
    );
    expect('fragmentUrl' in edited.record).toBe(false);
  });

  test('of a tag named like a part of every object is a tag like any other', () => {
    const edited = edit(annotation(), { tags: ['__proto__', 'constructor', 'a/b'] }, 'a', 2);
    expect(edited.record.tags).toEqual(['__proto__', 'a/b', 'constructor']);
    expect(fromState(toState(edited))).toEqual(edited);
  });

  test('leaves a record never edited with a single stamp', () => {
    expect(Object.keys(annotation({ tags: ['a', 'b'] }).stamps)).toEqual(['*']);
  });
});

/** A history: each step is a device editing its own copy, deleting, restoring, or receiving another's. */
const step = fc.record({
  device: fc.integer({ min: 0, max: 3 }),
  act: fc.oneof(
    fc.record({ note: fc.constantFrom('x', 'y', 'z') }),
    fc.record({ tags: fc.subarray(['t1', 't2', 't3', '__proto__']) }),
    fc.record({ workflow: fc.constantFrom('queued', 'checked', 'dismissed') }),
    fc.record({ fragmentUrl: fc.constantFrom(undefined, 'https://news.example/#x') }),
    fc.record({ receiveFrom: fc.integer({ min: 0, max: 3 }) }),
    fc.constant({ delete: true }),
    fc.constant({ deletedAt: undefined }),
  ),
  /** Clocks off by up to a year either way. */
  skew: fc.integer({ min: -31_536_000_000, max: 31_536_000_000 }),
});

function play(history: readonly { device: number; act: object; skew: number }[]) {
  const start = annotation();
  const copies = Array.from({ length: 4 }, () => start);
  const deltas: RecordState[] = [createRecord(start.record, stampOf('device-a', 1)).delta];
  history.forEach(({ device, act, skew }, index) => {
    const own = copies[device] ?? start;
    const stamp = stampOf(`d${device}`, index + 1, startTime + skew);
    if ('receiveFrom' in act) {
      copies[device] = mergeStamped(own, copies[Number(act.receiveFrom)] ?? start);
      return;
    }
    const edited =
      'delete' in act ? deleteRecord(own, '2026-02-03T04:05:06Z', stamp) : editRecord(own, { ...act }, stamp);
    if (!edited) return;
    copies[device] = edited.stamped;
    deltas.push(edited.delta);
  });
  return { copies, deltas };
}

describe('any history on four devices', () => {
  test('merging is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (history) => {
        const [a, b, c] = play(history).copies as [
          Stamped<Annotation>,
          Stamped<Annotation>,
          Stamped<Annotation>,
        ];
        expect(mergeStamped(a, b)).toEqual(mergeStamped(b, a));
        expect(mergeStamped(mergeStamped(a, b), c)).toEqual(mergeStamped(a, mergeStamped(b, c)));
        expect(mergeStamped(a, a)).toEqual(a);
        expect(mergeStamped(mergeStamped(a, b), b)).toEqual(mergeStamped(a, b));
      }),
      { numRuns: 500 },
    );
  });

  test('the log of edits, in any order and with repetitions, gives what merging the copies gives', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }).chain((history) => {
          const { copies, deltas } = play(history);
          return fc.record({
            copies: fc.constant(copies),
            log: fc.shuffledSubarray([...deltas, ...deltas], { minLength: deltas.length * 2 }),
          });
        }),
        ({ copies, log }) => {
          const merged = copies.reduce(mergeStamped);
          const replayed = fromState(log.reduce(mergeStates));
          expect(replayed).toEqual(merged);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the stored form is lossless', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (history) => {
        const merged = play(history).copies.reduce(mergeStamped);
        expect(fromState(toState(merged))).toEqual(merged);
        expect(fromState(toState(JSON.parse(JSON.stringify(merged))))).toEqual(merged);
      }),
      { numRuns: 300 },
    );
  });

  test('no edit is lost: every last word of a device is shown, a rival, or superseded by one who saw it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (history) => {
        const { copies } = play(history);
        const merged = toState(copies.reduce(mergeStamped));
        for (const copy of copies) {
          for (const [name, register] of toState(copy).registers) {
            for (const sibling of register.siblings) {
              const survivors = merged.registers.get(name)?.siblings ?? [];
              const isThere = survivors.some(({ device, n }) => device === sibling.device && n === sibling.n);
              const isSuperseded = copies.some((other) => {
                const theirs = toState(other).registers.get(name);
                return (
                  (theirs?.seen[sibling.device] ?? 0) >= sibling.n &&
                  !theirs?.siblings.some(({ device, n }) => device === sibling.device && n === sibling.n)
                );
              });
              expect(isThere || isSuperseded).toBe(true);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
