import { i18n } from '#i18n';
import { describeProblem } from '@/components/options/describe-problem';
import type { TargetValues, TestAnswer } from '@/components/options/sync-state';
import { connect, hasAccess, targetOf } from '@/entrypoints/sync/connect';
import { syncConnection } from '@/entrypoints/sync/sync-connection';
import {
  type Connection,
  changeConnection,
  createSyncStore,
  type Database,
  removeConnection,
} from '@/lib/db';
import { send } from '@/lib/messaging';
import type { Result } from '@/lib/result';
import {
  changePassphrase,
  leaveVault,
  lookForVault,
  renewRecoveryKey,
  retireDevice,
  type Secret,
  type SyncProblem,
  type SyncTarget,
  wipeVault,
} from '@/lib/sync';
import { testConnection } from '@/lib/sync/test-connection';

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

/** A new recovery key for the vault, in place of the one before. */
export const newRecoveryKey = (
  db: Database,
  connection: Connection,
  secret: Secret,
): Promise<Result<string, SyncProblem>> =>
  renewRecoveryKey({
    remote: connect(connection),
    store: createSyncStore(db),
    vaultId: connection.vaultId,
    secret,
  });

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

/** Another way to the same vault: taken only when that very vault stands there. */
export async function reenter(db: Database, connection: Connection, settings: unknown): Promise<TestAnswer> {
  const { targetId, vaultId } = connection;
  const remote = connect({ targetId, settings });
  const outcome = await testConnection(remote);
  if (outcome.state === 'fails') return { state: 'fails', message: outcome.failure.message };
  const found = await lookForVault({ remote });
  if (!found.ok) return { state: 'fails', message: describeProblem(found.error) };
  if (found.value?.id !== vaultId) return { state: 'fails', message: i18n.t('sync.otherVault') };
  const place = targetOf(connection).describe(settings);
  await changeConnection(db, vaultId, (before) => ({ ...before, settings, place }));
  return { state: 'works' };
}

/** What a form may show again of settings kept: no password, no key, no folder's handle. */
export function withoutSecrets({ fields }: Pick<SyncTarget, 'fields'>, settings: unknown): TargetValues {
  const kept = new Map<string, unknown>(Object.entries(Object(settings)));
  return Object.fromEntries(
    fields.flatMap(({ id, secret }) => {
      const value = kept.get(id);
      return !secret && typeof value === 'string' ? [[id, value]] : [];
    }),
  );
}
