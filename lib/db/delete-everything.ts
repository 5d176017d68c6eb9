import type { Stamped } from '@/lib/annotations';
import type { Database } from './database';
import { readAllRecords } from './find-records';
import { guard } from './guard';

/**
 * Empties the store for good: no tombstones stay, for who deletes everything wants nothing left. The answer is all
 * that was kept, for an undo by `importRecords` while the caller still holds it.
 */
export function deleteEverything(db: Database): Promise<readonly Stamped[]> {
  const { packs, sources, waiting, log, drafts, dismissals, tags, totals, undos, snapshots, digests } = db;
  const tables = [packs, sources, waiting, log, drafts, dismissals, tags, totals, undos, snapshots, digests];
  return guard(() =>
    db.dexie.transaction('rw', tables, async () => {
      // Read in the same transaction: nothing may be kept by another page between reading and clearing.
      const records = await readAllRecords(db);
      for (const table of tables) await table.clear();
      return records;
    }),
  );
}
