import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Toggle } from '@/components/design/toggle';
import { RecoveryKeyLetters } from './recovery-key-letters';

interface SyncRecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onSeen: () => void;
}

/** Shown once: it is nowhere else, and opens the vault when the passphrase is forgotten. */
export function SyncRecoveryKey({ recoveryKey, onSeen }: SyncRecoveryKeyProps) {
  const [isKept, setKept] = useState(false);
  return (
    <div class="recovery-key">
      <h3>{i18n.t('sync.recoveryTitle')}</h3>
      <p class="options__text">{i18n.t('sync.recoveryText')}</p>
      <RecoveryKeyLetters recoveryKey={recoveryKey} />
      <Toggle label={i18n.t('sync.recoveryKept')} checked={isKept} onChange={setKept} />
      <div class="button-row">
        <Button look="primary" disabled={!isKept} onClick={onSeen}>
          {i18n.t('sync.continue')}
        </Button>
      </div>
    </div>
  );
}
