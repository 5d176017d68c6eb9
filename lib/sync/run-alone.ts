import type { RunAlone } from './sync-options';

/** By a Web Lock: it is let go when its holder ends, whether it ended well, was killed or was closed. */
export const runAlone: RunAlone = async (name, work) =>
  navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
