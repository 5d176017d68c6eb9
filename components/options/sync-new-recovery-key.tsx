import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { TextField } from '@/components/design/field';
import type { SyncProblem } from '@/lib/sync';
import { describeProblem } from './describe-problem';
import { readSecret } from './read-secret';
import { RecoveryKeyLetters } from './recovery-key-letters';
import type { SyncActs } from './sync-state';

interface SyncNewRecoveryKeyProps {
  readonly onNew: SyncActs['onNewRecoveryKey'];
}

type Answer = 'busy' | { readonly recoveryKey: string } | { readonly problem: SyncProblem };

/** The first key was shown once and is stored nowhere: whoever lost it makes another, and the old one ends. */
export function SyncNewRecoveryKey({ onNew }: SyncNewRecoveryKeyProps) {
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<Answer | undefined>();
  const isReady = typed !== '' && answer !== 'busy';
  const submit = async () => {
    setAnswer('busy');
    const made = await onNew(readSecret(typed));
    setAnswer(made.ok ? { recoveryKey: made.value } : { problem: made.error });
    if (made.ok) setTyped('');
  };
  if (typeof answer === 'object' && 'recoveryKey' in answer) {
    return (
      <div class="recovery-key" role="status">
        <h3>{i18n.t('sync.recoveryTitle')}</h3>
        <p class="options__text">{i18n.t('sync.newRecoveryKeyMade')}</p>
        <RecoveryKeyLetters recoveryKey={answer.recoveryKey} />
        <div class="button-row">
          <Button look="primary" onClick={() => setAnswer(undefined)}>
            {i18n.t('sync.recoveryKept')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      class="sync-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void submit();
      }}
    >
      <p class="options__text">{i18n.t('sync.newRecoveryKeyText')}</p>
      <TextField
        type="password"
        autocomplete="current-password"
        label={i18n.t('sync.passphraseOrRecoveryKey')}
        value={typed}
        onInput={setTyped}
      />
      <div role="status">
        {answer === 'busy' && <p>{i18n.t('sync.opening')}</p>}
        {typeof answer === 'object' && <p class="notice">{describeProblem(answer.problem)}</p>}
      </div>
      <div class="button-row">
        <Button submit disabled={!isReady}>
          {i18n.t('sync.newRecoveryKey')}
        </Button>
      </div>
    </form>
  );
}
