import { i18n } from '#i18n';
import { showAlarm } from '@/lib/platform';

/** Says in the toolbar that sync needs a person, and where to look; clears it when all is well again. */
export async function showSyncState(state: 'asks' | 'failed' | undefined): Promise<void> {
  if (state === undefined) await showAlarm(undefined);
  else await showAlarm(state === 'asks' ? i18n.t('sync.footer.asks') : i18n.t('sync.footer.failed'));
}
