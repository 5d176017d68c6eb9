import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/design/button';
import { isoDay } from '@/components/design/iso-day';
import { NoteField } from '@/components/editor/note-field';
import { TagField } from '@/components/editor/tag-field';
import { type VerdictDraft, VerdictForm } from '@/components/editor/verdict-form';
import type { AnnotationEdit, KeptClaim, NewVerdict } from '@/lib/messaging';

interface KeptFormProps {
  readonly kept: KeptClaim;
  /** After keeping, the note is what one wants to write. */
  readonly takesFocus: boolean;
  readonly completeTags: (prefix: string) => Promise<readonly string[]>;
  readonly onEdit: (edit: AnnotationEdit) => void;
  readonly onVerdict: (verdict: Omit<NewVerdict, 'annotationId'>) => void;
}

/** Note, tags and verdict, right in the card. */
export function KeptForm({ kept, takesFocus, completeTags, onEdit, onVerdict }: KeptFormProps) {
  const { annotation, verdicts } = kept;
  const form = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<VerdictDraft | undefined>();
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div class="kept-form" ref={form}>
      <NoteField note={annotation.note} onChange={(note, noteBefore) => onEdit({ note, noteBefore })} />
      <TagField tags={annotation.tags} complete={completeTags} onChange={(tags) => onEdit({ tags })} />
      {draft ? (
        <VerdictForm
          isCompact
          draft={draft}
          isTerritorial={annotation.kinds.includes('sovereignty')}
          onInput={setDraft}
          onCancel={() => setDraft(undefined)}
          onSubmit={() => {
            if (!draft.rating) return;
            onVerdict({
              rating: draft.rating,
              rationale: draft.rationale,
              asOf: draft.asOf,
              ...(draft.confidence && { confidence: draft.confidence }),
            });
            setDraft(undefined);
          }}
        />
      ) : (
        <div class="button-row">
          <Button
            small
            icon="check"
            onClick={() => setDraft({ rationale: '', asOf: isoDay(new Date()), recheckAfter: '' })}
          >
            {verdicts.length > 0 ? i18n.t('verdict.change') : i18n.t('verdict.give')}
          </Button>
        </div>
      )}
    </div>
  );
}
