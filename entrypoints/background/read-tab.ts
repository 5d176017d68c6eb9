import { i18n } from '#i18n';
import { AppError } from '@/lib/errors';
import { sendToTab } from '@/lib/messaging';
import { ARTICLE_FILE, injectScript } from '@/lib/platform';
import { showFailure } from './count-claims';

/**
 * Sees to it that a tab's page is read, after a click, a shortcut or a menu (which grant `activeTab`). Answers whether
 * it was being read before, and false after saying so in the toolbar where the browser lets no extension in.
 */
export async function readTab(tabId: number): Promise<'already' | 'loaded' | false> {
  try {
    await sendToTab(tabId, 'page.summary');
    return 'already';
  } catch (error) {
    // An answer with another failure is an answer: the script is there and still reading.
    if (!(error instanceof AppError) || error.code !== 'page-not-reachable') return 'already';
  }
  if (await injectScript(tabId, ARTICLE_FILE)) return 'loaded';
  await showFailure(tabId, i18n.t('badge.unreachable'));
  return false;
}
