import { mustAskBeforeSending } from './outgoing-deletions';
import { putHead } from './put-head';
import { sealNext } from './seal-next';
import { sendPending } from './send-segment';
import { report, type SyncRun } from './sync-run';

/** A long first sync shows itself to the others in between, so that they can begin to read. */
const SEGMENTS_A_HEAD = 20;

/** Sends what is not sent yet, segment by segment, and names it in the head. */
export async function push(run: SyncRun): Promise<void> {
  const mustAsk = await mustAskBeforeSending(run);
  let isFirst = true;
  for (let sent = 0; run.vault.own.pending || (!mustAsk && (await sealNext(run))); ) {
    run.signal?.throwIfAborted();
    isFirst = !(await sendPending(run, isFirst));
    sent += 1;
    report(run, 'sending', sent, sent + (run.vault.own.pending ? 1 : 0));
    if (sent % SEGMENTS_A_HEAD === 0) await putHead(run);
  }
  await putHead(run);
}
