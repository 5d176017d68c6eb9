import type { RecordState } from '@/lib/annotations';
import type { Database } from './database';
import { guard } from './guard';
import { clearDesk, deskTables, mergeOnDesk, openDesk } from './merge-desk';

export interface MergedStates {
  /** Records that changed here. */
  readonly changed: number;
  /** Records that wait: parts of them, or what they hang on, have not arrived. */
  readonly waiting: number;
}

/**
 * Merges registers from other devices into the store, in any order and any number of times, in one transaction. What
 * cannot be placed yet waits in the database and is placed when the rest arrives. Writes no log entry: what came from
 * another device is that device's to send. Rejects with AppError `storage-full` or `storage-failed`.
 */
export function mergeStatesIn(db: Database, states: readonly RecordState[]): Promise<MergedStates> {
  return guard(() => db.dexie.transaction('rw', deskTables(db), async () => mergeInside(db, states)));
}

/** The same inside a transaction over `deskTables`. */
export async function mergeInside(db: Database, states: readonly RecordState[]): Promise<MergedStates> {
  const desk = openDesk(db);
  for (let queue = [...states]; queue.length > 0; ) queue = await mergeOnDesk(desk, queue);
  await clearDesk(desk);
  return { changed: desk.changed, waiting: await db.waiting.count() };
}
