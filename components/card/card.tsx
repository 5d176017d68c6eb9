import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KindMark, listKinds } from '@/components/claim/kind-mark';
import { QuoteChanges } from '@/components/claim/quote-changes';
import { type RatingLabels, RatingLabelsContext } from '@/components/claim/rating-labels';
import { Reasons } from '@/components/claim/reasons';
import { RecognisedList } from '@/components/claim/recognised-list';
import { Understood } from '@/components/claim/understood';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { type ConflictChoice, ConflictList } from '@/components/conflicts/conflict-list';
import { Button, IconButton } from '@/components/design/button';
import { dayWords } from '@/components/design/day-words';
import { Disclosure } from '@/components/design/disclosure';
import { wordsDirection } from '@/components/words';
import { keeperOf } from '@/lib/annotations';
import type { AnnotationEdit, KeptClaim, ListedClaim, NewVerdict } from '@/lib/messaging';
import { KeptForm } from './kept-form';

export type CardClaim = Pick<
  ListedClaim,
  'id' | 'text' | 'kinds' | 'facets' | 'attribution' | 'reasons' | 'recognised'
>;

export interface CardProps {
  readonly claim: CardClaim;
  /** Set once it is kept; the card then offers note, tags and verdict. */
  readonly kept?: KeptClaim;
  /** Its number among the page's claims, from 1, and how many there are. */
  readonly position?: { readonly number: number; readonly total: number };
  /** The host name shown in "not on example.com". */
  readonly site: string;
  readonly ratingLabels?: RatingLabels;
  readonly completeTags: (prefix: string) => Promise<readonly string[]>;
  readonly onKeep: () => void;
  readonly onEdit: (edit: AnnotationEdit) => void;
  readonly onResolve: (choice: ConflictChoice) => void;
  readonly onVerdict: (verdict: Omit<NewVerdict, 'annotationId'>) => void;
  /** Keeps the claim and gives it the verdict of the same claim kept elsewhere. */
  readonly onReuse: (annotationId: string) => void;
  /** This claim, or all claims of its kinds on this site. */
  readonly onDismiss: (scope: 'claim' | 'kind') => void;
  readonly onStep: (direction: 'next' | 'previous') => void;
  /** Sources, history and all else are edited in the popup. */
  readonly onOpenEditor: () => void;
  readonly onClose: () => void;
}

/** The small card at a highlight: what kind of claim, why it lit up, what was understood, and what can be done. */
export function Card(props: CardProps) {
  const { claim, kept, position } = props;
  const titleId = useId();
  const [wasKeptHere, setKeptHere] = useState(false);
  const verdict = kept?.verdicts[0];
  const judge = verdict && kept?.by?.[verdict.id];
  const keeper = kept && keeperOf(kept);
  return (
    <RatingLabelsContext.Provider value={props.ratingLabels ?? {}}>
      <section
        class="card"
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        dir={wordsDirection()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onClose();
        }}
      >
        <header class="card__head">
          <h2 class="card__kinds" id={titleId}>
            <span class="visually-hidden">{i18n.t('card.title')} </span>
            {claim.kinds.map((kind) => (
              <KindMark key={kind} kind={kind} />
            ))}
            {claim.kinds.length === 0 && <span class="kind-mark">{i18n.t('card.ownClaim')}</span>}
          </h2>
          <nav class="card__steps" aria-label={i18n.t('card.steps')}>
            {position && (
              <>
                <IconButton
                  icon="previous"
                  label={i18n.t('card.previous')}
                  onClick={() => props.onStep('previous')}
                />
                <span class="card__position">
                  {i18n.t('card.position', [String(position.number), String(position.total)])}
                </span>
                <IconButton icon="next" label={i18n.t('card.next')} onClick={() => props.onStep('next')} />
              </>
            )}
            <IconButton icon="close" label={i18n.t('action.close')} onClick={props.onClose} />
          </nav>
        </header>
        <div class="card__body">
          {verdict && (
            <p class="card__verdict">
              <VerdictBadge rating={verdict.rating} />
              <span class="card__as-of">
                {judge
                  ? i18n.t('team.verdictAsOf', [judge, dayWords(verdict.asOf)])
                  : i18n.t('verdict.yoursAsOf', [dayWords(verdict.asOf)])}
              </span>
            </p>
          )}
          {keeper && <p class="card__as-of">{i18n.t('team.keptBy', [keeper])}</p>}
          {kept && <QuoteChanges anchor={kept.annotation.anchor} />}
          <ConflictList conflicts={kept?.conflicts} onResolve={props.onResolve} />
          <RecognisedList recognised={claim.recognised} {...(!verdict && { onReuse: props.onReuse })} />
          <Understood facets={claim.facets} {...(claim.attribution && { attribution: claim.attribution })} />
          {claim.reasons.length > 0 && (
            <Disclosure summary={i18n.t('card.why')} open={!kept}>
              <Reasons reasons={claim.reasons} />
            </Disclosure>
          )}
          {kept && kept.annotation.deletedAt === undefined && (
            <KeptForm
              key={kept.annotation.id}
              kept={kept}
              takesFocus={wasKeptHere}
              completeTags={props.completeTags}
              onEdit={props.onEdit}
              onVerdict={props.onVerdict}
            />
          )}
        </div>
        <footer class="card__foot">
          {kept ? (
            <Button look="primary" small icon="edit" onClick={props.onOpenEditor}>
              {i18n.t('card.openEditor')}
            </Button>
          ) : (
            <Button
              look="primary"
              small
              icon="keep"
              onClick={() => {
                setKeptHere(true);
                props.onKeep();
              }}
            >
              {i18n.t('card.keep')}
            </Button>
          )}
          {!kept && (
            <Button look="quiet" small onClick={() => props.onDismiss('claim')}>
              {i18n.t('card.dismiss')}
            </Button>
          )}
          {!kept && claim.kinds.length > 0 && (
            <Button look="quiet" small onClick={() => props.onDismiss('kind')}>
              {i18n.t('card.dismissKind', [listKinds(claim.kinds), props.site])}
            </Button>
          )}
        </footer>
        <p class="card__promise">{i18n.t('card.promise')}</p>
      </section>
    </RatingLabelsContext.Provider>
  );
}
