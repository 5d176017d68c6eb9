import type { Stamped } from '@/lib/annotations';
import type { Format, Omission } from '@/lib/exchange';
import { fileName } from '@/lib/exchange/file-name';
import { gatherInSlices } from '@/lib/exchange/pause';
import { saveFile } from './save-file';

/**
 * Writes records in a format, a slice at a time, and hands the file to the browser's downloads. Answers which claims are
 * not in it, for whoever asked to be told.
 */
export async function saveExport(
  records: readonly Stamped[],
  format: Format,
  generator: string,
  subject = '',
): Promise<readonly Omission[]> {
  const now = new Date();
  const pieces = await gatherInSlices(
    format.serialize(records, { exportedAt: now.toISOString(), generator }),
  );
  saveFile(new Blob(pieces, { type: format.mediaType }), fileName(format, now, subject));
  return format.omits?.(records) ?? [];
}
