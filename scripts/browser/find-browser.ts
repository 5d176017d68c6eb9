import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
}

/** Where each system keeps its browsers, the first that exists wins. An environment variable goes before all. */
const places: Readonly<
  Record<BrowserName, { readonly variable: string; readonly paths: readonly string[] }>
> = {
  chromium: {
    variable: 'CLAIMLIGHT_CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    ],
  },
  firefox: {
    variable: 'CLAIMLIGHT_FIREFOX',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/bin/firefox',
      '/usr/lib/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(homedir(), 'Applications/Firefox.app/Contents/MacOS/firefox'),
    ],
  },
};

/** The installed browser of that family, or undefined. */
export function findBrowser(name: BrowserName): FoundBrowser | undefined {
  const { variable, paths } = places[name];
  const path = [process.env[variable], ...paths].find((candidate) => candidate && existsSync(candidate));
  return path ? { name, path } : undefined;
}
