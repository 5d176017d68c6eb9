import { createId } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import type { Database } from './database';
import { recordsOf } from './pack';
import { transact } from './transact';

/** How long a deletion can be undone by its token. The tombstones keep the records longer; this keeps the table small. */
export const UNDO_AGE = 30 * 24 * 60 * 60 * 1000;

/** Notes how to bring records back, inside the transaction that deletes them. */
export async function writeUndo(db: Database, ids: readonly string[]): Promise<{ readonly undo: string }> {
  const token = createId(db.now());
  await db.undos.add({ token, at: db.now(), ids });
  return { undo: token };
}

/** Brings back what a deletion took away. A token works once. Rejects with `not-found` when it is spent. */
export function undoDeletion(db: Database, token: string): Promise<void> {
  return transact(db, async (transaction) => {
    const undo = await db.undos.get(token);
    if (!undo) throw new AppError('not-found', 'This was undone already, or too long ago to undo.');
    const packs = await db.packs.where('members').anyOf(undo.ids).distinct().toArray();
    const wanted = new Set(undo.ids);
    for (const pack of packs) {
      const restored = recordsOf(pack)
        .filter(({ record }) => wanted.has(record.id) && record.deletedAt !== undefined)
        .map((record) => transaction.edit(record, { deletedAt: undefined }));
      await transaction.save(pack, ...restored);
    }
    await db.undos.delete(token);
  });
}
