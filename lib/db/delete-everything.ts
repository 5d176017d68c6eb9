import type { Stamped } from '@/lib/annotations';
import type { Database } from './database';
import { readAllRecords } from './find-records';
import { guard } from './guard';

/**
 * Empties the store for good: no tombstones stay, for who deletes everything wants nothing left. The answer is all
 * that was kept, for an undo by `importRecords` while the caller still holds it.
 */
export function deleteEverything(db: Database): Promise<readonly Stamped[]> {
  return guard(async () => {
    const records = await readAllRecords(db);
    const { packs, sources, waiting, log, drafts, dismissals, tags, undos, snapshots } = db;
    const tables = [packs, sources, waiting, log, drafts, dismissals, tags, undos, snapshots];
    await db.dexie.transaction('rw', tables, async () => {
      for (const table of tables) await table.clear();
    });
    return records;
  });
}
