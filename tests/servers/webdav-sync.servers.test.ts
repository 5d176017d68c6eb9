import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptOn } from '@/tests/support/sync/newsroom';
import { breakOff } from './support/break-off';
import { describeSync, expectSameOn, syncAll } from './support/describe-sync';
import { addDevice, writeMegabytes } from './support/device';
import { hasServer } from './support/packages';
import { makeFolder, passwordOf, startWebdav, type WebdavServer } from './support/start-webdav';

/** A fault that one server alone has is no skipped test of the others. */
const testOn = (isIt: boolean): typeof test | (() => void) => (isIt ? test : () => {});

describe.each(['apache', 'rclone', 'nginx'] as const)('%s', (name) => {
  describe.skipIf(!hasServer(name))('a real server', () => {
    let server: WebdavServer;
    let opened = 0;
    beforeAll(async () => {
      server = await startWebdav(name);
    });
    afterAll(() => server?.stop());

    describeSync('sync', {
      async open() {
        const vault = `vault${++opened}`;
        return {
          connect: ({ wrongPassword, ...options } = {}) =>
            server.connect(vault, { ...options, ...(wrongPassword && { password: 'wrong' }) }),
        };
      },
      kill: () => server.kill(),
      revive: () => server.restart(),
    });

    testOn(name === 'rclone')(
      'half a segment left by a push that broke off is written again, and read by all',
      async () => {
        const connect = (own?: typeof fetch) =>
          server.connect('torn', { wait: async () => {}, ...(own && { fetch: own }) });
        const ada = await addDevice({ remote: connect(), owner: 'ada', isFirst: true });
        const bob = await addDevice({ remote: connect(), owner: 'bob' });
        writeMegabytes(ada, 1);
        let torn = '';
        const cut: typeof fetch = async (input, init) => {
          const request = new Request(input, init);
          if (request.method !== 'PUT' || !request.url.includes('/seg/')) return fetch(request);
          torn = request.url;
          await breakOff(
            request.url,
            new Uint8Array(await request.arrayBuffer()),
            `alice:${passwordOf('alice')}`,
          );
          throw new TypeError('connection reset');
        };
        // The folder is made by the first file; half a file in none leaves nothing.
        await server.connect('torn').put('seg/nobody-0', new Uint8Array(1));
        expect(await ada.sync({ remote: connect(cut) })).toMatchObject({
          status: 'stopped',
          problem: { fault: 'offline' },
        });
        const half = await server.connect('torn').get(new URL(torn).pathname.replace('/torn/', ''));
        expect(half?.bytes.length).toBeGreaterThan(0);
        await syncAll([bob, ada, bob]);
        expectSameOn([ada, bob]);
        expect(keptOn(bob)).toHaveLength(90);
      },
    );

    testOn(name === 'apache')(
      'a full disk stops the sync in words; with room again nothing is missing',
      async () => {
        makeFolder(server, 'full');
        const disk = join(server.files, 'full');
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m,mode=777', 'tmpfs', disk]);
        try {
          const ada = await addDevice({ remote: server.connect('full'), owner: 'ada', isFirst: true });
          const bob = await addDevice({ remote: server.connect('full'), owner: 'bob' });
          writeMegabytes(ada, 5);
          const outcome = await ada.sync();
          expect(outcome).toMatchObject({
            status: 'stopped',
            problem: { fault: 'server-full', side: 'server', remedy: 'make-room-on-server', status: 507 },
          });
          execFileSync('mount', ['-o', 'remount,size=32m', disk]);
          await syncAll([ada, bob]);
          expectSameOn([ada, bob]);
        } finally {
          execFileSync('umount', ['-l', disk]);
        }
      },
    );

    testOn(name === 'apache')(
      'a team under the rules: each by their own user, a reader reads, all keep the same',
      async () => {
        for (const folder of ['seg', 'head', 'probe']) makeFolder(server, `team/${folder}`);
        chmodSync(join(server.files, 'team'), 0o777);
        const as = (user: string) => server.connect('team', { user });
        const alice = await addDevice({
          remote: as('alice'),
          owner: 'alice',
          isFirst: true,
          keeper: as('keeper'),
        });
        const bob = await addDevice({ remote: as('bob'), owner: 'bob' });
        const reader = await addDevice({ remote: as('reader'), owner: 'reader' });
        alice.write(1, 'from alice');
        bob.write(2, 'from bob');
        reader.write(3, 'stays here');
        await syncAll([alice, bob, alice]);
        const outcome = await reader.sync();
        expect(outcome).toMatchObject({ status: 'done', warnings: [{ fault: 'read-only' }] });
        expectSameOn([alice, bob]);
        expect(keptOn(alice)).toHaveLength(2);
        expect(keptOn(reader)).toHaveLength(3);
      },
    );
  });
});
