import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Facet } from '@/lib/claims';
import {
  addEvidence,
  deleteClaim,
  giveVerdict,
  importRecords,
  keepClaim,
  linkClaims,
  readAllRecords,
  readClaim,
  recogniseClaims,
  reuseVerdict,
  undoDeletion,
  undoImport,
  unlinkClaims,
} from '@/lib/db';
import { createDatabase, newClaim } from '@/tests/support/database';

let db = createDatabase();
beforeEach(() => {
  db = createDatabase();
});
afterEach(async () => {
  db.dexie.close();
  await db.dexie.delete();
});

const text = 'Each Aegis Ashore system costs US$900 million.';
const money = (value: number, raw: string, start: number): Facet => ({
  type: 'quantity',
  start,
  end: start + raw.length,
  raw,
  value,
  currency: 'USD',
});
const facets = [money(900_000_000, 'US$900 million', 31)];
const article = (name: string) => ({ url: `https://${name}.example/story`, title: name, authors: [] });
const keep = (name: string, exact = text, given: readonly Facet[] = facets) =>
  keepClaim(db, newClaim(exact, { article: article(name), facets: given }));
const ask = (exact = text, given: readonly Facet[] = facets, annotationId?: string) =>
  recogniseClaims(
    db,
    [{ id: 'asked', claim: { text: exact, facets: given }, ...(annotationId && { annotationId }) }],
    article('here'),
  );

describe('a claim on a page', () => {
  test('that was kept elsewhere is recognised, with its verdict', async () => {
    const { annotation } = await keep('first');
    await giveVerdict(db, { annotationId: annotation.id, rating: 'half-true', rationale: 'r' });
    const { asked } = await ask('A single Aegis Ashore system costs US$900 million, it was said.', [
      money(900_000_000, 'US$900 million', 35),
    ]);
    expect(asked).toMatchObject([
      {
        annotationId: annotation.id,
        relation: 'same',
        site: 'first.example',
        verdict: { rating: 'half-true' },
      },
    ]);
  });

  test('with another value is recognised as such', async () => {
    await keep('first');
    const { asked } = await ask('Each Aegis Ashore system costs US$1.2 billion.', [
      money(1_200_000_000, 'US$1.2 billion', 31),
    ]);
    expect(asked).toMatchObject([
      { relation: 'other-value', differences: [{ a: { value: 1_200_000_000 }, b: { value: 900_000_000 } }] },
    ]);
  });

  test('of the same article, or of something else, is not', async () => {
    await keep('here');
    expect(await ask()).toEqual({});
    await keep('first', 'Wheat prices fell by three percent in June.', []);
    expect(await ask()).toEqual({});
  });
});

describe('what is recognised keeps in step with the store', () => {
  test('through deleting and undo', async () => {
    const { annotation } = await keep('first');
    expect(Object.keys(await ask())).toEqual(['asked']);
    const { undo } = await deleteClaim(db, annotation.id);
    expect(await ask()).toEqual({});
    await undoDeletion(db, undo);
    expect(Object.keys(await ask())).toEqual(['asked']);
  });

  test('through import, its undo, and emptying', async () => {
    await keep('first');
    const records = await readAllRecords(db);
    const other = createDatabase();
    const { undo } = await importRecords(other, records);
    const askOther = () => recogniseClaims(other, [{ id: 'asked', claim: { text, facets } }]);
    expect(Object.keys(await askOther())).toEqual(['asked']);
    await undoImport(other, undo);
    expect(await askOther()).toEqual({});
    expect(await other.matchBuckets.count()).toBe(0);
    await other.dexie.delete();
  });

  test('in a store that knew nothing of it', async () => {
    await keep('first');
    await db.matchBuckets.clear();
    await db.matchPacks.clear();
    await db.unmatched.clear();
    expect(Object.keys(await ask())).toEqual(['asked']);
  });
});

describe('an earlier verdict', () => {
  test('is given again with its evidence, names the one it is based on, and links both; undo takes all back', async () => {
    const first = await keep('first');
    const from = first.annotation.id;
    await addEvidence(db, {
      annotationId: from,
      source: { kind: 'primary-data', title: 'Budget', authors: [], url: 'https://budget.example/' },
      stance: 'refutes',
    });
    const { verdicts } = await giveVerdict(db, {
      annotationId: from,
      rating: 'false',
      rationale: 'r',
      asOf: '2026-01-01',
    });
    const { annotation } = await keep('second');
    const { kept, undo } = await reuseVerdict(db, { annotationId: annotation.id, from }, 'Ada');
    expect(kept.verdicts).toMatchObject([
      { rating: 'false', asOf: '2026-01-01', author: 'Ada', basedOn: verdicts[0]?.id },
    ]);
    expect(kept.evidence).toMatchObject([{ evidence: { stance: 'refutes' }, source: { title: 'Budget' } }]);
    expect(kept.annotation).toMatchObject({ workflow: 'checked', sameAs: [from] });
    expect((await readClaim(db, from))?.annotation.sameAs).toEqual([annotation.id]);

    await undoDeletion(db, undo);
    const before = await readClaim(db, annotation.id);
    expect(before).toMatchObject({
      verdicts: [],
      evidence: [],
      annotation: { workflow: 'queued', sameAs: [] },
    });
    expect((await readClaim(db, from))?.annotation.sameAs).toEqual([]);
    expect((await readClaim(db, from))?.verdicts).toHaveLength(1);
  });

  test('is refused when there is none', async () => {
    const [a, b] = [await keep('first'), await keep('second')];
    const reuse = reuseVerdict(db, { annotationId: a.annotation.id, from: b.annotation.id });
    await expect(reuse).rejects.toMatchObject({ code: 'not-found' });
    expect((await readClaim(db, a.annotation.id))?.annotation.sameAs).toEqual([]);
  });
});

test('two claims said to be different are not shown together again, until that is undone', async () => {
  const [a, b] = [(await keep('first')).annotation.id, (await keep('second')).annotation.id];
  await linkClaims(db, a, b);
  expect((await readClaim(db, b))?.annotation.sameAs).toEqual([a]);
  const { undo } = await unlinkClaims(db, a, b);
  expect((await readClaim(db, a))?.annotation.sameAs).toEqual([]);
  expect((await readClaim(db, b))?.annotation.differsFrom).toEqual([a]);
  expect(await ask(text, facets, a)).toEqual({});
  expect(await ask(text, facets, b)).toEqual({});
  // It travels: another device that merges what is kept here does not show them together either.
  const other = createDatabase();
  await importRecords(other, await readAllRecords(db));
  const asked = { id: 'asked', claim: { text, facets }, annotationId: a };
  expect(await recogniseClaims(other, [asked])).toEqual({});
  await undoDeletion(db, undo);
  expect((await readClaim(db, b))?.annotation.differsFrom).toBeUndefined();
  expect((await readClaim(db, a))?.annotation.sameAs).toEqual([b]);
  expect((await ask(text, facets, a))['asked']).toMatchObject([{ annotationId: b, isLinked: true }]);
});

test('an undo leaves alone what was edited since', async () => {
  const [a, b, c] = [
    (await keep('first')).annotation.id,
    (await keep('second')).annotation.id,
    (await keep('third')).annotation.id,
  ];
  const { undo } = await linkClaims(db, a, b);
  await linkClaims(db, a, c);
  await undoDeletion(db, undo);
  expect((await readClaim(db, a))?.annotation.sameAs).toEqual([b, c].sort());
});
