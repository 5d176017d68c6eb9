import { withNewBeginning } from './own-stream';
import type { FoundHead } from './read-heads';
import { type SyncRun, warn } from './sync-run';
import type { SyncStore } from './sync-store';

/**
 * Retires a silent device by hand: nobody waits for it any more before old tombstones are forgotten. It is told by the
 * next head. It may come back at any time, and then sends everything it has.
 */
export async function retireDevice(
  store: SyncStore,
  vaultId: string,
  device: string,
  now: number = Date.now(),
): Promise<void> {
  const vault = await store.readVault(vaultId);
  const stream = vault?.streams[device];
  if (!vault || !stream) return;
  await store.writeVault({
    ...vault,
    retired: { ...vault.retired, [device]: now },
    streams: { ...vault.streams, [device]: { ...stream, retiredAt: now } },
    own: { ...vault.own, isHeadDue: true },
  });
}

/**
 * When this device was retired while it was away, others may have forgotten records that its edits belong to: it sends
 * all it has, whole.
 */
export async function comeBack(run: SyncRun, found: readonly FoundHead[]): Promise<void> {
  const { own } = run.vault;
  const times = found.map(({ head }) => new Map(Object.entries(head.retired)).get(own.device) ?? 0);
  const retiredAt = Math.max(0, ...times);
  if (retiredAt <= (own.returnedAt ?? 0)) return;
  warn(run, 'was-retired', { device: own.device });
  const vault = withNewBeginning(run.vault, run.now());
  // By the clock of who retired it, so that one that runs slow does not have to come back for ever.
  const returnedAt = Math.max(run.now(), retiredAt + 1);
  run.vault = await run.store.beginStream({ ...vault, own: { ...vault.own, returnedAt } });
}
