import { useEffect, useState } from 'preact/hooks';
import type { SyncPreferencesProps } from '@/components/options/sync-preferences';
import {
  changeSettings,
  type FollowState,
  readFollowState,
  stopFollowing,
  syncPreferences,
  watchPreferences,
} from '@/lib/platform';

/** Whether preferences follow the browser account, and what came of it. */
export function usePreferences(
  isFollowing: boolean,
  run: (work: () => Promise<unknown>) => void,
): SyncPreferencesProps {
  const [state, setState] = useState<FollowState | undefined>();
  const look = async () => setState(await readFollowState());
  useEffect(() => {
    const stop = new AbortController();
    const follow = () => void look();
    follow();
    watchPreferences(follow, stop.signal);
    return () => stop.abort();
  }, [isFollowing]);
  return {
    isFollowing,
    leftOut: isFollowing ? (state?.leftOut ?? []) : [],
    failure: isFollowing ? state?.failure : undefined,
    onChange: (follows) =>
      run(async () => {
        if (follows) await changeSettings((current) => ({ ...current, followAccount: true }));
        else await stopFollowing({ clear: false });
        await syncPreferences();
        await look();
      }),
    onForget: () =>
      run(async () => {
        await stopFollowing({ clear: true });
        await look();
      }),
  };
}
