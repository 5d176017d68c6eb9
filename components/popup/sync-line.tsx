import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { wordsLocale } from '@/components/words';

export interface SyncLineProps {
  readonly state: 'rests' | 'running' | 'paused' | 'failed' | 'asks';
  /** Milliseconds since 1970; absent while no sync has ended well. */
  readonly syncedAt?: number | undefined;
  readonly onSync: () => void;
  /** Leads to the options, where there is more to say. */
  readonly onDetails: () => void;
}

/** How sync stands, and "sync now". */
export const SyncLine = ({ state, syncedAt, onSync, onDetails }: SyncLineProps) => (
  <p class="sync-line" role="status">
    {state === 'failed' || state === 'asks' ? (
      <Button look="link" small onClick={onDetails}>
        {state === 'asks' ? i18n.t('sync.footer.asks') : i18n.t('sync.footer.failed')}
      </Button>
    ) : (
      <span>{describe(state, syncedAt)}</span>
    )}
    {state !== 'paused' && (
      <Button look="quiet" small icon="sync" disabled={state === 'running'} onClick={onSync}>
        {i18n.t('sync.footer.now')}
      </Button>
    )}
  </p>
);

function describe(state: 'rests' | 'running' | 'paused', syncedAt: number | undefined): string {
  if (state === 'running') return i18n.t('sync.footer.running');
  if (state === 'paused') return i18n.t('sync.footer.paused');
  if (syncedAt === undefined) return '';
  const format = new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return i18n.t('sync.footer.done', [format.format(new Date(syncedAt))]);
}
