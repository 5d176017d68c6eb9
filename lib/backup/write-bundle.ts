import { type Database, readAllRecords } from '@/lib/db';
import { gatherInSlices } from '@/lib/exchange';
import { bundle } from '@/lib/exchange/formats/bundle';

/** Everything kept as a bundle, written a slice at a time; undefined when nothing is kept. */
export async function writeBundle(db: Database, generator: string): Promise<Blob | undefined> {
  const records = await readAllRecords(db);
  if (records.length === 0) return undefined;
  const exportedAt = new Date(db.now()).toISOString();
  return new Blob(await gatherInSlices(bundle.serialize(records, { exportedAt, generator })), {
    type: bundle.mediaType,
  });
}
