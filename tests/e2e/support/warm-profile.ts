/** Vitest's global set-up for Firefox: a profile that has been started once, for every fresh one to be copied from. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '@/scripts/browser/find-browser';
import { launchBrowser } from '@/scripts/browser/open-extension';

declare module 'vitest' {
  interface ProvidedContext {
    /** Its folder. Absent for Chromium, whose first start is quick. */
    warmProfile?: string;
  }
}

/** What belongs to the one start: its lock, its session, the settings that the driver writes anew. */
const leftOut = ['lock', '.parentlock', 'sessionstore.jsonlz4', 'prefs.js', 'user.js'];

export default async function warmProfile(project: TestProject): Promise<(() => void) | undefined> {
  const found = findBrowser('firefox');
  if (!found) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-warm-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const browser = await launchBrowser(found, folder);
    await (await browser.newPage()).goto('about:blank');
    await browser.close();
    for (const name of leftOut) rmSync(join(folder, name), { force: true });
    project.provide('warmProfile', folder);
  } catch (cause) {
    console.warn('No Firefox could be warmed up; each will take longer to start:', cause);
  }
  return remove;
}
