import type { SyncTarget } from '@/lib/sync/target';

/** Every place to sync with, in the order they are offered. A new one is a file in this folder and a line here. */
export const targets: readonly SyncTarget[] = [];
