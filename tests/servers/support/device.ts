import {
  createVault,
  joinVault,
  type RemoteStore,
  type RunSyncOptions,
  runSync,
  type SyncOutcome,
} from '@/lib/sync';
import { createDisk, createMemoryStore, type Disk, writeField } from '@/tests/support/sync/memory-store';
import { passphrase, recordOf, rounds } from '@/tests/support/sync/newsroom';

/** A device whose records lie in memory and whose vault lies on a real server. */
export interface Device {
  readonly disk: Disk;
  write(n: number, value: string): void;
  /** Over its own way to the server unless another is given. */
  sync(options?: Partial<RunSyncOptions>): Promise<SyncOutcome>;
}

export interface DeviceOptions {
  readonly remote: RemoteStore;
  /** The member's name as it begins file names; on a server with rules, the user's name. */
  readonly owner: string;
  readonly now?: () => number;
  readonly readOnly?: boolean;
  /** Makes the vault in place of joining it. */
  readonly isFirst?: boolean;
  /** Keeps the vault's file for it, where rules let no member write that. */
  readonly keeper?: RemoteStore;
}

export async function addDevice(options: DeviceOptions): Promise<Device> {
  const { remote, owner, now = Date.now, readOnly = false, isFirst = false, keeper = remote } = options;
  const disk = createDisk(now());
  const store = createMemoryStore(disk, now);
  const member = { owner, person: owner.toUpperCase(), deviceName: `${owner}'s laptop` };
  const opened = isFirst
    ? await createVault({ remote: keeper, store, member, now, protection: { passphrase }, rounds })
    : await joinVault({ remote, store, member, now, secret: { passphrase }, readOnly });
  if (!opened.ok) throw new Error(opened.error.fault);
  const vaultId = [...disk.vaults.keys()][0] ?? '';
  return {
    disk,
    write: (n, value) => writeField(disk, recordOf(n), 'note', value, now()),
    sync: (more = {}) => runSync({ vaultId, remote, store, now, runAlone: (_, work) => work(), ...more }),
  };
}

/** As many long notes that hardly shrink as make about this many megabytes on the server. */
export function writeMegabytes(device: Device, megabytes: number): void {
  const NOTES_A_MEGABYTE = 90;
  for (let n = 1; n <= megabytes * NOTES_A_MEGABYTE; n += 1) {
    const noise = crypto.getRandomValues(new Uint8Array(11_000));
    device.write(n, Buffer.from(noise).toString('base64'));
  }
}
