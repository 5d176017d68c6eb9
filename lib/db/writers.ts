import type { Writer } from '@/lib/annotations';
import type { Database } from './database';
import { guard } from './guard';
import type { WriterRow } from './rows';

/** Who is behind the devices whose stamps are met here, by device id. */
export type Writers = ReadonlyMap<string, Writer>;

/** Where the names stand; a transaction that reads them has to hold these. */
export const writerTables = (db: Database) => [db.devices, db.writers];

/** The devices known to this one; one that never took part in a sync is in no list. */
export async function readWriters(db: Database): Promise<Writers> {
  const [own, rows] = await Promise.all([db.devices.get('own'), db.writers.toArray()]);
  const known = rows.map(({ device, name, person }): [string, Writer] => [
    device,
    { isOwn: false, ...(name && { device: name }), ...(person && { person }) },
  ]);
  return new Map([...known, ...(own ? [[own.id, { isOwn: true }] as const] : [])]);
}

/**
 * Notes the names that the devices of a vault go by. They stay when the vault is left: what was kept by somebody goes
 * on being shown as theirs.
 */
export function recordWriters(db: Database, writers: readonly WriterRow[]): Promise<void> {
  return guard(() =>
    db.dexie.transaction('rw', [db.writers], async () => {
      const before = await db.writers.bulkGet(writers.map(({ device }) => device));
      const changed = writers.filter(
        ({ name, person }, index) => before[index]?.name !== name || before[index]?.person !== person,
      );
      if (changed.length > 0) await db.writers.bulkPut(changed);
    }),
  );
}

/** Who wrote with a device's stamp. */
export const writerOf = (writers: Writers, device: string): Writer => writers.get(device) ?? { isOwn: false };
