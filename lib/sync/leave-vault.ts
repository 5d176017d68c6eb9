import { headName } from './file-names';
import { makeHead, sealHead } from './head';
import { inTurn, SYNC_LOCK } from './run-alone';
import type { LeaveVaultOptions } from './sync-options';
import type { VaultState } from './vault-state';

/**
 * Leaves a vault: its key and its state go from this device, its files stay where they are. What other members
 * created stays here or goes, by choice; what one's own work hangs on stays in any case. Answers how many records
 * went. Rejects with what the store says; that the others could not be told is no reason to stay.
 */
export async function leaveVault(options: LeaveVaultOptions): Promise<number> {
  const { store, vaultId, othersRecords, remote, runAlone = inTurn, now = Date.now } = options;
  const removed = await runAlone(SYNC_LOCK, async () => {
    const vault = await store.readVault(vaultId);
    if (!vault) return 0;
    if (remote && vault.own.headAt > 0 && !vault.readOnly) {
      await sayGoodbye(vault, remote, (await store.readDevice()).hlc, now(), options.signal).catch(() => {});
    }
    const others = Object.values(vault.streams).filter(({ owner }) => owner !== vault.member.owner);
    const count =
      othersRecords === 'remove' ? await store.removeRecordsOf(others.map(({ device }) => device)) : 0;
    await store.removeVault(vaultId);
    return count;
  });
  return removed ?? 0;
}

/** A last head, by which this device retires itself. */
async function sayGoodbye(
  vault: VaultState,
  remote: NonNullable<LeaveVaultOptions['remote']>,
  clock: string,
  now: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { id, key, own, member } = vault;
  const name = headName(member.owner, own.device);
  const retired = { ...vault.retired, [own.device]: now };
  const head = makeHead({ ...vault, retired }, clock, now, []);
  await remote.put(name, await sealHead({ id, ...(key && { key }) }, name, head), signal);
}
