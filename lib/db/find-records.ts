import type { Table } from 'dexie';
import type { Stamped } from '@/lib/annotations';
import type { Database, Pack } from './database';
import { guard } from './guard';
import { recordsOf } from './pack';

/** Ids looked up one by one through the index; for more, one walk over all packs is faster. */
const MOST_LOOKUPS = 2_000;
/** Rows read at a time. */
export const BATCH = 200;

/** The records kept under some ids, deleted ones included. */
export function findRecords(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Stamped>> {
  return guard(() =>
    db.dexie.transaction('r', [db.packs, db.sources], async () => {
      const wanted = new Set(ids);
      const found = new Map<string, Stamped>();
      const take = (stamped: Stamped) => {
        if (wanted.has(stamped.record.id)) found.set(stamped.record.id, stamped);
      };
      await eachPackWith(db, ids, (pack) => recordsOf(pack).forEach(take));
      const isMost = ids.length > (await db.sources.count());
      if (isMost) {
        for await (const batch of rowBatches(db.sources)) for (const row of batch) take(row.stamped);
      } else {
        for (const row of await db.sources.bulkGet([...ids])) if (row) take(row.stamped);
      }
      return found;
    }),
  );
}

/** Calls with every pack that is, or holds, one of the ids; perhaps with others too. */
export async function eachPackWith(
  db: Database,
  ids: readonly string[],
  call: (pack: Pack) => void,
): Promise<void> {
  if (ids.length > MOST_LOOKUPS) {
    for await (const batch of rowBatches(db.packs)) batch.forEach(call);
    return;
  }
  const inside = await db.packs.where('members').anyOf(ids).distinct().toArray();
  const known = new Set(inside.map(({ id }) => id));
  const named = await db.packs.bulkGet(ids.filter((id) => !known.has(id)));
  for (const pack of [...inside, ...named]) if (pack) call(pack);
}

/** All rows of a table, a batch at a time: faster than a cursor, and no long task as one large read would be. */
export async function* rowBatches<Row extends { readonly id: string }>(
  table: Table<Row, string>,
): AsyncIterable<readonly Row[]> {
  for (let last = ''; ; ) {
    const batch = await table.where('id').above(last).limit(BATCH).toArray();
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    last = batch.at(-1)?.id ?? '';
  }
}

/**
 * Everything kept, deleted records included, for export and backup; packs first, each article before what hangs on
 * it. With `articleIds` only those articles and the sources they use.
 */
export function readAllRecords(db: Database, articleIds?: readonly string[]): Promise<readonly Stamped[]> {
  return guard(() =>
    db.dexie.transaction('r', [db.packs, db.sources], async () => {
      const records: Stamped[] = [];
      const used = new Set<string>();
      const take = (pack: Pack) => {
        records.push(...recordsOf(pack));
        for (const { record } of pack.evidence) used.add(record.sourceId);
      };
      if (articleIds) {
        for (const pack of await db.packs.bulkGet([...articleIds])) if (pack) take(pack);
      } else {
        for await (const batch of rowBatches(db.packs)) batch.forEach(take);
      }
      if (articleIds) {
        for (const row of await db.sources.bulkGet([...used])) if (row) records.push(row.stamped);
      } else {
        for await (const batch of rowBatches(db.sources)) for (const row of batch) records.push(row.stamped);
      }
      return records;
    }),
  );
}
