import { createSyncStore, type Database } from '@/lib/db';
import type { LoggedRow, VaultState } from '@/lib/sync';

/** A vault's state as it is right after joining, without a key. */
export const bareVault = (id: string, device: string): VaultState => ({
  id,
  file: {
    format: 'claimlight-vault',
    version: 1,
    id,
    createdAt: 0,
    epoch: 1,
    protection: 'plain',
    keys: [],
    seal: '',
  },
  member: { owner: 'ada', deviceName: 'Laptop' },
  own: {
    device,
    position: 0,
    segments: [],
    log: { seq: 0, row: 0 },
    sentBefore: 0,
    isHeadDue: true,
    headAt: 0,
    isUntold: false,
    garbage: [],
    complaints: [],
  },
  streams: {},
  retired: {},
});

/** Makes a database take part in a vault: from now on it logs what changes. */
export async function takePart(db: Database, id = 'vault-a'): Promise<VaultState> {
  const store = createSyncStore(db);
  return store.beginStream(bareVault(id, (await store.readDevice()).id));
}

/** All of the log, as it would be sent to a vault. */
export const readWholeLog = (db: Database): Promise<readonly LoggedRow[]> =>
  createSyncStore(db).readLog('none', { seq: 0, row: 0 }, 100_000);
