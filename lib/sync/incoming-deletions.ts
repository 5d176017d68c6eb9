import { mergeStates, type RecordState } from '@/lib/annotations';
import { type FetchedSegment, fetchSegment, nameOfTask } from './fetch-segment';
import { inParallel } from './in-parallel';
import { isMassDeletion, MOST_SHOWN } from './mass-deletion';
import { type Fetched, tasksOf } from './pull';
import { AT_ONCE } from './read-heads';
import { isDeleted } from './segment';
import type { PendingStream } from './streams';
import type { SyncRun } from './sync-run';

export interface IncomingDeletions {
  /** The segments, so that nothing is fetched twice. */
  readonly fetched: Fetched;
  /** Records kept here that would be deleted. */
  readonly ids: readonly string[];
  /** Records kept here in all. */
  readonly live: number;
}

/**
 * Before streams that might delete a great deal are applied: fetches them and finds the records kept here that they
 * would delete. Undefined where nothing is kept.
 */
export async function findIncomingDeletions(
  run: SyncRun,
  pending: readonly PendingStream[],
): Promise<IncomingDeletions | undefined> {
  const live = await run.store.countLive();
  // A new device has nothing to lose, and need not hold the whole vault in its memory.
  if (live === 0) return undefined;
  const fetched = new Map<string, FetchedSegment>();
  const deleting = new Map<string, RecordState>();
  for await (const [task, result] of inParallel(tasksOf(pending), AT_ONCE, (each) =>
    fetchSegment(run, each),
  )) {
    fetched.set(nameOfTask(task), result);
    for (const state of result.ok ? result.states : []) {
      const before = deleting.get(state.id);
      if (before) deleting.set(state.id, mergeStates(before, state));
      else if (state.registers.has('deletedAt')) deleting.set(state.id, state);
    }
  }
  const kept = await run.store.findStates([...deleting.keys()]);
  const ids = [...deleting].flatMap(([id, state]) => {
    const own = kept.get(id);
    return own && !isDeleted(own) && isDeleted(mergeStates(own, state)) ? [id] : [];
  });
  return { fetched, ids, live };
}

/** Puts the question when there are too many; whether it was put. */
export function asksAbout(run: SyncRun, { ids, live }: IncomingDeletions): boolean {
  if (!isMassDeletion(ids.length, live)) return false;
  run.questions.push({
    type: 'incoming-deletions',
    count: ids.length,
    live,
    ids: ids.slice(0, MOST_SHOWN),
  });
  return true;
}
