import type { Stamped } from '@/lib/annotations';
import { AppError } from '@/lib/errors';
import type { SliceOptions } from '@/lib/exchange';
import { bundle } from '@/lib/exchange/formats/bundle';
import { fail, type Result } from '@/lib/result';
import type { Backups } from './backup-store';
import { decompress } from './compress';

/** A copy's bundle, as an export would have written it. Rejects with `not-found` or `unreadable-file`. */
export async function readBackupText(backups: Backups, id: string): Promise<string> {
  const content = await backups.contents.get(id);
  if (!content) throw new AppError('not-found', 'This copy is no longer here; a newer one has replaced it.');
  try {
    return await decompress(content.bytes);
  } catch (cause) {
    throw new AppError('unreadable-file', 'This copy is damaged. Nothing was changed. Try an older one.', {
      cause,
    });
  }
}

/** A copy's records, checked as those of any file are. */
export async function readBackup(
  backups: Backups,
  id: string,
  options: SliceOptions = {},
): Promise<Result<readonly Stamped[]>> {
  try {
    const text = await readBackupText(backups, id);
    return await bundle.parse(text, { importedAt: new Date().toISOString(), ...options });
  } catch (error) {
    if (error instanceof AppError) return fail(error);
    throw error;
  }
}
