import {
  advanceClock,
  clockStart,
  createId,
  followClock,
  fromState,
  type HybridClock,
  isSame,
  mergeStates,
  mergeVectors,
  type RecordState,
  type Register,
  renameDevice,
  seenOf,
  writeRegister,
} from '@/lib/annotations';
import type { LoggedRow, SyncStore, VaultState } from '@/lib/sync';

interface LogEntry {
  readonly seq: number;
  /** Either edits, or the names of records that changed as a whole. */
  readonly states?: readonly RecordState[];
  readonly ids?: readonly string[];
  readonly from?: string;
}

/** All that lies on the disk of one device. Plain data: a copy of it is a copied profile. */
export interface Disk {
  device: { id: string; n: number; hlc: HybridClock };
  records: Map<string, RecordState>;
  log: LogEntry[];
  lastSeq: number;
  vaults: Map<string, VaultState>;
  sealed: Map<string, Uint8Array<ArrayBuffer>>;
}

export const createDisk = (now: number): Disk => ({
  device: { id: createId(now), n: 0, hlc: clockStart },
  records: new Map(),
  log: [],
  lastSeq: 0,
  vaults: new Map(),
  sealed: new Map(),
});

/** A copied profile: everything alike, the name as well. Rows are never changed in place, so one level is enough. */
export const copyDisk = (disk: Disk): Disk => ({
  device: { ...disk.device },
  records: new Map(disk.records),
  log: [...disk.log],
  lastSeq: disk.lastSeq,
  vaults: new Map(disk.vaults),
  sealed: new Map(disk.sealed),
});

/** Called at each step of the store; throwing before leaves all as it was, throwing after is a kill that came late. */
export type Interrupt = (step: string, when: 'before' | 'after') => void;

/** The store of `lib/db` in a few lines: each function one transaction, on a disk that outlives it. */
export function createMemoryStore(disk: Disk, now: () => number, interrupt: Interrupt = () => {}): SyncStore {
  const transact = async <Value>(step: string, work: () => Value): Promise<Value> => {
    interrupt(step, 'before');
    const value = work();
    interrupt(step, 'after');
    return value;
  };
  const write = (vault: VaultState) => {
    disk.vaults.set(vault.id, vault);
    if (!vault.own.pending) disk.sealed.delete(vault.id);
  };
  const log = (entry: Omit<LogEntry, 'seq'>) => {
    if (disk.vaults.size > 0) disk.log.push({ seq: ++disk.lastSeq, ...entry });
  };
  const rowOf = ({ states, ids = [] }: LogEntry): RecordState[] => [
    ...(states ?? ids.flatMap((id) => disk.records.get(id) ?? [])),
  ];
  const restore = (ids: readonly string[]): number => {
    const deleted = ids.filter((id) => {
      const state = disk.records.get(id);
      return state !== undefined && !isLive(state);
    });
    for (const id of deleted) writeField(disk, id, 'deletedAt', undefined, now());
    return deleted.length;
  };
  return {
    readDevice: () => transact('readDevice', () => disk.device),
    renewDevice: (fork, remake) =>
      transact('renewDevice', () => {
        const { id } = disk.device;
        const device = createId(now());
        disk.device = { ...disk.device, id: device };
        const changed: string[] = [];
        for (const [key, state] of disk.records) {
          const renamed = renameDevice(state, id, fork, device);
          if (renamed === state) continue;
          disk.records.set(key, renamed);
          changed.push(key);
        }
        disk.log = disk.log.map((entry) =>
          entry.states
            ? { ...entry, states: entry.states.map((state) => renameDevice(state, id, fork, device)) }
            : entry,
        );
        for (const vault of [...disk.vaults.values()]) write(remake(vault, device));
        log({ ids: changed });
        return device;
      }),
    readVaults: () => transact('readVaults', () => [...disk.vaults.values()]),
    readVault: (id) => transact('readVault', () => disk.vaults.get(id)),
    beginStream: (vault) =>
      transact('beginStream', () => {
        const place = { log: { seq: disk.lastSeq + 1, row: 0 }, sentBefore: disk.lastSeq + 1 };
        const begun = { ...vault, own: { ...vault.own, ...place, dump: { n: disk.device.n } } };
        write(begun);
        return begun;
      }),
    writeVault: (vault) =>
      transact('writeVault', () => {
        if (disk.vaults.has(vault.id)) write(vault);
      }),
    removeVault: (id) =>
      transact('removeVault', () => {
        disk.vaults.delete(id);
        disk.sealed.delete(id);
        if (disk.vaults.size === 0) disk.log = [];
      }),
    removeRecordsOf: (devices) =>
      transact('removeRecordsOf', () => {
        let removed = 0;
        for (const [id, state] of disk.records) {
          const creator = state.registers.get('deviceId')?.siblings[0]?.value;
          if (typeof creator === 'string' && devices.includes(creator) && disk.records.delete(id)) removed++;
        }
        return removed;
      }),
    keepSealed: (vault, bytes, seqs) =>
      transact('keepSealed', () => {
        if (!seqs.every((seq) => disk.log.some((entry) => entry.seq === seq))) return false;
        write(vault);
        disk.sealed.set(vault.id, bytes);
        return true;
      }),
    readSealed: (id) => transact('readSealed', () => disk.sealed.get(id)),
    readLog: (vaultId, from, limit) =>
      transact('readLog', () =>
        disk.log
          .filter(({ seq, from: origin }) => seq >= from.seq && origin !== vaultId)
          .slice(0, limit)
          .map(
            (entry): LoggedRow => ({
              at: { seq: entry.seq, row: 0 },
              next: { seq: entry.seq + 1, row: 0 },
              states: rowOf(entry),
              isWhole: entry.ids !== undefined,
            }),
          ),
      ),
    trimLog: () =>
      transact('trimLog', () => {
        const sent = Math.min(...[...disk.vaults.values()].map(({ own }) => own.sentBefore));
        disk.log = disk.log.filter(({ seq }) => seq >= sent);
      }),
    readRows: (after, limit) =>
      transact('readRows', () =>
        [...disk.records.keys()]
          .sort()
          .filter((key) => after === undefined || key > after)
          .slice(0, limit)
          .map((key) => ({ key, states: [disk.records.get(key)].filter((state) => state !== undefined) })),
      ),
    apply: (vault, states, kept = new Set()) =>
      transact('apply', () => {
        let changed = 0;
        const moved: RecordState[] = [];
        for (const state of states) {
          const before = disk.records.get(state.id);
          const after = before ? mergeStates(before, state) : state;
          if (before && isSame(fromState(before), fromState(after))) continue;
          disk.records.set(state.id, after);
          moved.push(state);
          changed += 1;
          for (const { siblings } of state.registers.values()) {
            for (const { hlc, device, n } of siblings) {
              disk.device = {
                ...disk.device,
                hlc: followClock(disk.device.hlc, hlc, now()),
                n: device === disk.device.id ? Math.max(n, disk.device.n) : disk.device.n,
              };
            }
          }
        }
        if (disk.vaults.size > 1 && moved.length > 0) log({ states: moved, from: vault.id });
        restore(states.map(({ id }) => id).filter((id) => kept.has(id)));
        write(vault);
        return { changed, waiting: 0 };
      }),
    bringBack: (ids) => transact('bringBack', () => restore(ids)),
    countLive: () => transact('countLive', () => [...disk.records.values()].filter(isLive).length),
    findStates: (ids) =>
      transact(
        'findStates',
        () => new Map(ids.flatMap((id) => (disk.records.has(id) ? [[id, disk.records.get(id)!]] : []))),
      ),
    collectTombstones: (isCollectable) =>
      transact('collectTombstones', () => {
        let removed = 0;
        for (const [id, state] of disk.records) {
          const deletion = state.registers.get('deletedAt');
          if (!deletion || state.registers.size === 1 || !isCollectable(state)) continue;
          disk.records.set(id, { ...state, registers: new Map([['deletedAt', deletion]]) });
          removed += 1;
        }
        return removed;
      }),
  };
}

const isLive = (state: RecordState) => state.registers.get('deletedAt')?.siblings[0]?.value === undefined;

/** Writes one field of an annotation on a device, as the interface would, and logs it. */
export function writeField(disk: Disk, id: string, field: string, value: unknown, now: number): void {
  const before: RecordState = disk.records.get(id) ?? { type: 'annotation', id, registers: new Map() };
  const { device } = disk;
  const n = Math.max(device.n, seenOf(before)[device.id] ?? 0) + 1;
  disk.device = { ...device, n, hlc: advanceClock(device.hlc, now) };
  const stamp = { device: device.id, n, hlc: disk.device.hlc };
  const written: Register = writeRegister(before.registers.get(field), value, stamp);
  // A deletion has seen all of the record.
  const isDeletion = field === 'deletedAt' && value !== undefined;
  const seen = isDeletion ? mergeVectors(seenOf(before), written.seen) : written.seen;
  const registers = new Map([...before.registers, [field, { ...written, seen }] as const]);
  const after = { ...before, registers };
  disk.records.set(id, after);
  // Others may have forgotten a record deleted long ago: who edits it sends it whole.
  const delta = isLive(before) ? { ...before, registers: new Map([[field, { ...written, seen }]]) } : after;
  if (disk.vaults.size > 0) disk.log.push({ seq: ++disk.lastSeq, states: [delta] });
}
