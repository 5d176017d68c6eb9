import { AppError } from '@/lib/errors';
import { checkOwnHead, heedComplaints, isSeenOtherwise, takeNewName } from './check-own';
import { checkVault, readVaultAgain } from './check-vault';
import { HEADS, headName } from './file-names';
import { openHead } from './head';
import type { SyncOutcome, SyncProblem } from './outcome';
import { problemOfError, SyncStopped } from './problems';
import { pull } from './pull';
import { push } from './push';
import { type FoundHead, readHeads } from './read-heads';
import { RemoteFailure } from './remote-failure';
import { comeBack } from './retire';
import { runAlone, SYNC_LOCK } from './run-alone';
import { noteHeads } from './streams';
import type { RunSyncOptions } from './sync-options';
import { endRun, keepVault, report, type SyncRun, sealingOf, startRun, warn } from './sync-run';
import { tidy } from './tidy';

/**
 * Syncs this device with one vault: fetches what others sent, sends what was kept here, and answers what happened.
 * Never rejects for what servers, networks and other devices do; an abort of its signal is the outcome `cancelled`.
 * It may be killed at any moment and goes on where it was. When nothing is new it makes one request.
 */
export async function runSync(options: RunSyncOptions): Promise<SyncOutcome> {
  const alone = options.runAlone ?? runAlone;
  const outcome = await alone(SYNC_LOCK, () => syncOnce(options));
  return outcome ?? nothingDone(options, 'busy');
}

async function syncOnce(options: RunSyncOptions): Promise<SyncOutcome> {
  let run: SyncRun | undefined;
  try {
    const vault = await options.store.readVault(options.vaultId);
    if (!vault) throw new AppError('not-found', 'This device takes no part in that vault any more.');
    run = startRun(options, vault);
    await exchange(run);
    await keepVault(run, { syncedAt: run.now() });
    return endRun(run, run.questions.length > 0 ? 'asked' : 'done');
  } catch (error) {
    const end = (status: SyncOutcome['status'], problem?: SyncProblem): SyncOutcome =>
      run ? endRun(run, status, problem) : nothingDone(options, status, problem);
    if (options.signal?.aborted) return end('cancelled');
    if (!(error instanceof SyncStopped)) return end('stopped', problemOfError(error));
    return end(run && run.questions.length > 0 ? 'asked' : 'stopped', error.problem);
  }
}

async function exchange(run: SyncRun): Promise<void> {
  report(run, 'looking', 0, 0);
  const listed = await run.remote.list(HEADS);
  await checkVault(run, listed);
  await checkOwnHead(run, listed);
  let found = await readHeads(run, listed);
  if (found.some(({ head }) => head.epoch > run.vault.file.epoch)) await readVaultAgain(run);
  const witness = found.find(({ head }) => isSeenOtherwise(run, head));
  if (witness) {
    await findFork(run, witness);
    found = await readHeads(run, listed);
  }
  await comeBack(run, found);
  // What was kept here before the vault was joined goes first: afterwards it could not be told from what came from it.
  if (run.vault.own.dump && !run.vault.readOnly) await sendFirst(run, found);
  await pull(run, await noteHeads(run, found));
  if (!run.vault.readOnly) await send(run, found);
  await tidy(run);
}

/** A server that is full or forbids writing is no reason not to read; sending is tried again afterwards, and tells. */
async function sendFirst(run: SyncRun, found: readonly FoundHead[]): Promise<void> {
  try {
    await send(run, found);
  } catch (error) {
    if (!(error instanceof RemoteFailure) || error.isTransient) throw error;
  }
}

async function send(run: SyncRun, found: readonly FoundHead[]): Promise<void> {
  try {
    await heedComplaints(run, new Set(found.flatMap(({ head }) => head.complaints)));
    await push(run);
  } catch (error) {
    const isRefused = error instanceof RemoteFailure && error.code === 'access-denied';
    // Who could write before has lost the right, or the room; who never could is a reader.
    if (!isRefused || run.vault.own.headAt > 0 || run.vault.own.segments.length > 0) throw error;
    warn(run, 'read-only', error.status === undefined ? {} : { status: error.status });
    await keepVault(run, { readOnly: 'refused' });
  }
}

/** Another device saw more of this one's stream than this one wrote, and the own head did not tell (yet). */
async function findFork(run: SyncRun, { head }: FoundHead): Promise<void> {
  const { own, member } = run.vault;
  const name = headName(member.owner, own.device);
  const got = await run.remote.get(name);
  const theirs = got && (await openHead(sealingOf(run), name, got.bytes));
  const seen = head.seen[own.device]?.position ?? 0;
  const before = own.segments.filter(({ to }) => to < seen);
  await takeNewName(run, theirs?.ok ? theirs.head.segments : before);
}

function nothingDone(
  { now = Date.now }: RunSyncOptions,
  status: SyncOutcome['status'],
  problem?: SyncProblem,
): SyncOutcome {
  const none = { changes: 0, segments: 0, bytes: 0 };
  return {
    status,
    ...(problem && { problem }),
    questions: [],
    warnings: [],
    sent: none,
    received: none,
    requests: 0,
    endedAt: now(),
  };
}
