import { DIGEST_VERSION, type Digest, digest } from '@/lib/library';
import type { Database } from './database';
import { guard } from './guard';
import type { StaleMark } from './mark-stale';

/**
 * A row of digests. Rows are only added: of an article in several rows the latest holds, so an edit writes one small
 * row. Small rows are joined now and then.
 */
export interface DigestRow {
  /** Given by the database, ascending. */
  readonly seq?: number;
  /** Absent in a row that says: everything before this was emptied. */
  readonly digest?: Digest;
  readonly version: number;
  /** Articles and sources in it. */
  readonly size: number;
}

/** Articles and sources digested at a time: some 50 ms of work, and a row of less than a megabyte. */
const BATCH = 256;
/** Rows of few articles are joined into one when there are more of them than this. */
const MOST_SMALL_ROWS = 24;
/** Of how few articles and sources a row is small. */
const SMALL = BATCH / 2;
/** All is digested anew when the rows hold this many times what is kept: the rest is outlived by later rows. */
const MOST_WASTE = 2;

/**
 * Digests what was written since it was last digested, a batch at a time, and answers whether more waits. What is
 * read may be written to meanwhile: then the new mark stays, and the next call digests it again. Two pages may call
 * at once: who finds the marks gone gives up, because the other has digested at least as late a state.
 */
export function digestStale(db: Database): Promise<boolean> {
  return guard(async () => {
    if (await isOutdated(db)) await startAnew(db);
    const marks = await firstMarks(db);
    if (marks.length === 0) return false;
    if (marks.some(({ isEmptied }) => isEmptied)) {
      await startAnew(db, marks);
      return true;
    }
    const packIds = [...new Set(marks.flatMap(({ packs = [] }) => packs))];
    const sourceIds = [...new Set(marks.flatMap(({ sources = [] }) => sources))];
    const made = await digestNow(db, packIds, sourceIds);
    await db.dexie.transaction('rw', [db.digests, db.stale], async () => {
      if (!(await areThere(db, marks))) return;
      await db.digests.add(rowOf(made));
      await db.stale.bulkDelete(marks.map(({ seq = 0 }) => seq));
    });
    await joinSmallRows(db);
    return (await db.stale.count()) > 0;
  });
}

/** Keys of all rows of digests, ascending. */
export const digestKeys = (db: Database): Promise<readonly number[]> =>
  guard(() => db.digests.toCollection().primaryKeys());

/** Rows of digests, those that are no longer there left out. */
export const readDigests = (db: Database, keys: readonly number[]): Promise<readonly DigestRow[]> =>
  guard(async () => (await db.digests.bulkGet([...keys])).filter((row) => row !== undefined));

/** How much waits to be digested, and the last row digested: what a live view watches. */
export const digestState = async (db: Database): Promise<{ stale: number; last: number | undefined }> => {
  const [stale, last] = await Promise.all([db.stale.count(), db.digests.orderBy(':id').lastKey()]);
  return { stale, last: typeof last === 'number' ? last : undefined };
};

/** The oldest marks, as many as make a batch. */
async function firstMarks(db: Database): Promise<readonly StaleMark[]> {
  const marks: StaleMark[] = [];
  let rows = 0;
  await db.stale
    .orderBy(':id')
    .until(() => rows >= BATCH)
    .each((mark) => {
      marks.push(mark);
      rows += (mark.packs?.length ?? 0) + (mark.sources?.length ?? 0);
    });
  return marks;
}

async function areThere(db: Database, marks: readonly StaleMark[]): Promise<boolean> {
  const found = await db.stale.bulkGet(marks.map(({ seq = 0 }) => seq));
  return !found.includes(undefined);
}

async function digestNow(
  db: Database,
  packIds: readonly string[],
  sourceIds: readonly string[],
): Promise<Digest> {
  const [packs, sources] = await Promise.all([
    db.packs.bulkGet([...packIds]),
    db.sources.bulkGet([...sourceIds]),
  ]);
  return digest(
    packIds.map((id, place) => ({ id, ...(packs[place] && { value: packs[place] }) })),
    sourceIds.map((id, place) => ({ id, ...(sources[place] && { value: sources[place].stamped }) })),
  );
}

const rowOf = (made: Digest): DigestRow => ({
  version: DIGEST_VERSION,
  size: made.articles.length + made.sources.length,
  digest: made,
});

/** Nothing was digested yet though something is kept, it was done by another version, or most of it is outlived. */
async function isOutdated(db: Database): Promise<boolean> {
  const kept = (await db.packs.count()) + (await db.sources.count());
  const versions = await db.digests.orderBy('version').uniqueKeys();
  if (versions.length === 0) return kept > 0;
  if (versions.some((version) => version !== DIGEST_VERSION)) return true;
  const sizes = await db.digests.orderBy('size').keys();
  const held = sizes.reduce<number>((sum, size) => sum + (typeof size === 'number' ? size : 0), 0);
  return held > kept * MOST_WASTE + SMALL * MOST_SMALL_ROWS;
}

/** Puts one row in the place of many small ones, unless another page wrote meanwhile. */
async function joinSmallRows(db: Database): Promise<void> {
  const keys = await db.digests.where('size').between(1, SMALL).primaryKeys();
  if (keys.length <= MOST_SMALL_ROWS) return;
  const last = await db.digests.orderBy(':id').lastKey();
  const rows = await readDigests(db, keys);
  const made = await digestNow(
    db,
    [...new Set(rows.flatMap((row) => row.digest?.articles.map(({ id }) => id) ?? []))],
    [...new Set(rows.flatMap((row) => row.digest?.sources.map(({ id }) => id) ?? []))],
  );
  await db.dexie.transaction('rw', db.digests, async () => {
    // A later row may hold a later state than the one read here, which must not stand after it.
    if ((await db.digests.orderBy(':id').lastKey()) !== last) return;
    await db.digests.bulkDelete(keys);
    await db.digests.add(rowOf(made));
  });
}

/** Forgets all digests and marks everything kept. With `marks`, unless another page has done so meanwhile. */
async function startAnew(db: Database, marks: readonly StaleMark[] = []): Promise<void> {
  await db.dexie.transaction('rw', [db.digests, db.stale, db.packs, db.sources], async () => {
    if (!(await areThere(db, marks))) return;
    const packs = await db.packs.toCollection().primaryKeys();
    const sources = await db.sources.toCollection().primaryKeys();
    await db.digests.clear();
    await db.stale.clear();
    await db.digests.add({ version: DIGEST_VERSION, size: 0 });
    await db.stale.bulkAdd([
      ...batchesOf(packs).map((ids) => ({ packs: ids })),
      ...batchesOf(sources).map((ids) => ({ sources: ids })),
    ]);
  });
}

function batchesOf(ids: readonly string[]): string[][] {
  const batches: string[][] = [];
  for (let start = 0; start < ids.length; start += BATCH) batches.push(ids.slice(start, start + BATCH));
  return batches;
}
