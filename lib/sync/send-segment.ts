import { isEqualBytes } from './bytes';
import { takeNewName } from './check-own';
import { segmentName } from './file-names';
import { asGarbage, withNewBeginning } from './own-stream';
import { stop } from './problems';
import { openSegment } from './segment';
import { type SyncRun, sealingOf } from './sync-run';
import type { PendingSegment, SegmentEntry } from './vault-state';

/** Writes tried before a server that gives back something else is given up. */
const MOST_WRITES = 3;

/**
 * Brings the pending segment to the server and makes sure of it: what is there under its name already is compared
 * first, what was written is read back. Only then does the stream count it as sent. False: the name turned out to be
 * another device's too, and this one goes by a new one now.
 */
export async function sendPending(run: SyncRun, isFirst: boolean): Promise<boolean> {
  const { pending } = run.vault.own;
  const bytes = await run.store.readSealed(run.vault.id);
  if (!pending || !bytes) return beginAgain(run);
  const { name } = pending;
  // The bytes that were sealed are the same at every try, so an interrupted one is recognised.
  let there = isFirst ? (await run.remote.get(name))?.bytes : undefined;
  for (let writes = 0; !there || !isEqualBytes(there, bytes); writes++) {
    if (there && (await isOfAnother(run, name, there))) {
      await takeNewName(run, run.vault.own.segments);
      return false;
    }
    if (writes === MOST_WRITES) return stop('not-kept', { file: name });
    if (there) await run.remote.put(name, bytes);
    else await run.remote.create(name, bytes);
    there = (await run.remote.get(name))?.bytes;
  }
  run.sent.segments += 1;
  run.sent.bytes += bytes.length;
  run.sent.changes += pending.entry.count;
  await settle(run, pending);
  return true;
}

/** Readable, and not what this device wrote there: another device uses its name. Unreadable: its own torn write. */
async function isOfAnother(run: SyncRun, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return (await openSegment(sealingOf(run), name, bytes)).ok;
}

/** The stream with the segment in it; a pack takes the place of what it holds, which is cleared away later. */
async function settle(run: SyncRun, { entry, isPack }: PendingSegment): Promise<void> {
  const { pending: _, ...own } = run.vault.own;
  const isInside = ({ from, to }: SegmentEntry) => from >= entry.from && to <= entry.to;
  const replaced = isPack ? own.segments.filter(isInside) : [];
  const segments = [...own.segments.filter((other) => !replaced.includes(other)), entry].sort(
    (a, b) => a.from - b.from,
  );
  const garbage = [...own.garbage, ...asGarbage(run.vault, replaced, run.now())];
  const sentBefore = isPack ? own.sentBefore : own.log.seq;
  const vault = { ...run.vault, own: { ...own, segments, garbage, sentBefore, isHeadDue: true } };
  await run.store.writeVault(vault);
  run.vault = vault;
}

/** A state that names sealed bytes which are not there: nothing may be left out, so everything is sent again. */
async function beginAgain(run: SyncRun): Promise<boolean> {
  run.vault = await run.store.beginStream(withNewBeginning(run.vault, run.now()));
  return true;
}

export const ownName = (run: SyncRun, range: { readonly from: number; readonly to: number }): string =>
  segmentName(run.vault.member.owner, run.vault.own.device, range);
