import type { RunAlone } from './sync-options';

/** The lock under which everything that writes to a vault is done, one at a time over all windows. */
export const SYNC_LOCK = 'claimlight-sync';

/** By a Web Lock: it is let go when its holder ends, whether it ended well, was killed or was closed. */
export const runAlone: RunAlone = async (name, work) =>
  navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));

/** The same, but waiting for whoever is at it to end. */
export const inTurn: RunAlone = async (name, work) => navigator.locks.request(name, work);
