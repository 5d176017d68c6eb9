import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { TextField } from '@/components/design/field';
import type { SyncProblem } from '@/lib/sync';
import { describeProblem } from './describe-problem';
import { judgePassphrase } from './passphrase-strength';
import { readSecret } from './read-secret';
import { PassphraseFields } from './sync-passphrase-fields';
import type { SyncActs } from './sync-state';

interface SyncChangePassphraseProps {
  readonly onChange: SyncActs['onChangePassphrase'];
}

/** The old passphrase, or the recovery key, opens the way to a new one. */
export function SyncChangePassphrase({ onChange }: SyncChangePassphraseProps) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [answer, setAnswer] = useState<'busy' | 'done' | SyncProblem | undefined>();
  const isReady = current !== '' && judgePassphrase(next) !== 'short' && next === again && answer !== 'busy';
  const submit = async () => {
    setAnswer('busy');
    const problem = await onChange(readSecret(current), next);
    setAnswer(problem ?? 'done');
    if (problem) return;
    setCurrent('');
    setNext('');
    setAgain('');
  };
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void submit();
      }}
    >
      <p class="options__text">{i18n.t('sync.changePassphraseText')}</p>
      <TextField
        type="password"
        autocomplete="current-password"
        label={i18n.t('sync.currentPassphrase')}
        value={current}
        onInput={setCurrent}
      />
      <PassphraseFields passphrase={next} again={again} onPassphrase={setNext} onAgain={setAgain} />
      <div role="status">
        {answer === 'busy' && <p>{i18n.t('sync.opening')}</p>}
        {answer === 'done' && <p class="notice notice--plain">{i18n.t('sync.passphraseChanged')}</p>}
        {typeof answer === 'object' && <p class="notice">{describeProblem(answer)}</p>}
      </div>
      <div class="button-row">
        <Button submit disabled={!isReady}>
          {i18n.t('sync.changePassphrase')}
        </Button>
      </div>
    </form>
  );
}
