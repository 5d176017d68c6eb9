import { useEffect, useRef, useState } from 'preact/hooks';
import { describeProblem } from '@/components/options/describe-problem';
import type { SyncActs, SyncState, TargetValues, VaultEntry } from '@/components/options/sync-state';
import { askAccess, connect } from '@/entrypoints/sync/connect';
import { type Connection, createSyncStore, type Database, saveConnection } from '@/lib/db';
import { AppError } from '@/lib/errors';
import {
  createVault,
  joinVault,
  lookForVault,
  type Member,
  planSync,
  type RemoteStore,
  readRecoveryKey,
  type SyncProblem,
} from '@/lib/sync';
import { targets } from '@/lib/sync/targets';
import { testConnection } from '@/lib/sync/test-connection';
import { pickFolder } from './pick-folder';

type Way = Pick<Connection, 'targetId' | 'settings' | 'place'>;
type SetupActs = Pick<
  SyncActs,
  'onStart' | 'onCancel' | 'onTest' | 'onTarget' | 'onPickFolder' | 'onCreate' | 'onJoin' | 'onRecoverySeen'
>;

/** The files of who gave no name of their own. */
const DEFAULT_OWNER = 'me';

/**
 * From the choice of a place to the dry run, one step after another. The credentials stay in memory until a vault was
 * made or joined; a vault without its first sync is taken up again where it was left, at the dry run.
 */
export function useSyncSetup(
  db: Database,
  connection: Connection | undefined,
  run: (work: () => Promise<unknown>) => void,
): { readonly state: SyncState | undefined; readonly acts: SetupActs } {
  const [state, setState] = useState<SyncState | undefined>();
  const way = useRef<Way | undefined>(undefined);
  const isUnconfirmed = connection !== undefined && !connection.isConfirmed;

  useEffect(() => {
    if (!isUnconfirmed) {
      setState((current) => (current?.step === 'plan' || current?.step === 'recovery' ? undefined : current));
      return;
    }
    setState((current) =>
      current?.step === 'recovery' ? current : { step: 'plan', place: connection.place },
    );
  }, [isUnconfirmed]);

  const isPlanning = state?.step === 'plan' && !state.plan && !state.problem;
  useEffect(() => {
    if (isPlanning && connection) run(() => plan(connection));
  }, [isPlanning, connection?.vaultId]);

  const plan = async (made: Connection) => {
    const planned = await planSync({
      remote: connect(made),
      store: createSyncStore(db),
      vaultId: made.vaultId,
    });
    const { place } = made;
    setState((current) => {
      if (current?.step !== 'plan') return current;
      return planned.ok
        ? { step: 'plan', place, plan: planned.value }
        : { step: 'plan', place, problem: planned.error };
    });
  };

  /**
   * Goes on with a place once the browser lets us reach it, and shows the step that comes of it. The form is read and
   * the browser asked first, with nothing awaited between: it asks only in a click.
   */
  const reach = (targetId: string, values: TargetValues, go: (way: Way) => Promise<SyncState>) => {
    const target = targets.find(({ id }) => id === targetId);
    const settings = target?.parseSettings(values);
    if (!target || !settings) return;
    if (!settings.ok) {
      setState(failing(settings.error));
      return;
    }
    const found = { targetId, settings: settings.value, place: target.describe(settings.value) };
    const asked = askAccess(found);
    setState({ step: 'target', test: { state: 'testing' } });
    // Who cancelled meanwhile is not brought back.
    const show = (next: SyncState) => setState((current) => (current?.step === 'target' ? next : current));
    run(async () => {
      try {
        show((await asked) ? await go(found) : { step: 'target', test: { state: 'refused' } });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        show(failing(error));
      }
    });
  };

  const enter = async (
    entry: VaultEntry,
    open: (remote: RemoteStore, member: Member) => Promise<Entered>,
  ) => {
    const chosen = way.current;
    if (!chosen || state?.step !== 'vault') return;
    const { problem: _, wrongGroups: __, ...step } = state;
    setState({ ...step, isBusy: true });
    const entered = await open(connect(chosen), memberOf(entry));
    if (!entered.ok) {
      setState({ ...step, isBusy: false, problem: entered.problem });
      return;
    }
    const { vaultId, recoveryKey } = entered;
    setState(recoveryKey ? { step: 'recovery', recoveryKey } : { step: 'plan', place: chosen.place });
    await saveConnection(db, { ...chosen, vaultId, isPaused: false, isConfirmed: false });
    way.current = undefined;
  };

  const acts: SetupActs = {
    onStart: () => setState({ step: 'target' }),
    onCancel: () => {
      way.current = undefined;
      setState(undefined);
    },
    onPickFolder: pickFolder,
    onTest: (targetId, values) =>
      reach(targetId, values, async (reached) => {
        const outcome = await testConnection(connect(reached));
        return outcome.state === 'fails'
          ? failing(outcome.failure)
          : { step: 'target', test: { state: outcome.state } };
      }),
    onTarget: (targetId, values) =>
      reach(targetId, values, async (reached) => {
        const remote = connect(reached);
        const found = await lookForVault({ remote });
        if (!found.ok) return explain(remote, found.error);
        way.current = reached;
        const file = found.value;
        return {
          step: 'vault',
          place: reached.place,
          isBusy: false,
          found: file
            ? { type: 'vault', isEncrypted: file.protection === 'encrypted', createdAt: file.createdAt }
            : { type: 'none' },
        };
      }),
    onCreate: (entry) =>
      run(() =>
        enter(entry, async (remote, member) => {
          const protection = entry.passphrase === undefined ? 'plain' : { passphrase: entry.passphrase };
          const made = await createVault({ remote, store: createSyncStore(db), member, protection });
          if (!made.ok) return { ok: false, problem: made.error };
          const { vault, recoveryKey } = made.value;
          return { ok: true, vaultId: vault.id, ...(recoveryKey && { recoveryKey }) };
        }),
      ),
    onJoin: (entry) => {
      const { passphrase, recoveryKey, readOnly } = entry;
      const typed = recoveryKey === undefined ? undefined : readRecoveryKey(recoveryKey);
      if (typed && !typed.ok && state?.step === 'vault') {
        const problem: SyncProblem = { fault: 'wrong-passphrase', side: 'vault', remedy: 'enter-passphrase' };
        setState({ ...state, problem, wrongGroups: typed.wrongGroups });
        return;
      }
      const secret = typed?.ok
        ? { recoveryKey: typed.value }
        : passphrase === undefined
          ? undefined
          : { passphrase };
      run(() =>
        enter(entry, async (remote, member) => {
          const joined = await joinVault({
            remote,
            store: createSyncStore(db),
            member,
            ...(secret && { secret }),
            ...(readOnly && { readOnly }),
          });
          return joined.ok ? { ok: true, vaultId: joined.value.id } : { ok: false, problem: joined.error };
        }),
      );
    },
    onRecoverySeen: () => {
      if (connection) setState({ step: 'plan', place: connection.place });
    },
  };
  return { state, acts };
}

type Entered =
  | { readonly ok: true; readonly vaultId: string; readonly recoveryKey?: string }
  | { readonly ok: false; readonly problem: SyncProblem };

/** The target says more of what failed than a code can: the connection test gives its words. */
async function explain(remote: RemoteStore, problem: SyncProblem): Promise<SyncState> {
  const outcome = await testConnection(remote);
  return failing(outcome.state === 'fails' ? outcome.failure : { message: describeProblem(problem) });
}

const failing = ({ message }: { readonly message: string }): SyncState => ({
  step: 'target',
  test: { state: 'fails', message },
});

const memberOf = ({ owner, person, deviceName }: VaultEntry): Member => ({
  owner: owner || DEFAULT_OWNER,
  deviceName,
  ...(person && { person }),
});
