import { segmentName } from './file-names';
import type { Garbage, OwnStream, SegmentEntry, VaultState } from './vault-state';

/** A stream of a device that has sent nothing yet. `SyncStore.beginStream` fills in the log's end and the dump. */
export const newStream = (device: string): OwnStream => ({
  device,
  position: 0,
  segments: [],
  log: { seq: 0, row: 0 },
  sentBefore: 0,
  isHeadDue: true,
  headAt: 0,
  isUntold: false,
  garbage: [],
  complaints: [],
});

/** How long what a pack stands for stays: longer than anyone reads by an old head, a laptop asleep included. */
const GRACE = 7 * 24 * 60 * 60 * 1000;

/** Files to delete once nobody reads by an old head any more. */
export const asGarbage = (
  { own, member }: VaultState,
  entries: readonly SegmentEntry[],
  now: number,
): readonly Garbage[] =>
  entries.map((entry) => ({
    name: segmentName(member.owner, own.device, entry),
    hash: entry.hash,
    after: now + GRACE,
  }));

/** The state with its own stream to begin anew: all that is kept is sent once more, under positions not used yet. */
export function withNewBeginning(vault: VaultState, now: number): VaultState {
  const { pending, head: _, ...own } = vault.own;
  const entries = [...own.segments, ...(pending ? [pending.entry] : [])];
  const garbage = [...own.garbage, ...asGarbage(vault, entries, now)];
  return { ...vault, own: { ...own, segments: [], garbage, isHeadDue: true } };
}

/**
 * The state of a device that takes a new name. Its old name's stream becomes another device's, which it may well be;
 * and everything is read anew, for what others saw under the old name may not be what this device meant by it.
 */
export function underNewName(vault: VaultState, device: string): VaultState {
  const { own, member, file } = vault;
  const old = {
    device: own.device,
    ...member,
    epoch: file.epoch,
    position: 0,
    n: 0,
    end: 0,
    acknowledged: {},
    writtenAt: own.headAt,
  };
  const streams = Object.values(vault.streams).map(({ tag: _, hash: __, ...stream }) => ({
    ...stream,
    position: 0,
    n: 0,
  }));
  return {
    ...vault,
    own: {
      ...newStream(device),
      log: { seq: own.sentBefore, row: 0 },
      sentBefore: own.sentBefore,
      ...(own.dump && { dump: { n: own.dump.n } }),
    },
    streams: Object.fromEntries([...streams, old].map((stream) => [stream.device, stream])),
  };
}

export const isSameEntry = (a: SegmentEntry, b: SegmentEntry): boolean =>
  a.from === b.from && a.to === b.to && a.hash === b.hash;
