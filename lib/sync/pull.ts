import type { RecordState } from '@/lib/annotations';
import { type FetchedSegment, fetchSegment, nameOfTask, type SegmentTask } from './fetch-segment';
import { headName } from './file-names';
import { inParallel } from './in-parallel';
import { asksAbout, findIncomingDeletions } from './incoming-deletions';
import { mayBeMassDeletion } from './mass-deletion';
import { AT_ONCE, readHead } from './read-heads';
import { noteHeads, type PendingStream, withStream } from './streams';
import { keepVault, report, type SyncRun, warn } from './sync-run';

/** Changes merged in one transaction: a fraction of a second of IndexedDB, so that a page beside it can still write. */
const BATCH = 500;

/** Segments of a stream fetched already, to be asked about first; by name. */
export type Fetched = ReadonlyMap<string, FetchedSegment>;

/**
 * Fetches and applies what the streams have that is not here yet, each stream in its order. A bad segment stops its
 * own stream only.
 */
export async function pull(run: SyncRun, pending: readonly PendingStream[]): Promise<void> {
  const bound = pending.flatMap(({ entries }) => entries).reduce((sum, { deletions }) => sum + deletions, 0);
  const answer = run.options.answers?.incomingDeletions;
  const isLookedAt = answer === 'bring-back' || (answer === undefined && mayBeMassDeletion(bound));
  const deletions = isLookedAt ? await findIncomingDeletions(run, pending) : undefined;
  if (answer === undefined && deletions && asksAbout(run, deletions)) return;
  const kept = new Set(answer === 'bring-back' ? deletions?.ids : []);
  const moved = await pullStreams(run, pending, { kept, fetched: deletions?.fetched });
  // While it was being read, the owner packed its segments and cleared away the old ones: its new head names the pack.
  if (moved.length > 0) await pullStreams(run, await readAgain(run, moved), { kept, isSecondTry: true });
}

interface PullOptions {
  /** Records that stay whatever the streams say. */
  readonly kept: ReadonlySet<string>;
  readonly fetched?: Fetched | undefined;
  readonly isSecondTry?: boolean;
}

async function pullStreams(
  run: SyncRun,
  pending: readonly PendingStream[],
  { kept, fetched, isSecondTry = false }: PullOptions,
): Promise<readonly PendingStream[]> {
  const stopped = new Set<string>();
  const moved: PendingStream[] = [];
  const tasks = tasksOf(pending);
  let done = 0;
  for await (const [task, result] of inParallel(tasks, AT_ONCE, (each) => fetchOnce(run, each, fetched))) {
    const { device, entry } = task;
    if (stopped.has(device)) continue;
    if (result.ok) {
      await applySegment(run, task, result.states, kept);
      run.received.segments += 1;
      run.received.bytes += entry.size;
      report(run, 'receiving', ++done, tasks.length);
      continue;
    }
    stopped.add(device);
    const stream = pending.find(({ head }) => head.device === device);
    if (result.fault === 'missing' && !isSecondTry && stream) moved.push(stream);
    else {
      const file = nameOfTask(task);
      warn(run, result.fault, { file, device });
      if (result.fault !== 'newer-version') run.complaints.add(file);
    }
  }
  await noteReadToEnd(
    run,
    pending.filter(({ head }) => !stopped.has(head.device)),
  );
  return moved;
}

export const tasksOf = (pending: readonly PendingStream[]): readonly SegmentTask[] =>
  pending.flatMap(({ head: { owner, device }, entries }) =>
    entries.map((entry) => ({ owner, device, entry })),
  );

const fetchOnce = async (
  run: SyncRun,
  task: SegmentTask,
  fetched: Fetched | undefined,
): Promise<FetchedSegment> => fetched?.get(nameOfTask(task)) ?? fetchSegment(run, task);

/** The stream's new place is written in the transaction of the last batch: killed before, the segment comes again. */
async function applySegment(
  run: SyncRun,
  { device, entry }: SegmentTask,
  states: readonly RecordState[],
  kept: ReadonlySet<string>,
): Promise<void> {
  const n = Math.max(entry.n, run.vault.streams[device]?.n ?? 0);
  const after = { position: entry.to, hash: entry.hash, n };
  for (let start = 0; start === 0 || start < states.length; start += BATCH) {
    run.signal?.throwIfAborted();
    const isLast = start + BATCH >= states.length;
    const vault = isLast
      ? {
          ...run.vault,
          streams: withStream(run, device, after),
          own: { ...run.vault.own, isUntold: true },
        }
      : run.vault;
    const { changed } = await run.store.apply(vault, states.slice(start, start + BATCH), kept);
    run.vault = vault;
    run.received.changes += changed;
  }
}

/** An equal tag next time says that nothing is new. */
async function noteReadToEnd(run: SyncRun, read: readonly PendingStream[]): Promise<void> {
  let { streams } = run.vault;
  for (const { head, tag } of read) {
    const stream = streams[head.device];
    if (!stream || tag === undefined || stream.tag === tag) continue;
    streams = { ...streams, [head.device]: { ...stream, tag } };
  }
  if (streams !== run.vault.streams) await keepVault(run, { streams });
}

async function readAgain(run: SyncRun, moved: readonly PendingStream[]): Promise<readonly PendingStream[]> {
  const heads = await Promise.all(
    moved.map(({ head: { owner, device } }) => readHead(run, { name: headName(owner, device) })),
  );
  return noteHeads(
    run,
    heads.filter((head) => head !== undefined),
  );
}
