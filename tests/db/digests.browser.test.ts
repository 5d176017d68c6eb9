import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stamped } from '@/lib/annotations';
import { toState } from '@/lib/annotations';
import {
  addEvidence,
  type Database,
  deleteClaim,
  deleteEverything,
  digestStale,
  editClaim,
  editEvidence,
  type FollowedClaims,
  followClaims,
  giveVerdict,
  importRecords,
  keepClaim,
  mergeStatesIn,
  readAllRecords,
  undoDeletion,
  undoImport,
} from '@/lib/db';
import { type ClaimIndex, createClaimIndex, digest, everything, searchClaims } from '@/lib/library';
import { anyLibrary } from '@/tests/support/any-library';
import { createDatabase, newClaim, reopen, sighting } from '@/tests/support/database';
import { contentOf, idsFound } from '@/tests/support/index-content';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';

/** The index as it is worked out from the packs themselves, the measure of what is read from digests. */
async function buildAnew(db: Database): Promise<ClaimIndex> {
  const index = createClaimIndex();
  const packs = await db.packs.toArray();
  const sources = await db.sources.toArray();
  index.add(
    digest(
      packs.map((pack) => ({ id: pack.id, value: pack })),
      sources.map(({ id, stamped }) => ({ id, value: stamped })),
    ),
  );
  return index;
}

/** Reads the digests as a page that was just opened does. */
async function readIndex(db: Database): Promise<ClaimIndex> {
  const stop = new AbortController();
  try {
    return await new Promise((resolve) => {
      const onChange = ({ index, isComplete }: FollowedClaims) => {
        if (isComplete) resolve(index);
      };
      followClaims(db, onChange, stop.signal);
    });
  } finally {
    stop.abort();
  }
}

async function expectSame(db: Database): Promise<void> {
  const read = await readIndex(db);
  const anew = await buildAnew(db);
  expect(contentOf(read)).toEqual(contentOf(anew));
  for (const needle of [' bridge', ' half', ' budget ', ' x', ' ё', 'は']) {
    expect(idsFound(read, needle)).toEqual(idsFound(anew, needle));
  }
}

describe('the digests follow every way of writing', () => {
  test('an edit, a verdict, evidence, its source, a deletion and its undo', async () => {
    const db = createDatabase();
    const { annotation } = await keepClaim(db, newClaim());
    await expectSame(db);
    await editClaim(db, { id: annotation.id, note: 'Ask the *ministry*.', tags: ['Straße', 'b'] });
    await expectSame(db);
    await giveVerdict(db, { annotationId: annotation.id, rating: 'half-true', rationale: 'Half of it.' });
    const source = { kind: 'reporting', title: 'The audit', authors: [] } as const;
    const { evidence } = await addEvidence(db, {
      annotationId: annotation.id,
      source,
      stance: 'refutes',
      passage: 'No.',
    });
    await expectSame(db);
    expect(idsFound(await readIndex(db), ' audit')).toEqual([annotation.id]);
    const [first] = evidence;
    if (!first) throw new Error('no evidence was added');
    await editEvidence(db, { id: first.evidence.id, source: { ...source, title: 'The revised report' } });
    await expectSame(db);
    expect(idsFound(await readIndex(db), ' audit')).toEqual([]);
    expect(idsFound(await readIndex(db), ' revised')).toEqual([annotation.id]);
    const { undo } = await deleteClaim(db, annotation.id);
    expect((await readIndex(db)).count).toBe(0);
    await undoDeletion(db, undo);
    await expectSame(db);
    expect((await readIndex(db)).count).toBe(1);
  });

  test('an import, its undo, and deleting everything', async () => {
    const db = createDatabase();
    await keepClaim(db, newClaim());
    const { undo } = await importRecords(db, makeMadeUpLibrary({ articles: 300, claimsEach: 2 }));
    expect((await readIndex(db)).count).toBe(601);
    await expectSame(db);
    await undoImport(db, undo);
    await expectSame(db);
    expect((await readIndex(db)).count).toBe(1);
    await deleteEverything(db);
    expect((await readIndex(db)).count).toBe(0);
    expect(await db.digests.filter(({ digest: made }) => made !== undefined).count()).toBe(0);
  });

  test('what other devices send', async () => {
    const db = createDatabase();
    const records = makeMadeUpLibrary({ articles: 5, claimsEach: 3 });
    await mergeStatesIn(db, records.slice(10).map(toState));
    await expectSame(db);
    await mergeStatesIn(db, records.slice(0, 10).map(toState));
    await expectSame(db);
    expect((await readIndex(db)).count).toBe(15);
  });
});

test('a write that fails leaves no mark, and a mark without its digest is digested later', async () => {
  const db = createDatabase();
  await keepClaim(db, newClaim());
  while (await digestStale(db));
  const before = await db.stale.count();
  await expect(
    db.dexie.transaction('rw', db.packs, async () => {
      const pack = await db.packs.toCollection().first();
      if (pack) await db.packs.put({ ...pack, site: 'other.example' });
      throw new Error('the worker died');
    }),
  ).rejects.toThrow('the worker died');
  expect(await db.stale.count()).toBe(before);
  await keepClaim(db, newClaim('Another sentence with $5.'));
  // Closed before anything was digested.
  db.dexie.close();
  await expectSame(reopen(db));
});

test('digests of another version, or none at all, are made anew', async () => {
  const db = createDatabase();
  await importRecords(db, makeMadeUpLibrary({ articles: 20, claimsEach: 2 }));
  await readIndex(db);
  await db.digests.toCollection().modify({ version: 0 });
  await expectSame(db);
  await db.digests.clear();
  await db.stale.clear();
  await expectSame(db);
  expect((await readIndex(db)).count).toBe(40);
});

test('many small edits end in few rows', async () => {
  const db = createDatabase();
  const { annotation } = await keepClaim(db, newClaim());
  for (let n = 0; n < 120; n++) {
    await editClaim(db, { id: annotation.id, note: `Thought ${n}` });
    await digestStale(db);
  }
  expect(await db.digests.count()).toBeLessThan(60);
  await expectSame(db);
  expect(idsFound(await readIndex(db), ' 119')).toEqual([annotation.id]);
});

test('an open view learns of what another page writes, without reading everything again', async () => {
  const db = createDatabase();
  await importRecords(db, makeMadeUpLibrary({ articles: 30, claimsEach: 2 }));
  const stop = new AbortController();
  const seen: FollowedClaims[] = [];
  followClaims(db, (claims) => void seen.push(claims), stop.signal);
  await expect.poll(() => seen.at(-1)?.isComplete).toBe(true);
  const [before] = seen.slice(-1);
  const other = reopen(db);
  await keepClaim(other, newClaim('Something about zeppelins.'));
  await expect.poll(() => seen.at(-1)?.index.count).toBe(61);
  expect(seen.at(-1)?.index).toBe(before?.index);
  expect(
    searchClaims(seen.at(-1)?.index ?? createClaimIndex(), { ...everything, text: 'zepp' }).claims,
  ).toHaveLength(1);
  await deleteEverything(other);
  await expect.poll(() => seen.at(-1)?.index.count).toBe(0);
  stop.abort();
});

test('after a large import it is said how far the reading is', async () => {
  const db = createDatabase();
  await importRecords(db, makeMadeUpLibrary({ articles: 700, claimsEach: 1 }));
  const stop = new AbortController();
  const seen: FollowedClaims[] = [];
  followClaims(db, (claims) => void seen.push(claims), stop.signal);
  await expect.poll(() => seen.at(-1)?.isComplete).toBe(true);
  stop.abort();
  expect(seen.at(-1)).toMatchObject({ progress: undefined });
  expect(seen.at(-1)?.index.count).toBe(700);
  const told = seen.flatMap(({ progress }) => progress ?? []);
  expect(told.every((share) => share >= 0 && share < 1)).toBe(true);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

type Step =
  | {
      readonly type: 'keep' | 'edit' | 'judge' | 'delete' | 'undo' | 'undo import';
      readonly at: number;
      readonly words: string;
    }
  | { readonly type: 'import' | 'merge'; readonly records: readonly Stamped[] }
  | { readonly type: 'digest' | 'delete everything' | 'two digest' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constantFrom('keep', 'edit', 'judge', 'delete', 'undo', 'undo import'),
    at: fc.nat(20),
    words: fc.constantFrom('bridge', 'Ё half', 'x y', 'は橋', 'budget 3,5'),
  }),
  fc.record({ type: fc.constantFrom('import', 'merge'), records: anyLibrary }),
  fc.record({ type: fc.constantFrom('digest', 'digest', 'two digest', 'delete everything') }),
);

test('whatever happens in whatever order, the index read is the index made anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 12 }), async (steps) => {
      const db = createDatabase();
      const undos: string[] = [];
      const imports: string[] = [];
      for (const step of steps) {
        db.tick(1000);
        await take(db, step, undos, imports);
      }
      await expectSame(db);
      db.dexie.close();
      await db.dexie.delete();
    }),
    { numRuns: 25 },
  );
});

async function take(db: Database, step: Step, undos: string[], imports: string[]): Promise<void> {
  switch (step.type) {
    case 'keep':
      await keepClaim(
        db,
        newClaim(`${step.words} ${step.at}`, {
          article: { ...sighting, url: `https://n.example/${step.at % 4}` },
        }),
      );
      return;
    case 'edit':
    case 'judge':
    case 'delete': {
      const all = (await readAllRecords(db)).flatMap(({ record }) =>
        record.type === 'annotation' && record.deletedAt === undefined ? [record.id] : [],
      );
      const id = all[step.at % Math.max(1, all.length)];
      if (id === undefined) return;
      if (step.type === 'edit') await editClaim(db, { id, note: step.words, tags: [step.words] });
      else if (step.type === 'judge')
        await giveVerdict(db, { annotationId: id, rating: 'false', rationale: step.words });
      else undos.push((await deleteClaim(db, id)).undo);
      return;
    }
    case 'undo':
    case 'undo import': {
      const token = (step.type === 'undo' ? undos : imports).pop();
      if (token === undefined) return;
      // Spent by now, where everything was deleted in between.
      await (step.type === 'undo' ? undoDeletion(db, token) : undoImport(db, token)).catch(() => {});
      return;
    }
    case 'import':
      imports.push((await importRecords(db, step.records)).undo);
      return;
    case 'merge':
      await mergeStatesIn(db, step.records.map(toState));
      return;
    case 'digest':
      await digestStale(db);
      return;
    case 'two digest':
      await Promise.all([digestStale(db), digestStale(db)]);
      return;
    case 'delete everything':
      await deleteEverything(db);
  }
}
