import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConnectOptions, RemoteStore } from '@/lib/sync/target';
import { webdav } from '@/lib/sync/targets/webdav';
import { type Daemon, findPort, startDaemon, untilAnswers } from './process';

export type WebdavServerName = 'apache' | 'rclone' | 'nginx' | 'lighttpd';

export interface WebdavServer {
  readonly url: string;
  /** The folder that it serves, for looking behind its back. */
  readonly files: string;
  /** A store in a folder of this name, as this user. */
  connect(folder: string, options?: ConnectOptions & { user?: string; password?: string }): RemoteStore;
  /** As a power cut. */
  kill(): void;
  /** Again, on the same port, over the same files. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Everyone's password is their name with `-secret`. The reader is in no group. */
const USERS = ['alice', 'bob', 'reader', 'keeper'];
const GROUPS = 'writers: alice bob keeper\nkeepers: keeper\n';
const configuration = fileURLToPath(new URL('../config/', import.meta.url));

export const passwordOf = (user: string): string => `${user}-secret`;

/** Starts a private server over an empty folder. */
export async function startWebdav(name: WebdavServerName): Promise<WebdavServer> {
  const folder = mkdtempSync(join(tmpdir(), `claimlight-${name}-`));
  const files = join(folder, 'dav');
  const port = await findPort();
  chmodSync(folder, 0o755);
  for (const part of ['dav', 'log', 'lock', 'tmp']) {
    mkdirSync(join(folder, part));
    chmodSync(join(folder, part), 0o777);
  }
  writeUsers(folder);
  writeFileSync(join(folder, 'team.conf'), readConfig('team-apache.conf'));
  const configFile = join(folder, 'server.conf');
  if (name !== 'rclone') writeFileSync(configFile, fill(readConfig(`${name}.conf`), folder, port));

  const url = `http://127.0.0.1:${port}/`;
  const start = async (): Promise<Daemon> => {
    const [program, ...args] = commandOf(name, configFile, folder, port);
    const daemon = startDaemon(program, args, join(folder, 'log', 'output'));
    await untilAnswers(url, 20_000);
    return daemon;
  };
  let daemon = await start();
  return {
    url,
    files,
    connect(below, { user = 'alice', password = passwordOf(user), ...options } = {}) {
      const settings = webdav.parseSettings({ url: new URL(below, url).href, username: user, password });
      if (!settings.ok) throw settings.error;
      return webdav.connect(settings.value, options);
    },
    kill: () => daemon.kill(),
    async restart() {
      await daemon.stop();
      daemon = await start();
    },
    async stop() {
      await daemon.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes a folder as its server would have made it. */
export function makeFolder(server: WebdavServer, name: string): void {
  const path = join(server.files, name);
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o777);
}

function commandOf(
  name: WebdavServerName,
  configFile: string,
  folder: string,
  port: number,
): [string, ...string[]] {
  switch (name) {
    case 'apache':
      return ['apache2', '-f', configFile, '-DFOREGROUND'];
    case 'nginx':
      return ['nginx', '-c', configFile];
    case 'lighttpd':
      return ['lighttpd', '-D', '-f', configFile];
    case 'rclone':
      return [
        'rclone',
        ...['serve', 'webdav', join(folder, 'dav'), '--addr', `127.0.0.1:${port}`],
        ...['--user', 'alice', '--pass', passwordOf('alice'), '--config', join(folder, 'rclone.conf')],
      ];
  }
}

/** SHA-1 is weak and quick; what is tested is not the server's password file. */
function writeUsers(folder: string): void {
  const hash = (password: string) => createHash('sha1').update(password).digest('base64');
  const lines = USERS.map((user) => `${user}:{SHA}${hash(passwordOf(user))}\n`);
  writeFileSync(join(folder, 'htpasswd'), lines.join(''));
  writeFileSync(join(folder, 'groups'), GROUPS);
}

const readConfig = (name: string): string => readFileSync(join(configuration, name), 'utf8');

const fill = (text: string, folder: string, port: number): string =>
  text
    .replaceAll('@DIR@', folder)
    .replaceAll('@PORT@', String(port))
    .replaceAll('@MODULES@', '/usr/lib/apache2/modules');
