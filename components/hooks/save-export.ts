import type { Stamped } from '@/lib/annotations';
import type { Format } from '@/lib/exchange';
import { fileName } from '@/lib/exchange/file-name';
import { gatherInSlices } from '@/lib/exchange/pause';

/** Long enough for the browser to have taken the file; the address is then given back. */
const revokeDelay = 60_000;

/** Writes records in a format, a slice at a time, and hands the file to the browser's downloads. */
export async function saveExport(
  records: readonly Stamped[],
  format: Format,
  generator: string,
  subject = '',
): Promise<void> {
  const now = new Date();
  const pieces = await gatherInSlices(
    format.serialize(records, { exportedAt: now.toISOString(), generator }),
  );
  const address = URL.createObjectURL(new Blob(pieces, { type: format.mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(format, now, subject);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), revokeDelay);
}
