import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { Disclosure } from '@/components/design/disclosure';
import { ChoiceField, TextField } from '@/components/design/field';
import { Segmented } from '@/components/design/segmented';
import { wordsFor } from '@/components/words';
import { sourceKinds, stances } from '@/lib/annotations';
import { type EvidenceDraft, isComplete } from './evidence-draft';

interface EvidenceFormProps {
  readonly draft: EvidenceDraft;
  readonly onInput: (draft: EvidenceDraft) => void;
  readonly onBlur: () => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** What is needed first on top; the rest of a citation one step below. */
export function EvidenceForm({ draft, onInput, onBlur, onSubmit, onCancel }: EvidenceFormProps) {
  const change = (fields: Partial<EvidenceDraft>) => onInput({ ...draft, ...fields });
  return (
    <form
      class="evidence-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(draft)) onSubmit();
      }}
    >
      <Segmented
        label={i18n.t('evidence.stance')}
        value={draft.stance}
        choices={stances.map((value) => ({ value, label: wordsFor('stance', value) }))}
        onChange={(stance) => change({ stance })}
      />
      <TextField
        label={i18n.t('evidence.sourceTitle')}
        value={draft.title}
        onInput={(title) => change({ title })}
        onBlur={onBlur}
      />
      <TextField
        label={i18n.t('evidence.url')}
        type="url"
        value={draft.url}
        placeholder="https://"
        onInput={(url) => change({ url })}
        onBlur={onBlur}
      />
      <TextField
        label={i18n.t('evidence.passage')}
        type="multiline"
        value={draft.passage}
        onInput={(passage) => change({ passage })}
        onBlur={onBlur}
      />
      <ChoiceField
        label={i18n.t('evidence.kind')}
        value={draft.kind}
        choices={sourceKinds.map((value) => ({ value, label: wordsFor('sourceKind', value) }))}
        onChange={(kind) => change({ kind })}
      />
      <Disclosure summary={i18n.t('evidence.more')} open={draft.publisher !== '' || draft.authors !== ''}>
        <div class="evidence-form">
          <div class="field-grid">
            <TextField
              label={i18n.t('evidence.publisher')}
              value={draft.publisher}
              onInput={(publisher) => change({ publisher })}
              onBlur={onBlur}
            />
            <TextField
              label={i18n.t('evidence.authors')}
              value={draft.authors}
              onInput={(authors) => change({ authors })}
              onBlur={onBlur}
            />
            <TextField
              label={i18n.t('evidence.issued')}
              value={draft.issued}
              placeholder={i18n.t('evidence.issuedExample')}
              onInput={(issued) => change({ issued })}
              onBlur={onBlur}
            />
            <TextField
              label={i18n.t('evidence.accessed')}
              type="date"
              value={draft.accessed}
              onInput={(accessed) => change({ accessed })}
              onBlur={onBlur}
            />
          </div>
          <TextField
            label={i18n.t('evidence.archivedUrl')}
            type="url"
            value={draft.archivedUrl}
            onInput={(archivedUrl) => change({ archivedUrl })}
            onBlur={onBlur}
          />
          <TextField
            label={i18n.t('evidence.comment')}
            type="multiline"
            value={draft.comment}
            onInput={(comment) => change({ comment })}
            onBlur={onBlur}
          />
        </div>
      </Disclosure>
      <div class="button-row">
        <Button submit look="primary" disabled={!isComplete(draft)}>
          {draft.id ? i18n.t('action.save') : i18n.t('evidence.add')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
