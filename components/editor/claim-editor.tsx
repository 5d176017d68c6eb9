import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { KindMark } from '@/components/claim/kind-mark';
import { QuoteChanges } from '@/components/claim/quote-changes';
import { Understood } from '@/components/claim/understood';
import { type ConflictChoice, ConflictList } from '@/components/conflicts/conflict-list';
import { Button, IconButton } from '@/components/design/button';
import { Disclosure } from '@/components/design/disclosure';
import { ChoiceField } from '@/components/design/field';
import { isoDay } from '@/components/design/iso-day';
import { Markdown } from '@/components/markdown/markdown';
import { wordsFor } from '@/components/words';
import { keeperOf, workflows } from '@/lib/annotations';
import type { AnnotationEdit, KeptClaim } from '@/lib/messaging';
import { draftFromEvidence, type EvidenceDraft, emptyEvidence } from './evidence-draft';
import { EvidenceForm } from './evidence-form';
import { EvidenceList } from './evidence-list';
import { NoteField } from './note-field';
import { TagField } from './tag-field';
import { type VerdictDraft, VerdictForm } from './verdict-form';
import { VerdictEntry, VerdictHistory } from './verdict-history';

export interface ClaimEditorProps {
  readonly kept: KeptClaim;
  /** What is being written and not yet given; undefined while the form is closed. */
  readonly verdictDraft: VerdictDraft | undefined;
  readonly evidenceDraft: EvidenceDraft | undefined;
  readonly onVerdictDraft: (draft: VerdictDraft | undefined) => void;
  readonly onEvidenceDraft: (draft: EvidenceDraft | undefined) => void;
  /** A field was left: whatever waits to be saved is saved now. */
  readonly onBlur: () => void;
  readonly completeTags: (prefix: string) => Promise<readonly string[]>;
  readonly onEdit: (edit: AnnotationEdit) => void;
  readonly onResolve: (choice: ConflictChoice) => void;
  readonly onGiveVerdict: () => void;
  readonly onSaveEvidence: () => void;
  readonly onDeleteEvidence: (id: string) => void;
  /** Fills the source form from the tab beside the popup; absent where there is none to use. */
  readonly onUseTab?: () => void;
  readonly onDelete: () => void;
  readonly onJump?: () => void;
  /** Opens the claim's page: its history, its evidence side by side, where else it appears. */
  readonly onOpenPage?: () => void;
  readonly onBack?: () => void;
  /** Beside the claim itself: without its words, and without taking the focus. */
  readonly isEmbedded?: boolean;
}

/** Everything a person keeps of one claim. */
export function ClaimEditor(props: ClaimEditorProps) {
  const { kept, verdictDraft, evidenceDraft } = props;
  const { annotation, verdicts, evidence } = kept;
  const [standing, ...earlier] = verdicts;
  const keeper = keeperOf(kept);
  const onClaim = kept.conflicts?.filter(({ place }) => place.type === 'annotation');
  const onSources = kept.conflicts?.filter(({ place }) => place.type !== 'annotation');
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!props.isEmbedded) article.current?.focus({ preventScroll: true });
  }, []);
  const Heading = props.isEmbedded ? 'h2' : 'h1';
  return (
    <article class="editor" aria-label={i18n.t('editor.title')} tabIndex={-1} ref={article}>
      <header class="editor__head">
        {props.onBack && <IconButton icon="previous" label={i18n.t('editor.back')} onClick={props.onBack} />}
        <Heading class="editor__kinds">
          <span class="visually-hidden">{i18n.t('card.title')} </span>
          {annotation.kinds.map((kind) => (
            <KindMark key={kind} kind={kind} />
          ))}
          {annotation.kinds.length === 0 && i18n.t('card.ownClaim')}
        </Heading>
        {props.onJump && <IconButton icon="jump" label={i18n.t('popup.jump')} onClick={props.onJump} />}
        {props.onOpenPage && (
          <IconButton icon="library" label={i18n.t('editor.openPage')} onClick={props.onOpenPage} />
        )}
        {annotation.deletedAt === undefined && (
          <IconButton icon="delete" label={i18n.t('editor.delete')} onClick={props.onDelete} />
        )}
      </header>
      {!props.isEmbedded && (
        <>
          <blockquote class="editor__quote" dir="auto">
            {annotation.quote.exact}
          </blockquote>
          <QuoteChanges anchor={annotation.anchor} />
          <Understood
            facets={annotation.facets}
            {...(annotation.attribution && { attribution: annotation.attribution })}
          />
        </>
      )}

      {keeper && <p class="editor__by">{i18n.t('team.keptBy', [keeper])}</p>}
      <ConflictList conflicts={onClaim} onResolve={props.onResolve} />
      {annotation.deletedAt === undefined ? (
        <>
          <section class="editor__section" aria-labelledby="editor-verdict">
            <h2 class="section-title" id="editor-verdict">
              {i18n.t('verdict.title')}
            </h2>
            {standing && <VerdictEntry verdict={standing} by={kept.by?.[standing.id]} />}
            {verdictDraft ? (
              <VerdictForm
                draft={verdictDraft}
                isTerritorial={annotation.kinds.includes('sovereignty')}
                onInput={props.onVerdictDraft}
                onBlur={props.onBlur}
                onSubmit={props.onGiveVerdict}
                onCancel={() => props.onVerdictDraft(undefined)}
              />
            ) : (
              <div class="button-row">
                <Button
                  small
                  look={standing ? 'plain' : 'primary'}
                  onClick={() =>
                    props.onVerdictDraft({ rationale: '', asOf: isoDay(new Date()), recheckAfter: '' })
                  }
                >
                  {standing ? i18n.t('verdict.change') : i18n.t('verdict.give')}
                </Button>
              </div>
            )}
            {earlier.length > 0 && (
              <Disclosure summary={i18n.t('verdict.history', earlier.length)}>
                <VerdictHistory verdicts={earlier} by={kept.by} />
              </Disclosure>
            )}
          </section>

          <section class="editor__section" aria-labelledby="editor-sources">
            <h2 class="section-title" id="editor-sources">
              {i18n.t('evidence.title')}
            </h2>
            <ConflictList conflicts={onSources} onResolve={props.onResolve} />
            <EvidenceList
              evidence={evidence}
              by={kept.by}
              onDelete={props.onDeleteEvidence}
              onEdit={(id) => {
                const found = evidence.find((entry) => entry.evidence.id === id);
                if (found) props.onEvidenceDraft(draftFromEvidence(found));
              }}
            />
            {evidenceDraft ? (
              <EvidenceForm
                draft={evidenceDraft}
                onInput={props.onEvidenceDraft}
                onBlur={props.onBlur}
                onSubmit={props.onSaveEvidence}
                onCancel={() => props.onEvidenceDraft(undefined)}
              />
            ) : (
              <div class="button-row">
                <Button small icon="plus" onClick={() => props.onEvidenceDraft(emptyEvidence)}>
                  {i18n.t('evidence.new')}
                </Button>
                {props.onUseTab && (
                  <Button small look="quiet" icon="source" onClick={props.onUseTab}>
                    {i18n.t('offer.useTab')}
                  </Button>
                )}
              </div>
            )}
          </section>

          <section class="editor__section">
            <NoteField
              note={annotation.note}
              onChange={(note, noteBefore) => props.onEdit({ note, noteBefore })}
            />
            <TagField
              tags={annotation.tags}
              complete={props.completeTags}
              onChange={(tags) => props.onEdit({ tags })}
            />
            <ChoiceField
              label={i18n.t('workflow.label')}
              value={annotation.workflow}
              choices={workflows.map((value) => ({ value, label: wordsFor('workflow', value) }))}
              onChange={(workflow) => props.onEdit({ workflow })}
            />
          </section>
        </>
      ) : (
        // Nothing is written on what may be gone in a moment; this is what would come back.
        annotation.note && <Markdown source={annotation.note} />
      )}
    </article>
  );
}
