import { expect, test } from 'vitest';
import {
  deleteClaims,
  editClaims,
  giveVerdict,
  importRecords,
  keepClaim,
  latestArticles,
  readAllRecords,
  readArticlesById,
  readClaim,
  readRecordsOfClaims,
  restoreClaims,
  undoDeletion,
} from '@/lib/db';
import { createDatabase, newClaim } from '@/tests/support/database';
import { makeMadeUpLibrary } from '@/tests/support/made-up-library';

test('many claims are tagged and moved on at once, and brought back as each was', async () => {
  const db = createDatabase();
  const first = await keepClaim(db, newClaim('One $1.', { tags: ['a', 'b'] }));
  const second = await keepClaim(db, newClaim('Two $2.'));
  const ids = [first.annotation.id, second.annotation.id];
  db.tick(1000);
  const before = await editClaims(db, [...ids, 'unknown'], {
    addTags: ['new'],
    removeTags: ['a'],
    workflow: 'in-progress',
  });
  expect((await readClaim(db, ids[0] ?? ''))?.annotation).toMatchObject({
    tags: ['b', 'new'],
    workflow: 'in-progress',
  });
  expect((await readClaim(db, ids[1] ?? ''))?.annotation.tags).toEqual(['new']);
  await restoreClaims(db, before);
  expect((await readClaim(db, ids[0] ?? ''))?.annotation).toMatchObject({
    tags: ['a', 'b'],
    workflow: 'queued',
  });
  expect((await readClaim(db, ids[1] ?? ''))?.annotation.tags).toEqual([]);
});

test('many claims are deleted with all that hangs on them, and one undo brings all back', async () => {
  const db = createDatabase();
  await importRecords(db, makeMadeUpLibrary({ articles: 8, claimsEach: 4 }));
  const live = async () =>
    (await readAllRecords(db)).filter(({ record }) => record.deletedAt === undefined).length;
  const all = await live();
  const ids = (await readAllRecords(db)).flatMap(({ record }) =>
    record.type === 'annotation' ? [record.id] : [],
  );
  const { undo } = await deleteClaims(db, ids.slice(0, 20));
  expect(await live()).toBeLessThan(all - 19);
  const left = [
    ...(
      await readArticlesById(
        db,
        (await db.packs.toArray()).map(({ id }) => id),
      )
    ).values(),
  ];
  expect(left.flatMap(({ claims }) => claims)).toHaveLength(12);
  await undoDeletion(db, undo);
  expect(await live()).toBe(all);
});

test('what some claims need is read for an export, and nothing of the others', async () => {
  const db = createDatabase();
  await importRecords(db, makeMadeUpLibrary({ articles: 3, claimsEach: 4, judged: 1 }));
  const records = await readAllRecords(db);
  const [wanted] = records.flatMap(({ record }) => (record.type === 'annotation' ? [record] : []));
  if (!wanted) throw new Error('nothing was imported');
  const read = (await readRecordsOfClaims(db, [wanted.id])).map(({ record }) => record);
  expect(read.filter(({ type }) => type === 'annotation')).toEqual([wanted]);
  expect(read.filter(({ type }) => type === 'article').map(({ id }) => id)).toEqual([wanted.articleId]);
  for (const record of read) if ('annotationId' in record) expect(record.annotationId).toBe(wanted.id);
  const named = read.flatMap((record) => (record.type === 'evidence' ? [record.sourceId] : []));
  expect(new Set(read.flatMap(({ type, id }) => (type === 'source' ? [id] : [])))).toEqual(new Set(named));
  expect(named.length).toBeGreaterThan(0);
});

test('the latest articles come with their claims, latest first', async () => {
  const db = createDatabase();
  const old = await keepClaim(db, newClaim('Old $1.'));
  db.tick(60_000);
  const article = { url: 'https://other.example/x', authors: [] };
  await keepClaim(db, newClaim('Newer $1.', { article }));
  db.tick(60_000);
  await giveVerdict(db, { annotationId: old.annotation.id, rating: 'true', rationale: '' });
  const latest = await latestArticles(db, 5);
  expect(latest.map(({ claims }) => claims[0]?.annotation.quote.exact)).toEqual(['Old $1.', 'Newer $1.']);
  expect(await latestArticles(db, 1)).toHaveLength(1);
});
