import type { KeptRecord, Stamped } from '@/lib/annotations';
import type { Database, Pack } from './database';
import { eachPackWith } from './find-records';
import { recordsOf } from './pack';
import { transact } from './transact';

/**
 * Writes deleted records anew, as they were, by edits of this device that have seen the deletions: on whatever device
 * both arrive, the records are there again. What is not deleted stays untouched. Answers how many came back.
 */
export function bringBack(db: Database, ids: readonly string[]): Promise<number> {
  const wanted = new Set(ids);
  return transact(db, async (transaction) => {
    let count = 0;
    const restore = <Kind extends KeptRecord>(before: Stamped<Kind>): Stamped<Kind> => {
      if (!wanted.has(before.record.id) || before.record.deletedAt === undefined) return before;
      count += 1;
      return transaction.edit(before, { deletedAt: undefined });
    };
    const packs: Pack[] = [];
    await eachPackWith(db, ids, (pack) => {
      if (recordsOf(pack).some(({ record }) => wanted.has(record.id))) packs.push(pack);
    });
    for (const pack of packs) {
      const records = recordsOf(pack);
      const restored = records.map(restore).filter((record, place) => record !== records[place]);
      if (restored.length > 0) await transaction.save(pack, ...restored);
    }
    for (const row of await db.sources.bulkGet([...ids])) {
      const restored = row && restore(row.stamped);
      if (restored && restored !== row.stamped) await transaction.saveSource(restored);
    }
    return count;
  });
}
