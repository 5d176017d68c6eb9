import { i18n } from '#i18n';
import { isoDay } from '@/components/design/iso-day';
import type { Notices } from '@/components/design/use-toast';
import { ClaimEditor } from '@/components/editor/claim-editor';
import { isEvidenceDraft, isVerdictDraft } from '@/components/editor/draft-guards';
import { draftFromPage, type EvidenceDraft, sourceOf } from '@/components/editor/evidence-draft';
import { useDraft } from '@/components/hooks/use-draft';
import { useLive } from '@/components/hooks/use-live';
import { type Database, readClaim } from '@/lib/db';
import { type PageSelection, send } from '@/lib/messaging';
import { openLibrary } from '@/lib/platform';

interface EditorPaneProps {
  readonly db: Database;
  readonly annotationId: string;
  /** The page beside the popup, to be used as a source; absent on the claim's own page. */
  readonly page: PageSelection | undefined;
  readonly notices: Notices;
  readonly onJump?: () => void;
  /** On the claim's own page, which shows the claim itself. */
  readonly isEmbedded?: boolean;
  readonly onBack: () => void;
}

/** The key under which a claim's unfinished source is kept. */
export const evidenceDraftKey = (annotationId: string): string => `evidence:${annotationId}`;

/** The editor of one claim, followed in the store and written through the background. */
export function EditorPane({ db, annotationId, page, notices, onJump, isEmbedded, onBack }: EditorPaneProps) {
  const kept = useLive(() => readClaim(db, annotationId), [annotationId]);
  const verdict = useDraft(`verdict:${annotationId}`, isVerdictDraft);
  const evidence = useDraft(evidenceDraftKey(annotationId), isEvidenceDraft);
  const { run, undoable } = notices;
  if (!kept) return null;

  const giveVerdict = async () => {
    const { rating, confidence, rationale, asOf, recheckAfter } = verdict.value ?? {};
    if (!rating) return;
    await send('verdict.give', {
      annotationId,
      rating,
      rationale: rationale ?? '',
      ...(confidence && { confidence }),
      ...(asOf && { asOf }),
      ...(recheckAfter && { recheckAfter }),
    });
    verdict.set(undefined);
  };
  const saveEvidence = async () => {
    if (!evidence.value) return;
    await writeEvidence(annotationId, evidence.value);
    evidence.set(undefined);
  };

  return (
    <ClaimEditor
      kept={kept}
      verdictDraft={verdict.value}
      evidenceDraft={evidence.value}
      onVerdictDraft={verdict.set}
      onEvidenceDraft={evidence.set}
      onBlur={() => {
        verdict.flush();
        evidence.flush();
      }}
      completeTags={(prefix) => send('tags.complete', prefix)}
      onEdit={(edit) => run(() => send('annotation.edit', { id: annotationId, ...edit }))}
      onResolve={(choice) =>
        run(async () => {
          const { kept: left, undo } = await send('conflict.resolve', { ...choice, annotationId });
          if (!left) onBack();
          if (undo) undoable(i18n.t('popup.deleted'), () => send('undo', undo));
        })
      }
      onGiveVerdict={() => run(giveVerdict)}
      onSaveEvidence={() => run(saveEvidence)}
      onDeleteEvidence={(id) =>
        run(async () => {
          const { undo } = await send('evidence.delete', id);
          undoable(i18n.t('popup.sourceDeleted'), () => send('undo', undo));
        })
      }
      onDelete={() =>
        run(async () => {
          const { undo } = await send('annotation.delete', annotationId);
          onBack();
          undoable(i18n.t('popup.deleted'), () => send('undo', undo));
        })
      }
      {...(isEmbedded
        ? { isEmbedded }
        : { onBack, onOpenPage: () => run(() => openLibrary(`#/claim/${annotationId}`)) })}
      {...(page && { onUseTab: () => evidence.set(draftFromPage(page, isoDay(new Date()))) })}
      {...(onJump && { onJump })}
    />
  );
}

function writeEvidence(annotationId: string, draft: EvidenceDraft) {
  const source = sourceOf(draft);
  const { id, stance, passage, comment, passageQuote } = draft;
  if (id) return send('evidence.edit', { id, stance, passage, comment, source });
  return send('evidence.add', {
    annotationId,
    source,
    stance,
    ...(passage && { passage }),
    ...(comment && { comment }),
    ...(passageQuote && passage === passageQuote.exact && { passageQuote }),
  });
}
