import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/hooks/use-live';
import type { ConnectedSync, SyncActs, SyncState, TestAnswer } from '@/components/options/sync-state';
import { answersTo } from '@/entrypoints/sync/answers-to';
import { askAccess, hasAccess, targetOf } from '@/entrypoints/sync/connect';
import { openSyncChannel } from '@/entrypoints/sync/sync-channel';
import { syncConnection } from '@/entrypoints/sync/sync-connection';
import { useSyncProgress } from '@/entrypoints/sync/use-sync-progress';
import {
  type Connection,
  changeConnection,
  createSyncStore,
  type Database,
  readConnections,
  removeConnection,
} from '@/lib/db';
import { send } from '@/lib/messaging';
import { fail } from '@/lib/result';
import { listDevices, type SyncAnswers, type VaultState } from '@/lib/sync';
import { useSyncSetup } from './use-sync-setup';
import {
  changeVaultPassphrase,
  leave,
  newRecoveryKey,
  reenter,
  retire,
  wipe,
  withoutSecrets,
} from './vault-acts';

/** Sync as the options show it: being set up, or running, followed wherever it changes. */
export function useSync(
  db: Database,
  run: (work: () => Promise<unknown>) => void,
): { readonly state: SyncState; readonly acts: SyncActs } {
  const known = useLive(async () => {
    const [connection] = await readConnections(db);
    const vault = connection && (await createSyncStore(db).readVault(connection.vaultId));
    return { connection, vault };
  }, []);
  const progress = useSyncProgress();
  const { connection, vault } = known ?? {};
  const setup = useSyncSetup(db, connection, run);
  const [isAllowed, setAllowed] = useState(true);
  const [test, setTest] = useState<TestAnswer | undefined>();
  useEffect(() => {
    if (connection) hasAccess(connection).then(setAllowed, () => setAllowed(false));
  }, [connection]);

  const sync = (answers?: SyncAnswers) => {
    if (!connection) return;
    run(async () => {
      await syncConnection(db, connection, { isAsked: true, ...(answers && { answers }) });
      await send('sync.changed');
    });
  };
  const acts: SyncActs = {
    ...setup.acts,
    onConfirmPlan: () => {
      if (!connection) return;
      run(async () => {
        await changeConnection(db, connection.vaultId, (before) => ({ ...before, isConfirmed: true }));
        await syncConnection(db, connection, { isAsked: true });
        await send('sync.changed');
      });
    },
    onSyncNow: () => sync(),
    onStop: () => {
      const channel = openSyncChannel();
      channel.tell({ type: 'stop' });
      channel.close();
    },
    onPause: (isPaused) => {
      if (!connection) return;
      run(async () => {
        await changeConnection(db, connection.vaultId, (before) => ({ ...before, isPaused }));
        await send('sync.changed');
      });
    },
    onAllow: () => {
      if (!connection) return;
      const asked = askAccess(connection);
      run(async () => {
        const isGranted = await asked;
        setAllowed(isGranted);
        if (isGranted) sync();
      });
    },
    onReenter: (targetId, values) => {
      const settings = connection && targetOf({ targetId }).parseSettings(values);
      if (!connection || !settings) return;
      if (!settings.ok) {
        setTest({ state: 'fails', message: settings.error.message });
        return;
      }
      const asked = askAccess({ targetId, settings: settings.value });
      setTest({ state: 'testing' });
      run(async () => {
        const answer = (await asked)
          ? await reenter(db, connection, settings.value)
          : ({ state: 'refused' } as const);
        setTest(answer.state === 'works' ? undefined : answer);
        if (answer.state === 'works') await send('sync.now');
      });
    },
    onAnswer: (question, answer) => sync(answersTo(question, answer)),
    onRetire: (device) => {
      if (connection) run(() => retire(db, connection, device));
    },
    onChangePassphrase: async (secret, passphrase) =>
      connection && changeVaultPassphrase(db, connection, secret, passphrase),
    onNewRecoveryKey: async (secret) =>
      connection
        ? newRecoveryKey(db, connection, secret)
        : fail({ fault: 'not-found', side: 'this-device', remedy: 'none' }),
    onLeave: (othersRecords) => {
      if (!connection) return;
      run(async () => {
        await leave(db, connection, othersRecords);
        await removeConnection(db, connection.vaultId);
        await send('sync.changed');
      });
    },
    onWipe: () => {
      if (connection) run(() => wipe(db, connection));
    },
    onCancel: () => {
      setup.acts.onCancel();
      // The dry run was looked at and not wished for: nothing was sent, and nothing stays behind.
      if (!connection || connection.isConfirmed) return;
      run(async () => {
        await createSyncStore(db).removeVault(connection.vaultId);
        await removeConnection(db, connection.vaultId);
      });
    },
  };

  if (!known) return { state: { step: 'loading' }, acts };
  if (setup.state) return { state: setup.state, acts };
  if (!connection || !vault) return { state: { step: 'off' }, acts };
  const shown = describe(connection, vault, isAllowed, test);
  return { state: { step: 'on', sync: progress ? { ...shown, progress } : shown }, acts };
}

function describe(
  connection: Connection,
  vault: VaultState,
  isAllowed: boolean,
  test: TestAnswer | undefined,
): ConnectedSync {
  const { outcome } = connection;
  const target = targetOf(connection);
  return {
    targetLabel: target.label,
    way: { target, known: withoutSecrets(target, connection.settings), ...(test && { test }) },
    place: connection.place,
    isEncrypted: vault.file.protection === 'encrypted',
    isPaused: connection.isPaused,
    needsAccess: !isAllowed,
    devices: listDevices(vault),
    ...(vault.readOnly && { readOnly: vault.readOnly }),
    ...(vault.syncedAt !== undefined && { syncedAt: vault.syncedAt }),
    ...(outcome && { outcome }),
  };
}
