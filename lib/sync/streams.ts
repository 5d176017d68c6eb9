import type { FoundHead } from './read-heads';
import { keepVault, type SyncRun } from './sync-run';
import type { RemoteStream, SegmentEntry } from './vault-state';

/** A stream with what has to be fetched of it, in order. */
export interface PendingStream extends FoundHead {
  readonly entries: readonly SegmentEntry[];
}

/**
 * Notes what the heads say of their devices, and who retired whom. Answers the streams of this epoch with the segments
 * that are not applied here yet; what a device wrote before the vault was emptied is left out.
 */
export async function noteHeads(
  run: SyncRun,
  found: readonly FoundHead[],
): Promise<readonly PendingStream[]> {
  const current = found.filter(({ head }) => head.epoch === run.vault.file.epoch);
  const streams = { ...run.vault.streams };
  for (const { head } of current) {
    const before = streams[head.device];
    const { device, owner, person, deviceName, epoch, writtenAt, returnedAt } = head;
    const retiredAt =
      before?.retiredAt !== undefined && !isAfter(returnedAt, before.retiredAt)
        ? before.retiredAt
        : undefined;
    const noted: RemoteStream = {
      device,
      owner,
      ...(person !== undefined && { person }),
      deviceName,
      epoch,
      position: before?.position ?? 0,
      ...(before?.hash !== undefined && { hash: before.hash }),
      n: before?.n ?? 0,
      end: Math.max(0, ...head.segments.map(({ to }) => to)),
      acknowledged: Object.fromEntries(Object.entries(head.seen).map(([name, { n }]) => [name, n])),
      writtenAt,
      ...(returnedAt !== undefined && { returnedAt }),
      ...(retiredAt !== undefined && { retiredAt }),
    };
    streams[device] = noted;
  }
  for (const { head } of current) {
    for (const [device, at] of Object.entries(head.retired)) {
      const stream = Object.hasOwn(streams, device) ? streams[device] : undefined;
      if (!stream || isAfter(stream.returnedAt, at)) continue;
      streams[device] = { ...stream, retiredAt: Math.max(at, stream.retiredAt ?? 0) };
    }
  }
  if (current.length > 0) await keepVault(run, { streams });
  return current.map((seen) => ({
    ...seen,
    entries: seen.head.segments
      .filter(({ to }) => to > (streams[seen.head.device]?.position ?? 0))
      .sort((a, b) => a.from - b.from),
  }));
}

/** The state with one stream changed. */
export function withStream(
  run: SyncRun,
  device: string,
  change: Partial<RemoteStream>,
): Readonly<Record<string, RemoteStream>> {
  const stream = run.vault.streams[device];
  return stream ? { ...run.vault.streams, [device]: { ...stream, ...change } } : run.vault.streams;
}

const isAfter = (time: number | undefined, other: number): boolean => time !== undefined && time > other;
