import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Each real server: the programs it needs, and Debian's packages that hold them. */
export const servers = {
  apache: { programs: ['apache2'], packages: ['apache2'] },
  rclone: { programs: ['rclone'], packages: ['rclone'] },
  nginx: { programs: ['nginx'], packages: ['nginx', 'nginx-extras'] },
  lighttpd: { programs: ['lighttpd'], packages: ['lighttpd', 'lighttpd-mod-webdav'] },
  ceph: {
    programs: ['ceph', 'ceph-mon', 'ceph-osd', 'ceph-mgr', 'radosgw', 'radosgw-admin', 'monmaptool'],
    packages: ['ceph-mon', 'ceph-osd', 'ceph-mgr', 'ceph-common', 'radosgw'],
  },
} as const;

export type ServerName = keyof typeof servers;

/** Debian keeps servers where an ordinary user's path does not look. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/sbin'];

/** The whole path of an installed program. */
export const findProgram = (name: string): string | undefined =>
  FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** Whether a server can be started here. Those that run as another user or need a cluster want root. */
export const hasServer = (name: ServerName): boolean =>
  isRoot() && servers[name].programs.every((program) => findProgram(program) !== undefined);

/**
 * Installs what is missing from Debian, where that is allowed: as root with apt-get. Never throws: what cannot be had
 * is named in the answer, and its tests skip. Nothing is started: each package would start its server by itself.
 */
export function ensureServers(): readonly ServerName[] {
  const wanted = missingServers();
  if (wanted.length > 0 && isRoot() && existsSync('/usr/bin/apt-get')) {
    const packages = wanted.flatMap((name) => servers[name].packages);
    console.log(`Installing Debian's ${packages.join(' ')} …`);
    const allow = blockStarts();
    try {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    } catch (cause) {
      console.warn('apt-get could not install them:', cause instanceof Error ? cause.message : cause);
    } finally {
      allow();
    }
  }
  return missingServers();
}

/** The servers that cannot be started here. */
export const missingServers = (): readonly ServerName[] => serverNames.filter((name) => !hasServer(name));

export const serverNames = Object.keys(servers).filter((name): name is ServerName =>
  Object.hasOwn(servers, name),
);

const isRoot = (): boolean => process.getuid?.() === 0;

/** Long enough for 150 MB over a slow line; an apt that hangs must not hang the tests. */
const LONGEST_INSTALL = 8 * 60_000;

function apt(...args: readonly string[]): void {
  execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: LONGEST_INSTALL,
  });
}

const POLICY = '/usr/sbin/policy-rc.d';

/** Keeps Debian from starting what it installs; gives back how it was. */
function blockStarts(): () => void {
  if (existsSync(POLICY)) return () => {};
  try {
    writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  } catch {
    return () => {};
  }
  return () => rmSync(POLICY, { force: true });
}
