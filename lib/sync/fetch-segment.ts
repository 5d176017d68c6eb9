import type { RecordState } from '@/lib/annotations';
import { digest, toHex } from './bytes';
import { segmentName } from './file-names';
import type { SyncFault } from './outcome';
import { faultOfFile, isOfOneFile, problemOfError } from './problems';
import { countDeletions, openSegment } from './segment';
import { type SyncRun, sealingOf } from './sync-run';
import type { SegmentEntry } from './vault-state';

/** A segment of another device to be fetched. */
export interface SegmentTask {
  readonly owner: string;
  readonly device: string;
  readonly entry: SegmentEntry;
}

export type FetchedSegment =
  | { readonly ok: true; readonly states: readonly RecordState[] }
  | { readonly ok: false; readonly fault: SyncFault };

export const nameOfTask = ({ owner, device, entry }: SegmentTask): string =>
  segmentName(owner, device, entry);

/** Fetches a segment and checks it in every way: what its head says of it, the seal, each change in it. */
export async function fetchSegment(run: SyncRun, task: SegmentTask): Promise<FetchedSegment> {
  const name = nameOfTask(task);
  const { entry } = task;
  try {
    const got = await run.remote.get(name);
    if (!got) return { ok: false, fault: 'missing' };
    const opened = await openSegment(sealingOf(run), name, got.bytes);
    if (!opened.ok) return { ok: false, fault: faultOfFile[opened.why] };
    // The head is sealed, and so is this; but only this very file is the one that the head names.
    if (toHex(await digest(got.bytes)) !== entry.hash) return { ok: false, fault: 'damaged' };
    // Fewer deletions than there are would get past the question about many.
    if (countDeletions(opened.states) > entry.deletions) return { ok: false, fault: 'damaged' };
    return { ok: true, states: opened.states };
  } catch (error) {
    if (!isOfOneFile(error)) throw error;
    return { ok: false, fault: problemOfError(error).fault };
  }
}
