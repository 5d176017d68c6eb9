import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { TextField } from '@/components/design/field';
import { Section } from './section';

export interface DeleteSectionProps {
  readonly onDelete: () => void;
}

/** Typed, so that no slip of the hand does it; what was deleted can be brought back from the toast. */
export function DeleteSection({ onDelete }: DeleteSectionProps) {
  const [typed, setTyped] = useState('');
  const word = i18n.t('deleteAll.word');
  const isConfirmed = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <Section id="delete" title={i18n.t('deleteAll.title')} text={i18n.t('deleteAll.text')}>
      <form
        class="delete-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isConfirmed) return;
          setTyped('');
          onDelete();
        }}
      >
        <TextField label={i18n.t('deleteAll.confirm', [word])} value={typed} onInput={setTyped} />
        <Button submit disabled={!isConfirmed}>
          {i18n.t('deleteAll.title')}
        </Button>
      </form>
    </Section>
  );
}
