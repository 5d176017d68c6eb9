import type { Annotation } from '@/lib/annotations';
import { bucketsOf, type ComparableClaim, prepareClaim, termsVersion } from '@/lib/compare';
import type { Database, Pack } from './database';
import { guard } from './guard';
import type { StaleMark } from './mark-stale';

/** Under one number of `bucketsOf`, the articles with a claim that has it. */
export interface MatchBucket {
  readonly bucket: number;
  readonly packs: readonly string[];
}

/** The numbers under which an article's claims are found; and, under an empty id, by which version of the words. */
export interface MatchPack {
  readonly id: string;
  readonly buckets: readonly number[];
  readonly version?: number;
}

/** Articles worked through in one transaction. Each rewrites most buckets, so that large batches are fewer writes. */
const BATCH = 1_000;
const VERSION_ROW = '';

/** An annotation as it is compared. */
export const comparable = ({ quote, facets, attribution }: Annotation): ComparableClaim => ({
  text: quote.exact,
  facets,
  ...(attribution && { attribution }),
});

/**
 * Makes findable what was written since the last time, by whichever page, worker, import or undo (`mark-stale.ts`).
 * Nothing is added to a write itself; the first page that asks pays, a batch at a time.
 */
export function updateMatches(db: Database): Promise<void> {
  return guard(async () => {
    const version = (await db.matchPacks.get(VERSION_ROW))?.version;
    if (version !== termsVersion) await startAnew(db);
    while (await matchBatch(db)) {
      // The next batch is a transaction of its own, so that a person's writes come in between.
    }
  });
}

/** For each claim's numbers, the articles that have at least `shared` of them, with how many. */
export async function findPacks(
  db: Database,
  claims: readonly (readonly number[])[],
  shared: number,
): Promise<readonly ReadonlyMap<string, number>[]> {
  const wanted = [...new Set(claims.flat())];
  const rows = await db.matchBuckets.bulkGet(wanted);
  const packs = new Map(rows.flatMap((row) => (row ? [[row.bucket, row.packs] as const] : [])));
  return claims.map((buckets) => {
    const hits = new Map<string, number>();
    for (const bucket of buckets) {
      for (const id of packs.get(bucket) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
    }
    const needed = Math.min(shared, buckets.length);
    return new Map([...hits].filter(([, count]) => count >= needed));
  });
}

/** Works through the oldest marks; answers whether there may be more. */
function matchBatch(db: Database): Promise<boolean> {
  const tables = [db.packs, db.matchBuckets, db.matchPacks, db.unmatched];
  return db.dexie.transaction('rw', tables, async () => {
    const marks = await firstMarks(db);
    if (marks.length === 0) return false;
    if (marks.some(({ isEmptied }) => isEmptied)) {
      await db.matchBuckets.clear();
      await db.matchPacks.clear();
      await db.matchPacks.put({ id: VERSION_ROW, buckets: [], version: termsVersion });
    }
    const ids = [...new Set(marks.flatMap(({ packs = [] }) => packs))];
    const [packs, before] = await Promise.all([db.packs.bulkGet(ids), db.matchPacks.bulkGet(ids)]);
    const after = packs.map((pack) => (pack ? bucketsIn(pack) : []));
    await writeBuckets(
      db,
      ids,
      before.map((row) => row?.buckets ?? []),
      after,
    );
    await db.matchPacks.bulkPut(
      ids.flatMap((id, place) => (packs[place] ? [{ id, buckets: after[place] ?? [] }] : [])),
    );
    await db.matchPacks.bulkDelete(ids.filter((_, place) => !packs[place]));
    await db.unmatched.bulkDelete(marks.map(({ seq = 0 }) => seq));
    return true;
  });
}

async function firstMarks(db: Database): Promise<readonly StaleMark[]> {
  const marks: StaleMark[] = [];
  let rows = 0;
  await db.unmatched
    .orderBy(':id')
    .until(() => rows >= BATCH)
    .each((mark) => {
      marks.push(mark);
      rows += mark.packs?.length ?? 0;
    });
  return marks;
}

function bucketsIn(pack: Pack): readonly number[] {
  const buckets = new Set<number>();
  for (const { record } of pack.annotations) {
    if (record.deletedAt !== undefined) continue;
    for (const bucket of bucketsOf(prepareClaim(comparable(record)))) buckets.add(bucket);
  }
  return [...buckets];
}

async function writeBuckets(
  db: Database,
  ids: readonly string[],
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): Promise<void> {
  const added = new Map<number, string[]>();
  const removed = new Map<number, Set<string>>();
  ids.forEach((id, place) => {
    const [former, now] = [new Set(before[place]), new Set(after[place])];
    for (const bucket of now) {
      if (former.has(bucket)) continue;
      const list = added.get(bucket);
      if (list) list.push(id);
      else added.set(bucket, [id]);
    }
    for (const bucket of former) {
      if (!now.has(bucket)) removed.set(bucket, (removed.get(bucket) ?? new Set()).add(id));
    }
  });
  const changed = [...new Set([...added.keys(), ...removed.keys()])];
  const rows = await db.matchBuckets.bulkGet(changed);
  const next = changed.map((bucket, place) => ({
    bucket,
    packs: [
      ...(rows[place]?.packs ?? []).filter((id) => !removed.get(bucket)?.has(id)),
      ...(added.get(bucket) ?? []),
    ],
  }));
  await db.matchBuckets.bulkPut(next.filter(({ packs }) => packs.length > 0));
  await db.matchBuckets.bulkDelete(
    next.filter(({ packs }) => packs.length === 0).map(({ bucket }) => bucket),
  );
}

/** Nothing was made findable yet, or by other rules: everything kept is marked. */
function startAnew(db: Database): Promise<void> {
  const tables = [db.packs, db.matchBuckets, db.matchPacks, db.unmatched];
  return db.dexie.transaction('rw', tables, async () => {
    if ((await db.matchPacks.get(VERSION_ROW))?.version === termsVersion) return;
    const ids = await db.packs.toCollection().primaryKeys();
    await Promise.all([db.matchBuckets.clear(), db.matchPacks.clear(), db.unmatched.clear()]);
    for (let start = 0; start < ids.length; start += BATCH) {
      await db.unmatched.add({ packs: ids.slice(start, start + BATCH) });
    }
    await db.matchPacks.put({ id: VERSION_ROW, buckets: [], version: termsVersion });
  });
}
