import type { Stamped } from '@/lib/annotations';
import { type Database, importRecords, readAllRecords, reserveStamps } from '@/lib/db';
import type { SliceOptions } from '@/lib/exchange';
import { revertTo } from './revert-to';

/** Makes everything as it was in a copy, all or nothing. The answer's token undoes it, as that of an import does. */
export async function putBack(
  db: Database,
  then: readonly Stamped[],
  options: SliceOptions = {},
): Promise<{ readonly undo: string }> {
  const now = await readAllRecords(db);
  const nextStamp = await reserveStamps(db, now.length);
  const at = new Date(db.now()).toISOString();
  return importRecords(db, revertTo(then, now, at, nextStamp), options);
}
