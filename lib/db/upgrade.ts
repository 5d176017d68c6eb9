import type { Transaction } from 'dexie';
import type { Pack } from './database';
import { makePack } from './pack';

/** Works out anew, of everything kept, what follows from it: the packs' indexes and the counts. The records stay. */
export async function deriveAnew(transaction: Transaction): Promise<void> {
  let claims = 0;
  await transaction
    .table<Pack, string>('packs')
    .toCollection()
    .modify((pack, row) => {
      for (const { record } of pack.annotations) if (record.deletedAt === undefined) claims += 1;
      row.value = makePack(pack, pack.revision);
    });
  await transaction.table('totals').put({ key: 'claims', count: claims });
}
