import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { wordsFor } from '@/components/words';
import type { SyncProgress } from '@/lib/sync';

/** What is being done, and how far it is where that is known. */
export function SyncProgressBar({ progress: { phase, done, total } }: { readonly progress: SyncProgress }) {
  const id = useId();
  return (
    <div class="sync-progress">
      <label for={id}>
        {wordsFor('sync.phase', phase)}
        {total > 0 && ` ${i18n.t('sync.progress', [String(done), String(total)])}`}
      </label>
      {total > 0 ? <progress id={id} value={done} max={total} /> : <progress id={id} />}
    </div>
  );
}
