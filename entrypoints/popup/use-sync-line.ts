import { useLive } from '@/components/hooks/use-live';
import type { SyncLineProps } from '@/components/popup/sync-line';
import { needsAttention } from '@/entrypoints/sync/needs-attention';
import { useSyncProgress } from '@/entrypoints/sync/use-sync-progress';
import { createSyncStore, type Database, readConnections } from '@/lib/db';
import { send } from '@/lib/messaging';
import { browser } from '@/lib/platform';

/** How sync stands, for the foot of the popup; undefined where it is not set up. */
export function useSyncLine(
  db: Database,
  run: (work: () => Promise<unknown>) => void,
): SyncLineProps | undefined {
  const progress = useSyncProgress();
  const known = useLive(async () => {
    const [connection] = (await readConnections(db)).filter(({ isConfirmed }) => isConfirmed);
    if (!connection) return undefined;
    return { connection, vault: await createSyncStore(db).readVault(connection.vaultId) };
  }, []);
  if (!known) return undefined;
  const { connection, vault } = known;
  return {
    state: connection.isPaused
      ? 'paused'
      : progress
        ? 'running'
        : (needsAttention(connection, Date.now()) ?? 'rests'),
    syncedAt: vault?.syncedAt,
    onSync: () => run(() => send('sync.now')),
    onDetails: () => run(() => browser.tabs.create({ url: browser.runtime.getURL('/options.html#sync') })),
  };
}
