import { browser } from './browser';
import { sayInToolbar } from './toolbar-title';

/** Beyond this the badge says "999+": four signs are what fits. */
const HIGHEST_COUNT = 999;
/** Slate, neither red nor green: those belong to verdicts. Readable with white text. */
const CALM = '#475569';
/** Amber: something needs a look. */
const ALARM = '#b45309';

/** What the toolbar button says of one tab: a count, nothing, or "!". The title says the same in words. */
export async function showBadge(tabId: number, count: number | 'failed' | undefined, title: string) {
  const text = count === 'failed' ? '!' : writeCount(count);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: count === 'failed' ? ALARM : CALM }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab was closed meanwhile; there is nothing left to show.
  }
}

/** What the toolbar button says where no page has more to say: how many kept claims want another look. */
export async function showDueBadge(count: number, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: count > 0 ? `↻${writeCount(count)}` : '' }),
    browser.action.setBadgeBackgroundColor({ color: ALARM }),
    sayInToolbar({ due: title }),
  ]);
}

/** "", "7" or "999+"; a page without claims has no badge. */
export function writeCount(count: number | undefined): string {
  if (!count) return '';
  return count > HIGHEST_COUNT ? `${HIGHEST_COUNT}+` : String(count);
}
