import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useAutosave } from '@/components/design/use-autosave';
import { Markdown } from '@/components/markdown/markdown';

interface NoteFieldProps {
  readonly note: string;
  /** `before` is the note as it stood here before. */
  readonly onChange: (note: string, before: string) => void;
}

/** The note: write in Markdown, look at it rendered; saved at every stroke. */
export function NoteField({ note, onChange }: NoteFieldProps) {
  const { value, onInput, flush } = useAutosave(note, onChange);
  const [isPreview, setPreview] = useState(false);
  const id = useId();
  return (
    <div class="field">
      <div class="field__head">
        <label class="field__label" for={id}>
          {i18n.t('note.label')}
        </label>
        {value.trim() !== '' && (
          <button
            type="button"
            class="button button--link field__aside"
            aria-pressed={isPreview}
            onClick={() => setPreview(!isPreview)}
          >
            {isPreview ? i18n.t('note.write') : i18n.t('note.preview')}
          </button>
        )}
      </div>
      {isPreview ? (
        <div class="note-preview" id={id}>
          <Markdown source={value} />
        </div>
      ) : (
        <textarea
          id={id}
          class="input"
          dir="auto"
          rows={3}
          value={value}
          placeholder={i18n.t('note.placeholder')}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={flush}
        />
      )}
    </div>
  );
}
