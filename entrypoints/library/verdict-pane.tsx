import { isoDay } from '@/components/design/iso-day';
import type { Notices } from '@/components/design/use-toast';
import { isVerdictDraft } from '@/components/editor/draft-guards';
import { VerdictForm } from '@/components/editor/verdict-form';
import { useDraft } from '@/components/hooks/use-draft';
import type { Annotation } from '@/lib/annotations';
import { send } from '@/lib/messaging';

interface VerdictPaneProps {
  readonly annotation: Annotation;
  readonly notices: Notices;
  readonly onClose: () => void;
}

/** A new verdict for a claim, with the same draft as in the editor: what was begun there is gone on with here. */
export function VerdictPane({ annotation: { id, kinds }, notices, onClose }: VerdictPaneProps) {
  const draft = useDraft(`verdict:${id}`, isVerdictDraft);
  const give = async () => {
    const { rating, confidence, rationale = '', asOf, recheckAfter } = draft.value ?? {};
    if (!rating) return;
    await send('verdict.give', {
      annotationId: id,
      rating,
      rationale,
      ...(confidence && { confidence }),
      ...(asOf && { asOf }),
      ...(recheckAfter && { recheckAfter }),
    });
    draft.set(undefined);
    onClose();
  };
  return (
    <VerdictForm
      draft={draft.value ?? { rationale: '', asOf: isoDay(new Date()), recheckAfter: '' }}
      isTerritorial={kinds.includes('sovereignty')}
      onInput={draft.set}
      onBlur={draft.flush}
      onSubmit={() => notices.run(give)}
      onCancel={() => {
        draft.set(undefined);
        onClose();
      }}
    />
  );
}
