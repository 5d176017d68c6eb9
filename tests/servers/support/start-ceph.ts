import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AwsClient } from 'aws4fetch';
import type { ConnectOptions, RemoteStore } from '@/lib/sync/target';
import { s3 } from '@/lib/sync/targets/s3';
import { type Daemon, findPort, runProgram, startDaemon, until, untilAnswers } from './process';

export interface Ceph {
  readonly url: string;
  /** A store in a bucket, as this user. */
  connect(
    bucket: string,
    options?: ConnectOptions & {
      user?: string;
      secret?: string;
      prefix?: string;
      addressing?: 'path' | 'host';
    },
  ): RemoteStore;
  keysOf(user: string): { readonly accessKeyId: string; readonly secretAccessKey: string };
  makeBucket(name: string, owner?: string): Promise<void>;
  /** Sets the policy of a bucket, as its owner. */
  setPolicy(bucket: string, policy: string, owner?: string): Promise<void>;
  /** Lets a bucket hold so many objects and no more; 0 for as many as there is room for. */
  setQuota(bucket: string, objects: number, owner?: string): Promise<void>;
  /** As if its machine lost power; its copies were in memory and are gone. */
  killOsd(index: number): void;
  /** The gateway alone, as if its machine lost power; the data stay. */
  killGateway(): void;
  reviveGateway(): Promise<void>;
  stop(): Promise<void>;
}

const USERS = ['keeper', 'alice', 'bob', 'reader'];
const OSDS = [0, 1, 2];
const template = fileURLToPath(new URL('../config/ceph.conf', import.meta.url));

const accessKeyOf = (user: string): string => `AK${user.toUpperCase()}`;
const secretOf = (user: string): string => `${user}-secret-key`;

/** Starts a whole cluster, its objects in memory: a monitor, a manager, three OSDs, a gateway that speaks S3. */
export async function startCeph(): Promise<Ceph> {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-ceph-'));
  for (const part of ['run', 'log', 'mon.a', 'mgr.x', 'rgw', ...OSDS.map((index) => `osd.${index}`)]) {
    mkdirSync(join(folder, part));
  }
  const port = await findPort();
  const url = `http://127.0.0.1:${port}/`;
  const configFile = join(folder, 'ceph.conf');
  const fsid = randomUUID();
  writeFileSync(configFile, await fill(folder, fsid, port));

  const daemons = new Map<string, Daemon>();
  const start = (program: string, id: string, ...more: readonly string[]) => {
    const args = ['-c', configFile, '-f', ...more];
    daemons.set(id, startDaemon(program, args, join(folder, 'log', `${id}.output`)));
  };
  const ceph = (...args: readonly string[]) =>
    runProgram('ceph', ['-c', configFile, '--connect-timeout', '20', ...args]);
  const gatewayAdmin = (...args: readonly string[]) =>
    runProgram('radosgw-admin', ['-c', configFile, '-n', 'client.rgw', ...args]);
  const startOsd = (index: number) => start('ceph-osd', `osd.${index}`, '-i', String(index));
  const startGateway = async () => {
    start('radosgw', 'rgw', '-n', 'client.rgw');
    await untilAnswers(url, 90_000);
  };

  const stop = async () => {
    // The monitor last: an OSD that cannot tell it good-bye waits for minutes.
    const order = ['rgw', ...OSDS.map((index) => `osd.${index}`), 'mgr', 'mon'];
    for (const id of order) {
      daemons.get(id)?.kill();
      await daemons.get(id)?.stop();
    }
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    await makeKeys(folder);
    const [monPort, monPortOld] = monitorPorts(configFile);
    const addresses = `[v2:127.0.0.1:${monPort},v1:127.0.0.1:${monPortOld}]`;
    const monmap = join(folder, 'monmap');
    await runProgram('monmaptool', [
      '--create',
      '--clobber',
      '--addv',
      'a',
      addresses,
      '--fsid',
      fsid,
      monmap,
    ]);
    const keyring = join(folder, 'keyring');
    await runProgram('ceph-mon', [
      '-c',
      configFile,
      '--mkfs',
      '-i',
      'a',
      '--monmap',
      monmap,
      '--keyring',
      keyring,
    ]);
    start('ceph-mon', 'mon', '-i', 'a');
    await until(() => ceph('mon', 'stat'));
    for (const index of OSDS) {
      const id = randomUUID();
      const key = (await runProgram('ceph-authtool', ['--gen-print-key'])).trim();
      await runProgram(
        'ceph',
        ['-c', configFile, 'osd', 'new', id, String(index), '-i', '-'],
        JSON.stringify({ cephx_secret: key }),
      );
      writeFileSync(join(folder, `osd.${index}`, 'keyring'), `[osd.${index}]\n\tkey = ${key}\n`);
      await runProgram('ceph-osd', ['-c', configFile, '-i', String(index), '--mkfs', '--osd-uuid', id]);
      startOsd(index);
    }
    await startGateway();
    for (const user of USERS) {
      const keys = ['--access-key', accessKeyOf(user), '--secret-key', secretOf(user)];
      await gatewayAdmin('user', 'create', '--uid', user, '--display-name', user, ...keys);
    }
  } catch (error) {
    await stop();
    throw error;
  }

  const as = (user: string) =>
    new AwsClient({
      accessKeyId: accessKeyOf(user),
      secretAccessKey: secretOf(user),
      service: 's3',
      region: 'us-east-1',
    });
  const must = async (response: Response) => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  };

  return {
    url,
    connect(
      bucket,
      { user = 'alice', secret = secretOf(user), prefix = '', addressing = 'path', ...options } = {},
    ) {
      const settings = s3.parseSettings({
        endpoint: addressing === 'path' ? url : url.replace('127.0.0.1', 'localhost'),
        region: 'us-east-1',
        bucket,
        prefix,
        accessKeyId: accessKeyOf(user),
        secretAccessKey: secret,
        addressing,
      });
      if (!settings.ok) throw settings.error;
      return s3.connect(settings.value, options);
    },
    keysOf: (user) => ({ accessKeyId: accessKeyOf(user), secretAccessKey: secretOf(user) }),
    makeBucket: async (name, owner = 'alice') => must(await as(owner).fetch(url + name, { method: 'PUT' })),
    setPolicy: async (bucket, policy, owner = 'alice') =>
      must(await as(owner).fetch(`${url}${bucket}?policy`, { method: 'PUT', body: policy })),
    async setQuota(bucket, objects, owner = 'alice') {
      const which = ['--quota-scope', 'bucket', '--uid', owner, '--bucket', bucket];
      await gatewayAdmin('quota', 'set', ...which, '--max-objects', String(objects || -1));
      await gatewayAdmin('quota', objects > 0 ? 'enable' : 'disable', ...which);
    },
    killOsd: (index) => daemons.get(`osd.${index}`)?.kill(),
    killGateway: () => daemons.get('rgw')?.kill(),
    async reviveGateway() {
      await daemons.get('rgw')?.stop();
      await startGateway();
    },
    stop,
  };
}

async function fill(folder: string, fsid: string, port: number): Promise<string> {
  return readFileSync(template, 'utf8')
    .replaceAll('@DIR@', folder)
    .replaceAll('@FSID@', fsid)
    .replaceAll('@PORT@', String(port))
    .replaceAll('@MON_PORT@', String(await findPort()))
    .replaceAll('@MON_PORT_OLD@', String(await findPort()));
}

function monitorPorts(configFile: string): readonly [string, string] {
  const [, v2 = '', v1 = ''] =
    /v2:127\.0\.0\.1:(\d+),v1:127\.0\.0\.1:(\d+)/.exec(readFileSync(configFile, 'utf8')) ?? [];
  return [v2, v1];
}

/** One key ring for all: who may what, as a cluster of its own would have it. */
async function makeKeys(folder: string): Promise<void> {
  const keyring = join(folder, 'keyring');
  const everything = ['--cap', 'mon', 'allow *', '--cap', 'osd', 'allow *', '--cap', 'mgr', 'allow *'];
  const keys: readonly (readonly [string, readonly string[]])[] = [
    ['mon.', ['--cap', 'mon', 'allow *']],
    ['client.admin', everything],
    ['client.rgw', ['--cap', 'mon', 'allow rw', '--cap', 'osd', 'allow rwx']],
    ['mgr.x', ['--cap', 'mon', 'allow profile mgr', '--cap', 'osd', 'allow *']],
  ];
  for (const [index, [name, caps]] of keys.entries()) {
    await runProgram('ceph-authtool', [
      ...(index === 0 ? ['-C'] : []),
      keyring,
      '--gen-key',
      '-n',
      name,
      ...caps,
    ]);
  }
}
