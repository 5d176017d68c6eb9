import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toState } from '@/lib/annotations';
import {
  countDue,
  type Database,
  deleteClaim,
  deleteEverything,
  giveVerdict,
  importRecords,
  keepClaim,
  listDue,
  mergeStatesIn,
  nextDue,
  openDatabase,
  readClaim,
  readStorageHealth,
  recordAnchors,
  restoreRecheck,
  settleRecheck,
  undoDeletion,
  undoImport,
} from '@/lib/db';
import { createDatabase, newClaim } from '@/tests/support/database';
import { idOf, makeAnnotation, makeArticle, makeVerdict, stamped, startTime } from '@/tests/support/records';

const DAY = 24 * 60 * 60 * 1000;
const deadline = {
  type: 'time',
  start: 0,
  end: 11,
  raw: 'before 2023',
  edtf: '../2023',
  relation: 'before',
} as const;
const article = { url: 'https://www.news.example/story', authors: [], publishedAt: '2018-07-30' };

let db = createDatabase();
beforeEach(() => {
  db = createDatabase();
});
afterEach(async () => {
  db.dexie.close();
  await db.dexie.delete();
});

const causes = async (of: Database = db) =>
  (await listDue(of)).map(({ claim, reasons }) => `${claim.annotation.quote.exact} ${reasons[0]?.cause}`);

async function keepJudged(exact: string, recheckAfter?: string): Promise<string> {
  const { annotation } = await keepClaim(db, newClaim(exact));
  await giveVerdict(db, {
    annotationId: annotation.id,
    rating: 'true',
    rationale: '',
    ...(recheckAfter && { recheckAfter }),
  });
  return annotation.id;
}

test('what is due is found by its time, the latest first, and what comes next is known', async () => {
  await keepClaim(db, newClaim('Two will be delivered before 2023.', { article, facets: [deadline] }));
  await keepJudged('Sooner.', '2026-01-03');
  await keepJudged('Later.', '2026-02-01');
  await keepJudged('Never.');
  expect(await causes()).toEqual(['Two will be delivered before 2023. deadline']);
  expect(await nextDue(db)).toBe(Date.UTC(2026, 0, 3));
  db.tick(3 * DAY);
  expect(await causes()).toEqual(['Sooner. verdict-aged', 'Two will be delivered before 2023. deadline']);
  expect(await countDue(db)).toBe(2);
  expect(await countDue(db, new Date(startTime + DAY).toISOString())).toBe(1);
  expect(await nextDue(db)).toBe(Date.UTC(2026, 1, 1));
  expect(await listDue(db, 1)).toHaveLength(1);
});

describe('a claim that is due', () => {
  test('is not after a verdict', async () => {
    const { annotation } = await keepClaim(db, newClaim('It.', { article, facets: [deadline] }));
    await giveVerdict(db, { annotationId: annotation.id, rating: 'false', rationale: '' });
    expect(await countDue(db)).toBe(0);
  });

  test('is not once looked at, and is again when that is taken back', async () => {
    const { annotation } = await keepClaim(db, newClaim('It.', { article, facets: [deadline] }));
    db.tick(1000);
    const before = await settleRecheck(db, annotation.id, { type: 'done' });
    expect([await countDue(db), await nextDue(db)]).toEqual([0, undefined]);
    await restoreRecheck(db, annotation.id, before);
    expect(await causes()).toEqual(['It. deadline']);
  });

  test('waits for the day it was put off to', async () => {
    const { annotation } = await keepClaim(db, newClaim('It.', { article, facets: [deadline] }));
    await settleRecheck(db, annotation.id, { type: 'snooze', until: '2026-01-08T00:00:00.000Z' });
    expect([await countDue(db), await nextDue(db)]).toEqual([0, Date.UTC(2026, 0, 8)]);
    db.tick(8 * DAY);
    expect(await countDue(db)).toBe(1);
  });

  test('is gone with its claim, and comes back with it', async () => {
    const { annotation } = await keepClaim(db, newClaim('It.', { article, facets: [deadline] }));
    const { undo } = await deleteClaim(db, annotation.id);
    expect(await countDue(db)).toBe(0);
    await undoDeletion(db, undo);
    expect(await countDue(db)).toBe(1);
  });

  test('marked by hand, leaves the list as checked', async () => {
    const id = await keepJudged('It.');
    await importRecords(db, []);
    await restoreRecheck(db, id, { workflow: 'recheck-due' });
    expect(await causes()).toEqual(['It. marked']);
    await settleRecheck(db, id, { type: 'done' });
    expect((await readClaim(db, id))?.annotation.workflow).toBe('checked');
    expect(await countDue(db)).toBe(0);
  });
});

test('a page that says something else brings its judged claim back once, not at every visit', async () => {
  const id = await keepJudged('It cost $900 million.');
  const see = async (state: 'changed' | 'orphaned' | 'exact') => {
    db.tick(2 * DAY);
    const checkedAt = new Date(db.now()).toISOString();
    await recordAnchors(db, { anchors: { [id]: { state, checkedAt, observed: 'It cost $1.2 billion.' } } });
  };
  await see('changed');
  expect(await causes()).toEqual(['It cost $900 million. text-changed']);
  expect((await readClaim(db, id))?.annotation.workflow).toBe('recheck-due');
  db.tick(1000);
  await giveVerdict(db, { annotationId: id, rating: 'outdated', rationale: '' });
  await see('changed');
  expect(await causes()).toEqual([]);
  expect((await readClaim(db, id))?.annotation.workflow).toBe('checked');
  await see('orphaned');
  expect(await causes()).toEqual(['It cost $900 million. text-changed']);
  await see('exact');
  expect(await causes()).toEqual([]);
});

describe('what came by another way is due as well', () => {
  const library = [
    stamped(makeArticle(1)),
    stamped(makeAnnotation(2, idOf(1))),
    stamped(makeVerdict(3, idOf(2), { recheckAfter: '2025-12-24' })),
  ];

  test('by an import, which undone takes it away', async () => {
    const { undo } = await importRecords(db, library);
    expect(await countDue(db)).toBe(1);
    await undoImport(db, undo);
    expect(await countDue(db)).toBe(0);
  });

  test('from another device', async () => {
    const other = createDatabase();
    await mergeStatesIn(other, library.map(toState));
    expect([await countDue(other), (await readStorageHealth(other)).claims]).toEqual([1, 1]);
    await other.dexie.delete();
  });

  test('from a version of the database that knew nothing of it', async () => {
    const name = `old-${Date.now()}`;
    await importRecords(db, library);
    const [pack] = await db.packs.toArray();
    const { dues: _, ...before } = pack ?? { dues: [] };
    const old = new Dexie(name);
    old.version(1).stores({ packs: 'id, *keys, *members, updatedAt' });
    await old.table('packs').put(before);
    old.close();
    const newest = openDatabase({ name, now: db.now });
    expect([await countDue(newest), (await readStorageHealth(newest)).claims]).toEqual([1, 1]);
    await newest.dexie.delete();
  });
});

test('how much is kept is counted with every write', async () => {
  const claims = async () => (await readStorageHealth(db)).claims;
  const { annotation } = await keepClaim(db, newClaim('One.'));
  await keepClaim(db, newClaim('Two.'));
  expect(await claims()).toBe(2);
  const { undo } = await deleteClaim(db, annotation.id);
  expect(await claims()).toBe(1);
  await undoDeletion(db, undo);
  const imported = await importRecords(db, [stamped(makeArticle(1)), stamped(makeAnnotation(2, idOf(1)))]);
  expect(await claims()).toBe(3);
  await undoImport(db, imported.undo);
  expect(await claims()).toBe(2);
  const everything = await deleteEverything(db);
  expect(await claims()).toBe(0);
  await importRecords(db, everything);
  expect(await claims()).toBe(2);
});
