import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { TextField } from '@/components/design/field';
import { type ClaimConflict, type WritableField, writableFields } from '@/lib/annotations';
import type { ConflictChoice } from './conflict-list';
import { describeField, describeValue } from './describe-value';
import { describeOccasion } from './describe-writer';

type Rivals = Extract<ClaimConflict, { readonly type: 'rivals' }>;

interface RivalsConflictProps {
  readonly conflict: Rivals;
  readonly onResolve: (choice: ConflictChoice) => void;
}

/** One field with several values: each can be chosen, and texts can be written anew out of all. */
export function RivalsConflict({ conflict, onResolve }: RivalsConflictProps) {
  const { place, field, values, title } = conflict;
  const [draft, setDraft] = useState<string | undefined>();
  const writable = writableFields.find((name) => name === field);
  const seen = values.map(({ dot }) => dot);
  return (
    <div class="conflict notice">
      <h3 class="conflict__title">{i18n.t('conflict.rivals', [describeField(field)])}</h3>
      {title && field !== 'title' && <p dir="auto">{title}</p>}
      <ul class="conflict__values">
        {values.map((rival, index) => (
          <li key={`${rival.dot.device} ${rival.dot.n}`}>
            <p class="conflict__value">
              {index > 0 && <span class="conflict__also">{i18n.t('conflict.also')} </span>}
              <span dir="auto">{describeValue(field, rival.value)}</span>
            </p>
            <p class="conflict__by">{describeOccasion(rival)}</p>
            <Button
              small
              onClick={() => onResolve({ type: 'choose', place, field, choice: rival.dot, seen })}
            >
              {index === 0 ? i18n.t('conflict.keepThis') : i18n.t('conflict.useThis')}
            </Button>
          </li>
        ))}
      </ul>
      {writable && draft === undefined && (
        <Button small look="link" onClick={() => setDraft(joinTexts(conflict))}>
          {i18n.t('conflict.writeAnew')}
        </Button>
      )}
      {writable && draft !== undefined && (
        <NewText
          field={writable}
          text={draft}
          onInput={setDraft}
          onCancel={() => setDraft(undefined)}
          onSave={() => onResolve({ type: 'write', place, field: writable, text: draft, seen })}
        />
      )}
    </div>
  );
}

interface NewTextProps {
  readonly field: WritableField;
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

const NewText = ({ field, text, onInput, onSave, onCancel }: NewTextProps) => (
  <form
    class="conflict__new"
    onSubmit={(event) => {
      event.preventDefault();
      onSave();
    }}
  >
    <TextField
      type="multiline"
      label={i18n.t('conflict.newText', [describeField(field)])}
      value={text}
      onInput={onInput}
    />
    <div class="button-row">
      <Button small submit look="primary">
        {i18n.t('action.save')}
      </Button>
      <Button small look="quiet" onClick={onCancel}>
        {i18n.t('action.cancel')}
      </Button>
    </div>
  </form>
);

/** Begins with all of them, a blank line between, so that nothing has to be typed again. */
const joinTexts = ({ values }: Rivals): string =>
  values
    .flatMap(({ value }) => (typeof value === 'string' && value.trim() ? [value.trim()] : []))
    .join('\n\n');
