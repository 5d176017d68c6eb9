import { afterAll, beforeAll, describe } from 'vitest';
import { describeStore } from '@/tests/support/remote-contract';
import { hasServer } from './support/packages';
import { startWebdav, type WebdavServer, type WebdavServerName } from './support/start-webdav';

/** What each server is known not to honour. */
const known: Readonly<Record<WebdavServerName, { readonly ignoresConditions: boolean }>> = {
  apache: { ignoresConditions: false },
  rclone: { ignoresConditions: true },
  nginx: { ignoresConditions: true },
  lighttpd: { ignoresConditions: false },
};

describe.each(['apache', 'rclone', 'nginx', 'lighttpd'] as const)('%s', (name) => {
  describe.skipIf(!hasServer(name))('over a real server', () => {
    let server: WebdavServer;
    let opened = 0;
    beforeAll(async () => {
      server = await startWebdav(name);
    });
    afterAll(() => server?.stop());

    describeStore('WebDAV', {
      open: () => {
        opened += 1;
        return server.connect(`vault${opened}`);
      },
      manyFiles: 1_010,
      ...known[name],
    });
  });
});
