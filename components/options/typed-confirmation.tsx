import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { TextField } from '@/components/design/field';

interface TypedConfirmationProps {
  /** To be typed, in any case. */
  readonly word: string;
  /** What the button says and does. */
  readonly label: string;
  readonly onConfirm: () => void;
}

/** What deletes much is confirmed by typing a word, so that no slip of the hand does it. */
export function TypedConfirmation({ word, label, onConfirm }: TypedConfirmationProps) {
  const [typed, setTyped] = useState('');
  const isConfirmed = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <form
      class="delete-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isConfirmed) return;
        setTyped('');
        onConfirm();
      }}
    >
      <TextField label={i18n.t('deleteAll.confirm', [word])} value={typed} onInput={setTyped} />
      <Button submit disabled={!isConfirmed}>
        {label}
      </Button>
    </form>
  );
}
