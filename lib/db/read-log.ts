import { type RecordState, toState } from '@/lib/annotations';
import type { Database } from './database';
import { guard } from './guard';
import { recordsOf } from './pack';

export interface LogEntry {
  readonly seq: number;
  /** What changed; for an import the whole of each row that it changed, as it stands now. */
  readonly states: readonly RecordState[];
}

/** The log after an entry, oldest first, for whoever sends it on. */
export function readLog(db: Database, after: number, limit: number): Promise<readonly LogEntry[]> {
  return guard(() =>
    db.dexie.transaction('r', [db.log, db.packs, db.sources], async () => {
      const rows = await db.log.where('seq').above(after).limit(limit).toArray();
      return Promise.all(
        rows.map(async ({ seq = 0, deltas = [], packs = [], sources = [] }) => {
          const wholePacks = await db.packs.bulkGet([...packs]);
          const wholeSources = await db.sources.bulkGet([...sources]);
          return {
            seq,
            states: [
              ...deltas,
              ...wholePacks.flatMap((pack) => (pack ? recordsOf(pack).map(toState) : [])),
              ...wholeSources.flatMap((row) => (row ? [toState(row.stamped)] : [])),
            ],
          };
        }),
      );
    }),
  );
}

/** Forgets the log up to and including an entry, once it is safely elsewhere. */
export function forgetLog(db: Database, upTo: number): Promise<void> {
  return guard(async () => {
    await db.log.where('seq').belowOrEqual(upTo).delete();
  });
}
