import { useEffect, useState } from 'preact/hooks';
import { SYNC_LOCK, type SyncProgress } from '@/lib/sync';
import { openSyncChannel } from './sync-channel';

/** How often it is looked whether a sync that told of its progress is still under way: its worker may have been killed. */
const LOOK_MILLISECONDS = 2_000;

/** How far the sync under way is, in whatever page or worker it runs; undefined while there is none. */
export function useSyncProgress(): SyncProgress | undefined {
  const [progress, setProgress] = useState<SyncProgress | undefined>();
  useEffect(() => {
    let isOver = false;
    const channel = openSyncChannel((news) => {
      if (news.type === 'progress') setProgress(news.progress);
      if (news.type === 'ended') setProgress(undefined);
    });
    const look = async () => {
      const isRunning = await isSyncing();
      if (isOver) return;
      setProgress((known) => (isRunning ? (known ?? begun) : undefined));
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_MILLISECONDS);
    return () => {
      isOver = true;
      clearInterval(timer);
      channel.close();
    };
  }, []);
  return progress;
}

const begun: SyncProgress = { phase: 'looking', done: 0, total: 0 };

/** The lock of the engine tells, and is let go also by a worker that was killed. */
async function isSyncing(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === SYNC_LOCK);
}
