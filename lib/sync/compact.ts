import { mergeStates, type RecordState } from '@/lib/annotations';
import { digest, toHex } from './bytes';
import { fetchSegment } from './fetch-segment';
import { putHead } from './put-head';
import { countDeletions, LONGEST_SEGMENT, MOST_CHANGES, sealSegment } from './segment';
import { ownName, sendPending } from './send-segment';
import { type SyncRun, sealingOf } from './sync-run';
import type { SegmentEntry } from './vault-state';

/** So many small segments in a row are worth a pack: a new device then makes one request in place of so many. */
const WORTH_PACKING = 16;
/** Sealed bytes are compressed, to a third or less. */
const LARGEST_PACK = LONGEST_SEGMENT / 3;

/**
 * Packs a run of this device's own small segments into one, when there are many. The pack is sent and verified like
 * any segment, and the head names it in their place; they stay for a while, for who reads by the old head.
 */
export async function compact(run: SyncRun): Promise<void> {
  const { own, member } = run.vault;
  if (own.pending || own.dump) return;
  const entries = findRun(own.segments, run.options.worthPacking ?? WORTH_PACKING);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return;
  const joined = new Map<string, RecordState>();
  for (const entry of entries) {
    const fetched = await fetchSegment(run, { owner: member.owner, device: own.device, entry });
    // Not readable just now: what there is stays as it is. If it is lost, others complain, and all is sent again.
    if (!fetched.ok) return;
    for (const state of fetched.states) {
      const key = `${state.type}/${state.id}`;
      const before = joined.get(key);
      joined.set(key, before ? mergeStates(before, state) : state);
    }
  }
  const range = { from: first.from, to: last.to };
  const name = ownName(run, range);
  const states = [...joined.values()];
  const bytes = await sealSegment(sealingOf(run), name, range, states);
  const entry = {
    ...range,
    size: bytes.length,
    hash: toHex(await digest(bytes)),
    count: states.length,
    deletions: countDeletions(states),
    n: last.n,
  };
  const vault = { ...run.vault, own: { ...run.vault.own, pending: { name, entry, isPack: true } } };
  if (!(await run.store.keepSealed(vault, bytes, []))) return;
  run.vault = vault;
  if (await sendPending(run, true)) await putHead(run);
}

/** The longest run of neighbours that fit one segment together, if it is worth it; empty otherwise. */
function findRun(segments: readonly SegmentEntry[], worthPacking: number): readonly SegmentEntry[] {
  let best: readonly SegmentEntry[] = [];
  for (let start = 0; start < segments.length; start++) {
    let count = 0;
    let size = 0;
    let end = start;
    for (let next = segments[end]; next; next = segments[++end]) {
      count += next.count;
      size += next.size;
      if (count > MOST_CHANGES || size > LARGEST_PACK) break;
    }
    if (end - start > best.length) best = segments.slice(start, end);
  }
  return best.length >= worthPacking ? best : [];
}
