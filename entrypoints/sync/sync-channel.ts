import type { SyncProgress } from '@/lib/sync';

/** What the pages and the background tell each other while a sync is under way; nobody depends on hearing it. */
export type SyncNews =
  | { readonly type: 'progress'; readonly progress: SyncProgress }
  | { readonly type: 'ended' | 'stop' };

const CHANNEL = 'claimlight-sync';

export interface SyncChannel {
  tell(news: SyncNews): void;
  close(): void;
}

/** Opens the channel; it is the extension's own, so whatever comes is ours. */
export function openSyncChannel(listener?: (news: SyncNews) => void): SyncChannel {
  const channel = new BroadcastChannel(CHANNEL);
  if (listener) channel.onmessage = ({ data }: MessageEvent<SyncNews>) => listener(data);
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
