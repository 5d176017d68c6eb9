import { expect } from 'vitest';
import { fromState } from '@/lib/annotations';
import {
  createVault,
  joinVault,
  type Member,
  type RunSyncOptions,
  runSync,
  type SyncOutcome,
  type SyncStore,
} from '@/lib/sync';
import { createMemoryRemote, type Files, type MemoryRemote, type ServerHabits } from './memory-remote';
import { createDisk, createMemoryStore, type Disk, writeField } from './memory-store';

export const startTime = Date.parse('2026-01-02T03:04:05Z');

/** Id of the nth record. */
export const recordOf = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A device with its disk, its way to the server, and its clock. */
export interface Machine {
  readonly disk: Disk;
  readonly store: SyncStore;
  readonly remote: MemoryRemote;
  vaultId: string;
  now(): number;
  write(n: number, value: unknown, field?: string): void;
  remove(n: number): void;
  sync(options?: Partial<RunSyncOptions>): Promise<SyncOutcome>;
}

export interface Newsroom {
  readonly files: Files;
  /** Milliseconds since 1970, the same for all but for what their clocks are off. */
  time: number;
  add(name: string, options?: { skew?: number; readOnly?: boolean; disk?: Disk }): Promise<Machine>;
}

/** Enough for tests; what is derived is thrown away. */
export const rounds = 1_000;
export const passphrase = 'correct horse battery staple';

/** A server in memory and the devices that sync by it. The first one added creates the vault. */
export function openNewsroom(
  habits: ServerHabits = {},
  protection: 'encrypted' | 'plain' = 'encrypted',
): Newsroom {
  const files: Files = new Map();
  let vaultId = '';
  const newsroom: Newsroom = {
    files,
    time: startTime,
    add: async (name, { skew = 0, readOnly = false, disk } = {}) => {
      const now = () => newsroom.time + skew;
      const machine = assemble(disk ?? createDisk(now()), createMemoryRemote(files, habits), now);
      const member: Member = { owner: name, person: name.toUpperCase(), deviceName: `${name}'s laptop` };
      const { store, remote } = machine;
      if (disk) machine.vaultId = vaultId;
      else if (vaultId === '') {
        const made = await createVault({
          remote,
          store,
          member,
          now,
          protection: protection === 'plain' ? 'plain' : { passphrase },
          rounds,
        });
        if (!made.ok) throw new Error(made.error.fault);
        vaultId = made.value.vault.id;
      } else {
        const joined = await joinVault({ remote, store, member, now, secret: { passphrase }, readOnly });
        if (!joined.ok) throw new Error(joined.error.fault);
      }
      machine.vaultId = vaultId;
      return machine;
    },
  };
  return newsroom;
}

function assemble(disk: Disk, remote: MemoryRemote, now: () => number): Machine {
  const store = createMemoryStore(disk, now);
  const machine: Machine = {
    disk,
    store,
    remote,
    vaultId: '',
    now,
    write: (n, value, field = 'note') => writeField(disk, recordOf(n), field, value, now()),
    remove: (n) => writeField(disk, recordOf(n), 'deletedAt', new Date(now()).toISOString(), now()),
    sync: (options = {}) =>
      runSync({
        vaultId: machine.vaultId,
        remote,
        store,
        now,
        runAlone: (_, work) => work(),
        answers: { incomingDeletions: 'apply', outgoingDeletions: 'send' },
        ...options,
      }),
  };
  return machine;
}

/** All that a device keeps, in a form that is equal when it is the same; some forget tombstones before others do. */
export const keptOn = ({ disk }: Pick<Machine, 'disk'>): readonly unknown[] =>
  [...disk.records.values()]
    .map(fromState)
    .filter(({ record }) => record.deletedAt === undefined)
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1));

export const notesOn = ({ disk }: Machine, n: number): readonly unknown[] =>
  disk.records
    .get(recordOf(n))
    ?.registers.get('note')
    ?.siblings.map(({ value }) => value) ?? [];

/** Syncs them all, in turn, until nothing moves twice over: a head alone may be late. All must end well. */
export async function settle(machines: readonly Machine[], most = 12): Promise<void> {
  let quiet = 0;
  for (let round = 0; round < most; round++) {
    let moved = 0;
    for (const machine of machines) {
      const outcome = await machine.sync();
      if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
      moved += outcome.sent.segments + outcome.received.segments;
    }
    quiet = moved === 0 ? quiet + 1 : 0;
    if (quiet === 2) return;
  }
  throw new Error('It never comes to rest');
}

export function expectSame(machines: readonly Machine[]): void {
  const [first, ...others] = machines.map(keptOn);
  for (const other of others) expect(other).toEqual(first);
}
