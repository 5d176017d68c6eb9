import type { Stamped } from '@/lib/annotations';
import type { Database } from './database';
import { readAllRecords } from './find-records';
import { guard } from './guard';

/**
 * Empties the store for good: no tombstones stay, for who deletes everything wants nothing left. The answer is all
 * that was kept, for an undo by `importRecords` while the caller still holds it. This device also leaves its vaults,
 * whose files stay as they are: nothing here could be told from there again, and other devices lose nothing.
 */
export function deleteEverything(db: Database): Promise<readonly Stamped[]> {
  const tables = [
    db.packs,
    db.sources,
    db.waiting,
    db.log,
    db.drafts,
    db.dismissals,
    db.tags,
    db.totals,
    db.undos,
    db.snapshots,
    db.digests,
    db.matchBuckets,
    db.matchPacks,
    db.vaults,
    db.sealed,
    // With them goes what is needed to get in: a password left behind would be the last thing wanted.
    db.connections,
    db.writers,
  ];
  return guard(() =>
    db.dexie.transaction('rw', tables, async () => {
      // Read in the same transaction: nothing may be kept by another page between reading and clearing.
      const records = await readAllRecords(db);
      for (const table of tables) await table.clear();
      return records;
    }),
  );
}
