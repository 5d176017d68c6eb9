import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseState, type RecordState, type Stamped, toState, writeState } from '@/lib/annotations';
import {
  addEvidence,
  type Database,
  deleteClaim,
  editClaim,
  giveVerdict,
  importRecords,
  keepClaim,
  mergeStatesIn,
  readAllRecords,
} from '@/lib/db';
import { anyLibrary } from '@/tests/support/any-library';
import { createDatabase, newClaim } from '@/tests/support/database';
import { idOf, makeAnnotation, makeArticle, stamped } from '@/tests/support/records';
import { readWholeLog, takePart } from '@/tests/support/sync/bare-vault';

let db = createDatabase();
beforeEach(() => {
  db = createDatabase();
});
afterEach(async () => {
  db.dexie.close();
  await db.dexie.delete();
});

const all = async (of: Database): Promise<readonly Stamped[]> =>
  [...(await readAllRecords(of))].sort((a, b) => (a.record.id < b.record.id ? -1 : 1));

/** As another device would get it: through JSON and its parser. */
async function logOf(of: Database): Promise<RecordState[]> {
  const entries = await readWholeLog(of);
  return entries
    .flatMap(({ states }) => states)
    .map((state) => {
      const parsed = parseState(JSON.parse(JSON.stringify(writeState(state))));
      if (!parsed) throw new Error(`refused: ${JSON.stringify(writeState(state))}`);
      return parsed;
    });
}

async function work(on: Database): Promise<void> {
  await takePart(on);
  const { annotation } = await keepClaim(on, newClaim('One.', { tags: ['a'] }));
  await editClaim(on, { id: annotation.id, note: 'x', tags: ['b'] });
  const source = { kind: 'other', title: 'S', authors: [] } as const;
  await addEvidence(on, { annotationId: annotation.id, source, stance: 'mixed' });
  await giveVerdict(on, { annotationId: annotation.id, rating: 'true', rationale: 'r' });
  const other = await keepClaim(on, newClaim('Two.'));
  await deleteClaim(on, other.annotation.id);
}

test('the log of one device, in any order and twice, makes the same store on another', async () => {
  await work(db);
  const log = await logOf(db);
  const expected = await all(db);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
      async (shuffled) => {
        const other = createDatabase();
        const { waiting } = await mergeStatesIn(other, shuffled);
        expect(waiting).toBe(0);
        expect(await all(other)).toEqual(expected);
        other.dexie.close();
        await other.dexie.delete();
      },
    ),
    { numRuns: 12 },
  );
});

test('what comes before what it hangs on waits, and is placed when that arrives', async () => {
  await work(db);
  const log = await logOf(db);
  const other = createDatabase();
  const isArticle = ({ type }: RecordState) => type === 'article';
  const first = await mergeStatesIn(
    other,
    log.filter((state) => !isArticle(state)),
  );
  expect(first.waiting).toBeGreaterThan(0);
  expect(await other.packs.count()).toBe(0);
  const second = await mergeStatesIn(other, log.filter(isArticle));
  expect(second.waiting).toBe(0);
  expect(await all(other)).toEqual(await all(db));
  other.dexie.close();
  await other.dexie.delete();
});

test('an import is sent on as a whole', async () => {
  await takePart(db);
  const library = fc.sample(anyLibrary, { numRuns: 1, seed: 7 })[0] ?? [];
  await importRecords(db, library);
  const other = createDatabase();
  await mergeStatesIn(other, await logOf(db));
  expect(await all(other)).toEqual(await all(db));
  other.dexie.close();
  await other.dexie.delete();
});

test('what another device sent is not sent back', async () => {
  await mergeStatesIn(db, [toState(stamped(makeArticle(1))), toState(stamped(makeAnnotation(2, idOf(1))))]);
  expect(await db.log.count()).toBe(0);
});

test.each([
  ['nothing', undefined],
  ['an unknown type', { type: 'truth', id: idOf(1), registers: [] }],
  [
    'a value that is none of its field',
    {
      type: 'annotation',
      id: idOf(1),
      registers: [
        ['note', { seen: { a: 1 }, siblings: [{ device: 'a', n: 1, hlc: '0'.repeat(16), value: 7 }] }],
      ],
    },
  ],
  [
    'an element that fits no set',
    {
      type: 'annotation',
      id: idOf(1),
      registers: [
        [
          'sameAs/not-an-id',
          { seen: { a: 1 }, siblings: [{ device: 'a', n: 1, hlc: '0'.repeat(16), value: true }] },
        ],
      ],
    },
  ],
  [
    'a required field emptied',
    {
      type: 'annotation',
      id: idOf(1),
      registers: [['note', { seen: { a: 1 }, siblings: [{ device: 'a', n: 1, hlc: '0'.repeat(16) }] }]],
    },
  ],
])('%s is no state', (_, input) => {
  expect(parseState(input)).toBeUndefined();
});

test('a register of a field unknown here is dropped, the rest is taken', () => {
  const sibling = { device: 'a', n: 1, hlc: '0'.repeat(16), value: 'x' };
  const registers = ['note', 'colour', '__proto__', 'tags'].map((name) => [
    name,
    { seen: { a: 1 }, siblings: [sibling] },
  ]);
  const state = parseState({ type: 'annotation', id: idOf(1), registers });
  expect([...(state?.registers.keys() ?? [])]).toEqual(['note']);
});
