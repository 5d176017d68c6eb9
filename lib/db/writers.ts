import type { Writer } from '@/lib/annotations';
import type { Database } from './database';

/** Who is behind the devices whose stamps are met here, by device id. */
export type Writers = ReadonlyMap<string, Writer>;

/** Where the names stand; a transaction that reads them has to hold these. */
export const writerTables = (db: Database) => [db.devices];

/** The devices known to this one; one that never took part in a sync is in no list. */
export async function readWriters(db: Database): Promise<Writers> {
  const own = await db.devices.get('own');
  return new Map(own ? [[own.id, { isOwn: true }]] : []);
}

/** Who wrote with a device's stamp. */
export const writerOf = (writers: Writers, device: string): Writer => writers.get(device) ?? { isOwn: false };
