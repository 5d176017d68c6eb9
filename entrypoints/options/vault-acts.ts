import { connect, hasAccess } from '@/entrypoints/sync/connect';
import { syncConnection } from '@/entrypoints/sync/sync-connection';
import {
  type Connection,
  changeConnection,
  createSyncStore,
  type Database,
  removeConnection,
} from '@/lib/db';
import { send } from '@/lib/messaging';
import {
  changePassphrase,
  leaveVault,
  retireDevice,
  type Secret,
  type SyncProblem,
  wipeVault,
} from '@/lib/sync';

/** Retires a device, and tells the others by a sync. */
export async function retire(db: Database, connection: Connection, device: string): Promise<void> {
  await retireDevice({ store: createSyncStore(db) }, connection.vaultId, device);
  await syncConnection(db, connection);
  await send('sync.changed');
}

/** Changes the passphrase of the vault; the answer is what went wrong, if anything did. */
export async function changeVaultPassphrase(
  db: Database,
  connection: Connection,
  secret: Secret,
  passphrase: string,
): Promise<SyncProblem | undefined> {
  const changed = await changePassphrase({
    remote: connect(connection),
    store: createSyncStore(db),
    vaultId: connection.vaultId,
    secret,
    passphrase,
  });
  return changed.ok ? undefined : changed.error;
}

/** Takes this device out of the vault; the others are told where that is possible, and leaving succeeds also where not. */
export async function leave(
  db: Database,
  connection: Connection,
  othersRecords: 'keep' | 'remove',
): Promise<void> {
  const store = createSyncStore(db);
  const { vaultId } = connection;
  const isReachable = await hasAccess(connection).catch(() => false);
  await leaveVault({ store, vaultId, othersRecords, ...(isReachable && { remote: connect(connection) }) });
}

/** Empties the vault for all who take part, and takes this device out of it. */
export async function wipe(db: Database, connection: Connection): Promise<void> {
  const wiped = await wipeVault({
    remote: connect(connection),
    store: createSyncStore(db),
    vaultId: connection.vaultId,
  });
  if (wiped.ok) await removeConnection(db, connection.vaultId);
  else await noteProblem(db, connection, wiped.error);
  await send('sync.changed');
}

async function noteProblem(db: Database, { vaultId }: Connection, problem: SyncProblem): Promise<void> {
  const none = { changes: 0, segments: 0, bytes: 0 };
  await changeConnection(db, vaultId, (before) => ({
    ...before,
    outcome: {
      status: 'stopped',
      problem,
      questions: [],
      warnings: [],
      sent: none,
      received: none,
      requests: 0,
      endedAt: Date.now(),
    },
  }));
}
