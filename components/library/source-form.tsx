import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { ChoiceField, TextField } from '@/components/design/field';
import { draftFromSource, emptyEvidence, isComplete, sourceOf } from '@/components/editor/evidence-draft';
import { wordsFor } from '@/components/words';
import { type Source, type SourceFields, sourceKinds } from '@/lib/annotations';

interface SourceFormProps {
  readonly source: Source;
  readonly onSave: (fields: SourceFields) => void;
  readonly onCancel: () => void;
}

/** All that a citation needs. */
export function SourceForm({ source, onSave, onCancel }: SourceFormProps) {
  const [draft, setDraft] = useState({ ...emptyEvidence, ...draftFromSource(source) });
  const field = (
    name: 'title' | 'publisher' | 'authors' | 'issued' | 'url' | 'archivedUrl' | 'accessed',
  ) => ({
    label: i18n.t(labels[name]),
    value: draft[name],
    onInput: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <form
      class="evidence-form source-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(draft)) onSave(sourceOf(draft));
      }}
    >
      <TextField {...field('title')} />
      <TextField {...field('url')} type="url" />
      <TextField {...field('archivedUrl')} type="url" />
      <div class="field-grid">
        <TextField {...field('authors')} />
        <TextField {...field('publisher')} />
        <TextField {...field('issued')} placeholder={i18n.t('evidence.issuedExample')} />
        <TextField {...field('accessed')} type="date" />
      </div>
      <ChoiceField
        label={i18n.t('evidence.kind')}
        value={draft.kind}
        choices={sourceKinds.map((value) => ({ value, label: wordsFor('sourceKind', value) }))}
        onChange={(kind) => setDraft({ ...draft, kind })}
      />
      <div class="button-row">
        <Button submit look="primary" disabled={!isComplete(draft)}>
          {i18n.t('action.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

const labels = {
  title: 'evidence.sourceTitle',
  url: 'evidence.url',
  archivedUrl: 'evidence.archivedUrl',
  authors: 'evidence.authors',
  publisher: 'evidence.publisher',
  issued: 'evidence.issued',
  accessed: 'evidence.accessed',
} as const;
