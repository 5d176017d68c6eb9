import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, type FoundBrowser, findBrowser } from './find-browser';

const debianPackages: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
};

/**
 * The installed browser, or Debian's own package installed now where that is allowed: as root on a system with
 * apt-get. Undefined where neither is possible.
 */
export function ensureBrowser(name: BrowserName): FoundBrowser | undefined {
  const found = findBrowser(name);
  if (found || !mayInstall()) return found;
  console.log(`No ${name} found: installing Debian's (${debianPackages[name].join(' ')}) …`);
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...debianPackages[name], 'fonts-liberation');
  } catch (cause) {
    console.error(`apt-get could not install ${name}:`, cause instanceof Error ? cause.message : cause);
  }
  return findBrowser(name);
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(...args: readonly string[]): void {
  execFileSync('apt-get', args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
