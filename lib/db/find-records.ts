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
  return guard(async () => {
    const wanted = new Set(ids);
    const found = new Map<string, Stamped>();
    const take = (stamped: Stamped) => {
      if (wanted.has(stamped.record.id)) found.set(stamped.record.id, stamped);
    };
    await eachPackWith(db, ids, (pack) => recordsOf(pack).forEach(take));
    for (let start = 0; start < ids.length; start += MOST_LOOKUPS) {
      const rows = await db.sources.bulkGet(ids.slice(start, start + MOST_LOOKUPS));
      for (const row of rows) if (row) take(row.stamped);
    }
    return found;
  });
}

/** Calls with every pack that is, or holds, one of the ids; perhaps with others too. */
export async function eachPackWith(
  db: Database,
  ids: readonly string[],
  call: (pack: Pack) => void,
): Promise<void> {
  if (ids.length > MOST_LOOKUPS) {
    await db.packs.each(call);
    return;
  }
  const inside = await db.packs.where('members').anyOf(ids).distinct().toArray();
  const known = new Set(inside.map(({ id }) => id));
  const named = await db.packs.bulkGet(ids.filter((id) => !known.has(id)));
  for (const pack of [...inside, ...named]) if (pack) call(pack);
}

/**
 * Everything kept, deleted records included, for export and backup; packs first, each article before what hangs on
 * it. With `articleIds` only those articles and the sources they use.
 */
export function readAllRecords(db: Database, articleIds?: readonly string[]): Promise<readonly Stamped[]> {
  return guard(() =>
    db.dexie.transaction('r', [db.packs, db.sources], async () => {
      const packs = articleIds
        ? (await db.packs.bulkGet([...articleIds])).filter((pack) => pack !== undefined)
        : await db.packs.toArray();
      const records: Stamped[] = packs.flatMap((pack) => [...recordsOf(pack)]);
      const used = new Set(packs.flatMap((pack) => pack.evidence.map(({ record }) => record.sourceId)));
      const sources = articleIds
        ? (await db.sources.bulkGet([...used])).filter((row) => row !== undefined)
        : await db.sources.toArray();
      return [...records, ...sources.map(({ stamped }) => stamped)];
    }),
  );
}
