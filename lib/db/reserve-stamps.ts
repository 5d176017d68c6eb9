import { advanceClock, type Stamp } from '@/lib/annotations';
import type { Database } from './database';
import { guard } from './guard';
import { readDevice } from './transact';

/**
 * Sets stamps of this device aside for edits worked out outside a transaction: nobody else will ever use their numbers.
 * The answer gives them out one by one, and throws when there are no more.
 */
export function reserveStamps(db: Database, count: number): Promise<() => Stamp> {
  return guard(() =>
    db.dexie.transaction('rw', db.devices, async () => {
      const device = await readDevice(db);
      const hlc = advanceClock(device.hlc, db.now());
      await db.devices.put({ ...device, n: device.n + count, hlc });
      let { n } = device;
      const last = n + count;
      return () => {
        if (n === last) throw new RangeError('More stamps were taken than reserved.');
        n += 1;
        return { device: device.id, n, hlc };
      };
    }),
  );
}
