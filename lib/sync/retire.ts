import { withNewBeginning } from './own-stream';
import type { FoundHead } from './read-heads';
import { inTurn, SYNC_LOCK } from './run-alone';
import type { VaultAccess } from './sync-options';
import { type SyncRun, warn } from './sync-run';

/**
 * Retires a silent device by hand: nobody waits for it any more before old tombstones are forgotten. It is told by the
 * next head. It may come back at any time, and then sends everything it has.
 */
export async function retireDevice(
  { store, now = Date.now, runAlone = inTurn }: Pick<VaultAccess, 'store' | 'now' | 'runAlone'>,
  vaultId: string,
  device: string,
): Promise<void> {
  await runAlone(SYNC_LOCK, async () => {
    const vault = await store.readVault(vaultId);
    const stream = vault?.streams[device];
    if (!vault || !stream) return;
    await store.writeVault({
      ...vault,
      retired: { ...vault.retired, [device]: now() },
      streams: { ...vault.streams, [device]: { ...stream, retiredAt: now() } },
      own: { ...vault.own, isHeadDue: true },
    });
  });
}

/** What a person may change of their part in a vault. */
export interface MembershipChange {
  readonly person?: string;
  readonly deviceName?: string;
  /** To only read, by choice; false to try to write again. */
  readonly readOnly?: boolean;
}

/** Changes the names that others see, or whether this device only reads. The others learn of it by the next head. */
export async function changeMembership(
  { store, runAlone = inTurn }: Pick<VaultAccess, 'store' | 'runAlone'>,
  vaultId: string,
  { readOnly, ...names }: MembershipChange,
): Promise<void> {
  await runAlone(SYNC_LOCK, async () => {
    const vault = await store.readVault(vaultId);
    if (!vault) return;
    const { readOnly: before, ...rest } = vault;
    const after = readOnly === undefined ? before : readOnly ? ('chosen' as const) : undefined;
    await store.writeVault({
      ...rest,
      ...(after && { readOnly: after }),
      member: { ...vault.member, ...names },
      own: { ...vault.own, isHeadDue: true },
    });
  });
}

/**
 * When this device was retired while it was away, others may have forgotten records that its edits belong to: it sends
 * all it has, whole.
 */
export async function comeBack(run: SyncRun, found: readonly FoundHead[]): Promise<void> {
  const { own, readOnly } = run.vault;
  if (readOnly) return;
  const times = found.map(({ head }) => new Map(Object.entries(head.retired)).get(own.device) ?? 0);
  const retiredAt = Math.max(0, ...times);
  if (retiredAt <= (own.returnedAt ?? 0)) return;
  warn(run, 'was-retired', { device: own.device });
  const vault = withNewBeginning(run.vault, run.now());
  // By the clock of who retired it, so that one that runs slow does not have to come back for ever.
  const returnedAt = Math.max(run.now(), retiredAt + 1);
  run.vault = await run.store.beginStream({ ...vault, own: { ...vault.own, returnedAt } });
}
