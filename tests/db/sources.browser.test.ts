import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  addEvidence,
  deleteEvidence,
  deleteSource,
  editSource,
  importRecords,
  keepClaim,
  listSources,
  mergeSources,
  readClaim,
  readSource,
  twinsOf,
  undoDeletion,
} from '@/lib/db';
import { createDatabase, newClaim } from '@/tests/support/database';
import { idOf, makeSource, stamped } from '@/tests/support/records';

let db = createDatabase();
beforeEach(() => {
  db = createDatabase();
});
afterEach(async () => {
  db.dexie.close();
  await db.dexie.delete();
});

const url = 'https://budget.example/2026';
const source = { kind: 'primary-data', title: 'Budget of the harbour office', authors: [], url } as const;

async function keepWithEvidence(exact: string) {
  const { annotation } = await keepClaim(db, newClaim(exact));
  return addEvidence(db, { annotationId: annotation.id, source, stance: 'supports' });
}

test('one source stands for many claims', async () => {
  await keepWithEvidence('The bridge cost $900 million.');
  await keepWithEvidence('The tunnel cost $800 million.');
  const [line, ...others] = await listSources(db);
  expect(others).toEqual([]);
  expect(line).toMatchObject({ source: { title: source.title }, articles: 1, twins: [] });
  const found = await readSource(db, line?.source.id ?? '');
  expect(found?.uses.map(({ claim }) => claim.annotation.quote.exact).sort()).toEqual([
    'The bridge cost $900 million.',
    'The tunnel cost $800 million.',
  ]);
});

test('a source is edited everywhere, and the edit undone', async () => {
  const kept = await keepWithEvidence('The bridge cost $900 million.');
  const id = kept.evidence[0]?.source.id ?? '';
  const { undo } = await editSource(db, {
    id,
    source: { ...source, title: 'Budget', archivedUrl: 'https://archive.example/x' },
  });
  expect((await readSource(db, id))?.source).toMatchObject({
    title: 'Budget',
    archivedUrl: 'https://archive.example/x',
  });
  await undoDeletion(db, undo);
  const restored = await readSource(db, id);
  expect(restored?.source.title).toBe(source.title);
  expect(restored?.source.archivedUrl).toBeUndefined();
});

test('a source kept twice is joined, and parted again by undo', async () => {
  const kept = await keepWithEvidence('The bridge cost $900 million.');
  const into = kept.evidence[0]?.source.id ?? '';
  const twin = stamped(
    makeSource(77, { url: `${url}?utm_source=x`, publisher: 'Harbour office', title: 'Other' }),
  );
  await importRecords(db, [twin]);
  expect((await twinsOf(db, into)).map(({ id }) => id)).toEqual([idOf(77)]);

  const { undo } = await mergeSources(db, { into: idOf(77), from: [into] });
  const claim = () => readClaim(db, kept.annotation.id);
  expect((await claim())?.evidence[0]?.source).toMatchObject({ id: idOf(77), publisher: 'Harbour office' });
  expect((await listSources(db)).map(({ source: { id } }) => id)).toEqual([idOf(77)]);

  await undoDeletion(db, undo);
  expect((await claim())?.evidence[0]?.source.id).toBe(into);
  expect(await listSources(db)).toHaveLength(2);
});

test('joining fills in what the one lacks', async () => {
  const kept = await keepWithEvidence('The bridge cost $900 million.');
  const into = kept.evidence[0]?.source.id ?? '';
  await importRecords(db, [stamped(makeSource(77, { url, publisher: 'Harbour office' }))]);
  await mergeSources(db, { into, from: [idOf(77)] });
  expect((await readSource(db, into))?.source).toMatchObject({
    title: source.title,
    publisher: 'Harbour office',
  });
});

test('a source in use is not deleted; one that is not can be, and comes back by undo', async () => {
  const kept = await keepWithEvidence('The bridge cost $900 million.');
  const [evidence] = kept.evidence;
  const id = evidence?.source.id ?? '';
  await expect(deleteSource(db, id)).rejects.toMatchObject({ code: 'invalid-input' });
  await deleteEvidence(db, evidence?.evidence.id ?? '');
  const { undo } = await deleteSource(db, id);
  expect(await listSources(db)).toEqual([]);
  await undoDeletion(db, undo);
  expect(await listSources(db)).toHaveLength(1);
});
