import { browser } from './browser';

/** Who made an export, as its formats say it: "Claimlight 0.1.0". */
export function generator(): string {
  const { name, version } = browser.runtime.getManifest();
  return `${name} ${version}`;
}
