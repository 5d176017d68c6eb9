import { type RecordState, toState } from '@/lib/annotations';
import type { LoggedRow, LogPosition } from '@/lib/sync';
import type { Database } from './database';
import { guard } from './guard';
import { recordsOf } from './pack';
import type { LogRow } from './rows';

/** Entries read at a time. */
const ENTRIES = 250;

/**
 * The log from a position on, oldest first, at most so many rows, without what came from that vault. An entry of edits
 * is one row; an entry of an import is a row for each of the packs and sources it changed, as they stand now.
 */
export function readLogRows(
  db: Database,
  vaultId: string,
  from: LogPosition,
  limit: number,
): Promise<readonly LoggedRow[]> {
  return guard(() =>
    db.dexie.transaction('r', [db.log, db.packs, db.sources], async () => {
      const rows: LoggedRow[] = [];
      for (let seq = from.seq; rows.length < limit; ) {
        const entries = await db.log.where('seq').aboveOrEqual(seq).limit(ENTRIES).toArray();
        for (const entry of entries) {
          if (rows.length >= limit) break;
          if (entry.from === vaultId) continue;
          const start = entry.seq === from.seq ? from.row : 0;
          rows.push(...(await readEntry(db, entry, start, limit - rows.length)));
        }
        if (entries.length < ENTRIES) break;
        seq = (entries.at(-1)?.seq ?? seq) + 1;
      }
      return rows;
    }),
  );
}

async function readEntry(db: Database, entry: LogRow, start: number, limit: number): Promise<LoggedRow[]> {
  const { seq = 0, deltas, packs = [], sources = [] } = entry;
  const next = { seq: seq + 1, row: 0 };
  if (deltas) return [{ at: { seq, row: 0 }, next, states: deltas, isWhole: false }];
  const names = [
    ...packs.map((id) => ({ table: 'packs' as const, id })),
    ...sources.map((id) => ({ table: 'sources' as const, id })),
  ];
  // Imports that changed nothing are entries all the same: they are passed over like any other.
  if (names.length === 0) return [{ at: { seq, row: 0 }, next, states: [], isWhole: true }];
  const wanted = names.slice(start, start + limit);
  const idsOf = (table: 'packs' | 'sources') =>
    wanted.filter((name) => name.table === table).map(({ id }) => id);
  const states = new Map<string, readonly RecordState[]>();
  for (const pack of await db.packs.bulkGet(idsOf('packs'))) {
    if (pack) states.set(pack.id, recordsOf(pack).map(toState));
  }
  for (const row of await db.sources.bulkGet(idsOf('sources'))) {
    if (row) states.set(row.id, [toState(row.stamped)]);
  }
  return wanted.map(({ id }, index) => {
    const row = start + index;
    const isLast = row === names.length - 1;
    return {
      at: { seq, row },
      next: isLast ? next : { seq, row: row + 1 },
      states: states.get(id) ?? [],
      isWhole: true,
    };
  });
}
