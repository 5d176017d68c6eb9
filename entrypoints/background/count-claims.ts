import { i18n } from '#i18n';
import { readSettings, showBadge } from '@/lib/platform';

/** Shows the number of claims on a tab's page, unless the badge is switched off; undefined clears it. */
export async function countClaims(count: number | undefined, tabId: number | undefined): Promise<undefined> {
  if (tabId === undefined) return undefined;
  const { reading } = await readSettings();
  const shown = reading.showBadge ? count : undefined;
  await showBadge(tabId, shown, shown ? i18n.t('badge.count', shown, [String(shown)]) : i18n.t('badge.none'));
  return undefined;
}

/** Shows that something could not be done on a tab's page, and why. */
export async function showFailure(tabId: number, reason: string): Promise<void> {
  await showBadge(tabId, 'failed', i18n.t('badge.failed', [reason]));
}
