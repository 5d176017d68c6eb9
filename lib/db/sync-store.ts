import { createId, followClock, type RecordState, toState } from '@/lib/annotations';
import type { KeptRow, SyncStore, VaultState } from '@/lib/sync';
import { bringBack } from './bring-back';
import { collectTombstones } from './collect-tombstones';
import type { Database } from './database';
import { findRecords, rowBatches } from './find-records';
import { guard } from './guard';
import { deskTables } from './merge-desk';
import { mergeInside } from './merge-states';
import { recordsOf } from './pack';
import { readLogRows } from './read-log';
import { removeRecordsOf } from './remove-records';
import { renameOwnEdits, renameTables } from './rename-own-edits';
import type { VaultRow } from './rows';
import { readDevice, transactTables } from './transact';

/** Keys of rows: packs before sources, each in the order of their ids. */
const PACK = 'p';
const SOURCE = 's';

/** The store that the sync engine asks for, on this profile's database. */
export function createSyncStore(db: Database): SyncStore {
  const { dexie, vaults, sealed, log } = db;
  return {
    readDevice: () =>
      guard(() =>
        dexie.transaction('rw', [db.devices], async () => {
          const device = await readDevice(db);
          // Kept at once: a name that files are written under must not be made up twice.
          await db.devices.put(device);
          return device;
        }),
      ),
    renewDevice: (fork, remake) =>
      guard(() =>
        dexie.transaction('rw', renameTables(db), async () => {
          const before = await readDevice(db);
          const id = createId(db.now());
          await db.devices.put({ ...before, id });
          await renameOwnEdits(db, before.id, fork, id);
          const remade = (await vaults.toArray()).map((row) => ({ ...row, state: remake(row.state, id) }));
          await vaults.bulkPut(remade);
          await sealed.clear();
          return id;
        }),
      ),

    readVaults: () => guard(async () => (await vaults.toArray()).map(({ state }) => state)),
    readVault: (id) => guard(async () => (await vaults.get(id))?.state),
    beginStream: (vault) =>
      guard(() =>
        dexie.transaction('rw', [vaults, sealed, log, db.devices], async () => {
          const next = (await lastSeq(db)) + 1;
          const { n } = await readDevice(db);
          const { pending: _, ...own } = vault.own;
          const state: VaultState = {
            ...vault,
            own: { ...own, log: { seq: next, row: 0 }, sentBefore: next, dump: { n } },
          };
          await putVault(db, state);
          return state;
        }),
      ),
    writeVault: (vault) =>
      guard(() => dexie.transaction('rw', [vaults, sealed, log], async () => putVault(db, vault, true))),
    removeVault: (id) =>
      guard(() =>
        dexie.transaction('rw', [vaults, sealed, log], async () => {
          await vaults.delete(id);
          await sealed.delete(id);
          if ((await vaults.count()) === 0) await log.clear();
        }),
      ),
    removeRecordsOf: (devices) => removeRecordsOf(db, devices),

    keepSealed: (vault, bytes, seqs) =>
      guard(() =>
        dexie.transaction('rw', [vaults, sealed, log], async () => {
          const entries = await log
            .where('seq')
            .anyOf([...seqs])
            .count();
          if (entries < new Set(seqs).size) return false;
          await putVault(db, vault, true);
          await sealed.put({ vaultId: vault.id, bytes });
          return true;
        }),
      ),
    readSealed: (vaultId) => guard(async () => (await sealed.get(vaultId))?.bytes),

    readLog: (vaultId, from, limit) => readLogRows(db, vaultId, from, limit),
    trimLog: () =>
      guard(() =>
        dexie.transaction('rw', [vaults, log], async () => {
          const sent = (await vaults.toArray()).map(({ state: { own } }) => own.sentBefore);
          if (sent.length === 0) await log.clear();
          else
            await log
              .where('seq')
              .below(Math.min(...sent))
              .delete();
        }),
      ),
    readRows: (after, limit) => readRows(db, after, limit),

    apply: (vault, states, kept = none) =>
      guard(() =>
        dexie.transaction('rw', applyTables(db, kept), async () => {
          const merged = await mergeInside(db, states);
          await followClocks(db, states);
          const hasOthers = (await vaults.count()) > 1;
          if (hasOthers && merged.changed > 0) await log.add({ deltas: states, from: vault.id });
          const again = states.map(({ id }) => id).filter((id) => kept.has(id));
          if (again.length > 0) await bringBack(db, again);
          await putVault(db, vault, true);
          return merged;
        }),
      ),
    bringBack: (ids) => bringBack(db, ids),
    countLive: () =>
      guard(() =>
        dexie.transaction('r', [db.packs, db.sources], async () => {
          let count = 0;
          const take = ({ record }: { readonly record: { readonly deletedAt?: string } }) => {
            if (record.deletedAt === undefined) count += 1;
          };
          for await (const batch of rowBatches(db.packs))
            for (const pack of batch) recordsOf(pack).forEach(take);
          await db.sources.each(({ stamped }) => take(stamped));
          return count;
        }),
      ),
    findStates: async (ids) => {
      const found = await findRecords(db, ids);
      return new Map([...found].map(([id, stamped]) => [id, toState(stamped)]));
    },
    collectTombstones: (isCollectable) => collectTombstones(db, isCollectable),
  };
}

const none: ReadonlySet<string> = new Set();

const applyTables = (db: Database, kept: ReadonlySet<string>) => [
  ...new Set([
    ...deskTables(db),
    db.vaults,
    db.sealed,
    db.log,
    db.devices,
    ...(kept.size > 0 ? transactTables(db) : []),
  ]),
];

const lastSeq = async (db: Database): Promise<number> => Number((await db.log.orderBy('seq').lastKey()) ?? 0);

/** Writes a state, inside a transaction over vaults, sealed and log. One that was removed meanwhile stays removed. */
async function putVault(db: Database, state: VaultState, mustExist = false): Promise<void> {
  const before = await db.vaults.get(state.id);
  if (!before && mustExist) return;
  const row: VaultRow = { id: state.id, state, floor: await floorOf(db, before, state) };
  await db.vaults.put(row);
  if (!state.own.pending) await db.sealed.delete(state.id);
}

/** While rows are being sent whole, an import may be in them already; so none until then can be taken back. */
async function floorOf(db: Database, before: VaultRow | undefined, state: VaultState): Promise<number> {
  if (state.own.dump) return Number.MAX_SAFE_INTEGER;
  return before?.state.own.dump ? lastSeq(db) : (before?.floor ?? 0);
}

/** So that the next edit here is shown as later than what was just received, within reason. */
async function followClocks(db: Database, states: readonly RecordState[]): Promise<void> {
  const device = await readDevice(db);
  let { hlc, n } = device;
  for (const { registers } of states) {
    for (const { siblings } of registers.values()) {
      for (const sibling of siblings) {
        hlc = followClock(hlc, sibling.hlc, db.now());
        if (sibling.device === device.id) n = Math.max(n, sibling.n);
      }
    }
  }
  if (hlc !== device.hlc || n !== device.n) await db.devices.put({ ...device, hlc, n });
}

function readRows(db: Database, after: string | undefined, limit: number): Promise<readonly KeptRow[]> {
  return guard(() =>
    db.dexie.transaction('r', [db.packs, db.sources], async () => {
      const isPast = after?.startsWith(SOURCE) === true;
      const last = after?.slice(1) ?? '';
      const packs = isPast ? [] : await db.packs.where('id').above(last).limit(limit).toArray();
      const rest = limit - packs.length;
      const from = isPast ? last : '';
      const sources = rest > 0 ? await db.sources.where('id').above(from).limit(rest).toArray() : [];
      return [
        ...packs.map((pack) => ({ key: PACK + pack.id, states: recordsOf(pack).map(toState) })),
        ...sources.map(({ id, stamped }) => ({ key: SOURCE + id, states: [toState(stamped)] })),
      ];
    }),
  );
}
