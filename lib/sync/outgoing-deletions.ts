import { isMassDeletion, MOST_SHOWN, mayBeMassDeletion } from './mass-deletion';
import { isDeleted } from './segment';
import type { SyncRun } from './sync-run';

/** Rows of the log looked at in one go. */
const ROWS = 1_000;

/**
 * Whether what is about to be sent deletes so much that a person should say it is meant; the question is then put.
 * An import says itself what it deletes before it is done, and is not asked about twice.
 */
export async function mustAskBeforeSending(run: SyncRun): Promise<boolean> {
  const answer = run.options.answers?.outgoingDeletions;
  if (answer === 'send') return false;
  const { id, own } = run.vault;
  if (run.questions.some(({ type }) => type === 'outgoing-deletions')) return true;
  const deleted = new Set<string>();
  let { log } = own;
  for (;;) {
    const rows = await run.store.readLog(id, log, ROWS);
    for (const { states, isWhole } of rows) {
      if (isWhole) continue;
      for (const state of states) {
        if (!state.registers.has('deletedAt')) continue;
        if (isDeleted(state)) deleted.add(state.id);
        else deleted.delete(state.id);
      }
    }
    log = rows.at(-1)?.next ?? log;
    if (rows.length < ROWS) break;
  }
  if (answer === 'bring-back') {
    await run.store.bringBack([...deleted]);
    return false;
  }
  if (!mayBeMassDeletion(deleted.size)) return false;
  const live = (await run.store.countLive()) + deleted.size;
  if (!isMassDeletion(deleted.size, live)) return false;
  run.questions.push({
    type: 'outgoing-deletions',
    count: deleted.size,
    live,
    ids: [...deleted].slice(0, MOST_SHOWN),
  });
  return true;
}
