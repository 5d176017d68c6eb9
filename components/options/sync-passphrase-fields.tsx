import { i18n } from '#i18n';
import { TextField } from '@/components/design/field';
import { wordsFor } from '@/components/words';
import { judgePassphrase } from './passphrase-strength';

interface PassphraseFieldsProps {
  readonly passphrase: string;
  readonly again: string;
  readonly onPassphrase: (typed: string) => void;
  readonly onAgain: (typed: string) => void;
}

/** A new passphrase, twice, with a word on how strong it is. */
export function PassphraseFields({ passphrase, again, onPassphrase, onAgain }: PassphraseFieldsProps) {
  const strength = judgePassphrase(passphrase);
  return (
    <div class="sync-form__fields">
      <TextField
        type="password"
        autocomplete="new-password"
        label={i18n.t('sync.newPassphrase')}
        hint={i18n.t('sync.passphraseHint')}
        value={passphrase}
        onInput={onPassphrase}
      />
      <p class={`strength strength--${passphrase ? strength : 'none'}`} role="status">
        {passphrase !== '' && wordsFor('sync.strength', strength)}
      </p>
      <TextField
        type="password"
        autocomplete="new-password"
        label={i18n.t('sync.passphraseAgain')}
        value={again}
        onInput={onAgain}
      />
      <p role="status" class="strength">
        {again !== '' && again !== passphrase && i18n.t('sync.passphraseDiffers')}
      </p>
    </div>
  );
}
