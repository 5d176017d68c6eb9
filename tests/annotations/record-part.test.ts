import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  editRecord,
  fromState,
  mergeStamped,
  mergeStates,
  parsePart,
  renameDevice,
  toState,
  writePart,
} from '@/lib/annotations';
import { anyLibrary } from '@/tests/support/any-library';
import { idOf, makeAnnotation, stamped, stampOf } from '@/tests/support/records';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('whole records come out of a segment as they went in, and merging them is importing them', () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (library, other) => {
      const kept = new Map(other.map((each) => [each.record.id, each]));
      for (const each of library) {
        const state = parsePart(throughJson(writePart(toState(each))));
        expect(state && fromState(state)).toEqual(each);
        const before = kept.get(each.record.id);
        if (!before || !state) continue;
        expect(fromState(mergeStates(toState(before), state))).toEqual(mergeStamped(before, each));
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a note', { note: 'x' }],
  ['a tag added and one removed', { tags: ['new', '__proto__'] }],
  ['a field emptied', { fragmentUrl: undefined }],
  ['a deletion', { deletedAt: '2026-02-03T04:05:06Z' }],
])('a part comes out as it went in: %s', (_, changes) => {
  const before = stamped(
    makeAnnotation(1, idOf(9), { tags: ['old'], fragmentUrl: 'https://news.example/#a' }),
  );
  const edited = editRecord(before, changes, stampOf('b', 3));
  const state = parsePart(throughJson(writePart(edited!.delta)));
  expect(state?.registers).toEqual(edited!.delta.registers);
});

test.each([
  ['nothing', undefined],
  ['a value without a stamp', { type: 'annotation', id: idOf(1), note: 'x', stamps: {} }],
  [
    'a value that is none of its field',
    { type: 'annotation', id: idOf(1), note: 7, stamps: { note: ['a', 1, '0'.repeat(16)] } },
  ],
  [
    'a set that is none',
    { type: 'annotation', id: idOf(1), tags: 'x', stamps: { '*': ['a', 1, '0'.repeat(16)] } },
  ],
  [
    'a device named like a part of every object',
    { type: 'annotation', id: idOf(1), note: 'x', stamps: { note: ['constructor', 1, '0'.repeat(16)] } },
  ],
  [
    'a script for an address',
    { type: 'source', id: idOf(1), url: 'javascript:alert(1)', stamps: { url: ['a', 1, '0'.repeat(16)] } },
  ],
])('%s is refused', (_, input) => {
  expect(parsePart(input)).toBeUndefined();
});

test('nothing makes reading throw', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (fields, stamps) => {
      parsePart(fields);
      parsePart({ type: 'annotation', id: idOf(1), note: fields, tags: fields, stamps });
    }),
  );
});

test('a device’s edits since a fork go by another name, all others stay', () => {
  const first = stamped(makeAnnotation(1, idOf(9)), stampOf('a', 5));
  const second = editRecord(first, { note: 'x' }, stampOf('a', 6))!.stamped;
  const merged = mergeStamped(second, editRecord(first, { workflow: 'checked' }, stampOf('b', 2))!.stamped);
  const renamed = renameDevice(toState(merged), 'a', 5, 'new');
  expect(renamed.registers.get('note')).toEqual({
    seen: { a: 5, new: 6 },
    siblings: [{ ...stampOf('a', 6), device: 'new', value: 'x' }],
  });
  expect(renamed.registers.get('workflow')).toEqual(toState(merged).registers.get('workflow'));
  expect(renameDevice(renamed, 'a', 5, 'other')).toBe(renamed);
});
