import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Segmented } from '@/components/design/segmented';
import { TypedConfirmation } from './typed-confirmation';

interface SyncLeaveProps {
  /** Whether other people write to the vault. */
  readonly hasOthers: boolean;
  readonly mayWipe: boolean;
  readonly onLeave: (othersRecords: 'keep' | 'remove') => void;
  readonly onWipe: () => void;
}

/** Two ways out: this device alone leaves, or the vault is emptied for all. */
export function SyncLeave({ hasOthers, mayWipe, onLeave, onWipe }: SyncLeaveProps) {
  const [others, setOthers] = useState<'keep' | 'remove'>('keep');
  return (
    <div class="sync-leave">
      <section aria-labelledby="sync-leave-title">
        <h3 id="sync-leave-title">{i18n.t('sync.leave')}</h3>
        <p class="options__text">{i18n.t('sync.leaveText')}</p>
        {hasOthers && (
          <Segmented
            label={i18n.t('sync.othersRecords')}
            value={others}
            choices={[
              { value: 'keep', label: i18n.t('sync.keepOthers') },
              { value: 'remove', label: i18n.t('sync.removeOthers') },
            ]}
            onChange={setOthers}
          />
        )}
        <div class="button-row">
          <Button onClick={() => onLeave(others)}>{i18n.t('sync.leave')}</Button>
        </div>
      </section>
      {mayWipe && (
        <section aria-labelledby="sync-wipe-title">
          <h3 id="sync-wipe-title">{i18n.t('sync.wipe')}</h3>
          <p class="options__text">{i18n.t('sync.wipeText')}</p>
          <TypedConfirmation word={i18n.t('sync.wipeWord')} label={i18n.t('sync.wipe')} onConfirm={onWipe} />
        </section>
      )}
    </div>
  );
}
