import type { Sealing } from './encryption';
import type { SyncCounts, SyncOutcome, SyncProblem, SyncProgress, SyncQuestion } from './outcome';
import { problemOf } from './problems';
import type { RunSyncOptions } from './sync-options';
import type { SyncStore } from './sync-store';
import type { RemoteStore } from './target';
import type { VaultState } from './vault-state';

type Tally = { -readonly [Key in keyof SyncCounts]: number };

/** One sync under way: what it works with, and what it has to tell at the end. */
export interface SyncRun {
  readonly remote: RemoteStore;
  readonly store: SyncStore;
  readonly options: Pick<RunSyncOptions, 'answers' | 'onProgress' | 'worthPacking'>;
  readonly signal: AbortSignal | undefined;
  /** The state as last written to the store. */
  vault: VaultState;
  requests: number;
  readonly warnings: SyncProblem[];
  readonly questions: SyncQuestion[];
  readonly sent: Tally;
  readonly received: Tally;
  /** Files of other devices that could not be read this time. */
  readonly complaints: Set<string>;
  now(): number;
}

export function startRun(options: Omit<RunSyncOptions, 'runAlone'>, vault: VaultState): SyncRun {
  const { signal, store } = options;
  const run: SyncRun = {
    remote: countRequests(options.remote, signal, () => {
      run.requests += 1;
    }),
    store,
    options,
    signal,
    vault,
    requests: 0,
    warnings: [],
    questions: [],
    sent: { changes: 0, segments: 0, bytes: 0 },
    received: { changes: 0, segments: 0, bytes: 0 },
    complaints: new Set(),
    now: options.now ?? Date.now,
  };
  return run;
}

export const sealingOf = ({ vault: { id, key } }: SyncRun): Sealing => ({ id, ...(key && { key }) });

/** Writes a change of the vault's state. */
export async function keepVault(run: SyncRun, change: Partial<VaultState>): Promise<void> {
  const vault = { ...run.vault, ...change };
  await run.store.writeVault(vault);
  run.vault = vault;
}

export const keepOwn = (run: SyncRun, change: Partial<VaultState['own']>): Promise<void> =>
  keepVault(run, { own: { ...run.vault.own, ...change } });

/** Warns once of each fault of each device and file. */
export function warn(run: SyncRun, ...[fault, details]: Parameters<typeof problemOf>): void {
  const isKnown = run.warnings.some(
    (known) => known.fault === fault && known.device === details?.device && known.file === details?.file,
  );
  if (!isKnown) run.warnings.push(problemOf(fault, details));
}

export const report = (run: SyncRun, phase: SyncProgress['phase'], done: number, total: number): void =>
  run.options.onProgress?.({ phase, done, total });

export function endRun(run: SyncRun, status: SyncOutcome['status'], problem?: SyncProblem): SyncOutcome {
  return {
    status,
    ...(problem && { problem }),
    questions: run.questions,
    warnings: run.warnings,
    sent: { ...run.sent },
    received: { ...run.received },
    requests: run.requests,
    endedAt: run.now(),
  };
}

function countRequests(remote: RemoteStore, signal: AbortSignal | undefined, count: () => void): RemoteStore {
  const counted = <Value>(work: () => Promise<Value>): Promise<Value> => {
    signal?.throwIfAborted();
    count();
    return work();
  };
  return {
    list: async (prefix) => counted(() => remote.list(prefix, signal)),
    get: async (name) => counted(() => remote.get(name, signal)),
    put: async (name, bytes) => counted(() => remote.put(name, bytes, signal)),
    create: async (name, bytes) => counted(() => remote.create(name, bytes, signal)),
    delete: async (name) => counted(() => remote.delete(name, signal)),
  };
}
