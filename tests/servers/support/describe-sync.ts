import { describe, expect, test } from 'vitest';
import type { ConnectOptions, RemoteStore } from '@/lib/sync';
import { keptOn } from '@/tests/support/sync/newsroom';
import { addDevice, type Device, writeMegabytes } from './device';

export interface SyncServer {
  /** A vault's place, empty, and ways to it. */
  open(): Promise<{ connect(options?: ConnectOptions & { wrongPassword?: true }): RemoteStore }>;
  kill(): void;
  revive(): Promise<void>;
}

/** Longer than the coarsest tag of a server stays uncertain. */
const SETTLED = 3_100;

export const expectSameOn = (devices: readonly Device[]): void => {
  const [first, ...others] = devices.map(keptOn);
  for (const other of others)
    expect(Buffer.from(JSON.stringify(other)).equals(Buffer.from(JSON.stringify(first)))).toBe(true);
};

/** The engine and the target together against a real server, which is broken in the middle. */
export function describeSync(label: string, server: SyncServer): void {
  describe(label, () => {
    test('two devices meet; what both had is on both; an idle sync is one request', async () => {
      const { connect } = await server.open();
      const ada = await addDevice({ remote: connect(), owner: 'ada', isFirst: true });
      const bob = await addDevice({ remote: connect(), owner: 'bob' });
      ada.write(1, 'from ada');
      bob.write(2, 'from bob');
      await syncAll([ada, bob, ada, bob]);
      expectSameOn([ada, bob]);
      expect(keptOn(ada)).toHaveLength(2);
      await new Promise((resolve) => setTimeout(resolve, SETTLED));
      await syncAll([ada, bob]);
      for (const device of [ada, bob])
        expect(await device.sync()).toMatchObject({ status: 'done', requests: 1 });
    });

    test('killed in the middle of a push of 18 MB: said in words, nothing lost, finished by the next sync', async () => {
      const { connect } = await server.open();
      const wait = async () => {};
      const ada = await addDevice({ remote: connect({ wait }), owner: 'ada', isFirst: true });
      const bob = await addDevice({ remote: connect(), owner: 'bob' });
      writeMegabytes(ada, 18);
      const before = keptOn(ada).length;
      const outcome = await ada.sync({
        onProgress: ({ phase, done }) => {
          if (phase === 'sending' && done === 7) server.kill();
        },
      });
      expect(outcome).toMatchObject({
        status: 'stopped',
        problem: { fault: 'offline', remedy: expect.any(String) },
      });
      expect(outcome.sent.segments).toBeGreaterThanOrEqual(7);
      await server.revive();
      await syncAll([ada, bob]);
      expect(keptOn(ada)).toHaveLength(before);
      expectSameOn([ada, bob]);
    });

    test('a password that became wrong stops the sync, loses nothing, and the right one sends what waited', async () => {
      const { connect } = await server.open();
      const ada = await addDevice({ remote: connect(), owner: 'ada', isFirst: true });
      const bob = await addDevice({ remote: connect(), owner: 'bob' });
      ada.write(1, 'written meanwhile');
      const outcome = await ada.sync({ remote: connect({ wrongPassword: true }) });
      expect(outcome).toMatchObject({ status: 'stopped', problem: { fault: 'wrong-credentials' } });
      await syncAll([ada, bob]);
      expectSameOn([ada, bob]);
    });

    test('a login page in between stops the sync, and nothing of it is taken for a record or an empty vault', async () => {
      const { connect } = await server.open();
      const ada = await addDevice({ remote: connect(), owner: 'ada', isFirst: true });
      ada.write(1, 'before');
      await syncAll([ada]);
      ada.write(2, 'after');
      const page = async () =>
        new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } });
      const outcome = await ada.sync({ remote: connect({ fetch: page }) });
      expect(outcome).toMatchObject({
        status: 'stopped',
        problem: { fault: 'not-this-service' },
        questions: [],
      });
      expect(keptOn(ada)).toHaveLength(2);
      await syncAll([ada]);
    });

    test('eight devices at once: all end well, and all keep the same', async () => {
      const { connect } = await server.open();
      const devices: Device[] = [];
      for (let n = 0; n < 8; n += 1) {
        devices.push(await addDevice({ remote: connect(), owner: `person${n}`, isFirst: n === 0 }));
      }
      for (let round = 0; round < 3; round += 1) {
        for (const [n, device] of devices.entries()) device.write(round * 8 + n, `${n} in round ${round}`);
        const outcomes = await Promise.all(devices.map((device) => device.sync()));
        expect(outcomes.map(({ status }) => status)).toEqual(devices.map(() => 'done'));
      }
      await syncAll([...devices, ...devices]);
      expectSameOn(devices);
      for (const device of devices) expect(keptOn(device)).toHaveLength(24);
    });
  });
}

/** One after the other; each must end well. */
export async function syncAll(devices: readonly Device[]): Promise<void> {
  for (const device of devices) {
    const outcome = await device.sync();
    if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  }
}
