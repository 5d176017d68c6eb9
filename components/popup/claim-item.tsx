import { i18n } from '#i18n';
import { KindIcon, kindName, listKinds } from '@/components/claim/kind-mark';
import { QuoteChanges } from '@/components/claim/quote-changes';
import { RecognisedList } from '@/components/claim/recognised-list';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { IconButton } from '@/components/design/button';
import { Disclosure } from '@/components/design/disclosure';
import { Icon } from '@/components/design/icon';
import { describeFacet } from '@/components/facets/describe-facet';
import { keeperOf } from '@/lib/annotations';
import type { Recognised } from '@/lib/compare';
import type { ClaimRow } from './claim-rows';

export interface ClaimActions {
  /** Scrolls the page to it and opens its card. */
  readonly onJump: (id: string) => void;
  readonly onKeep: (id: string) => void;
  readonly onOpen: (annotationId: string) => void;
  readonly onDismiss: (id: string, scope: 'claim' | 'kind') => void;
  /** Keeps it and gives it the verdict of the same claim kept elsewhere. */
  readonly onReuse: (id: string, from: string) => void;
}

const shownFacets = 3;

export function ClaimItem({
  row,
  onJump,
  onKeep,
  onOpen,
  onDismiss,
  onReuse,
}: { readonly row: ClaimRow } & ClaimActions) {
  const { kept } = row;
  const verdict = kept?.verdicts[0];
  const keeper = kept && keeperOf(kept);
  const facets = [...new Set(row.facets.flatMap((facet) => describeFacet(facet) ?? []))].slice(
    0,
    shownFacets,
  );
  const place = row.place && i18n.t(`popup.place.${row.place}`);
  return (
    <li class={`claim-item${kept ? ' claim-item--kept' : ''}`} data-annotation={kept?.annotation.id}>
      <span class="claim-item__kinds">
        {row.kinds.map((kind) => (
          <span key={kind} title={kindName(kind)}>
            <KindIcon kind={kind} />
            <span class="visually-hidden">{kindName(kind)}</span>
          </span>
        ))}
      </span>
      <div class="claim-item__main">
        {row.isOrphan ? (
          <blockquote class="claim-item__text" dir="auto">
            {row.text}
          </blockquote>
        ) : (
          <button
            type="button"
            class="claim-item__text claim-item__jump"
            dir="auto"
            title={i18n.t('popup.jump')}
            onClick={() => onJump(row.id)}
          >
            {row.text}
          </button>
        )}
        {(place || facets.length > 0) && (
          <p class="claim-item__facets">{[place ?? [], facets].flat().join(' · ')}</p>
        )}
        {kept && (
          <p class="claim-item__state">
            {verdict ? (
              <VerdictBadge rating={verdict.rating} />
            ) : (
              <span class="claim-item__no-verdict">{i18n.t('verdict.none')}</span>
            )}
            {keeper && <span class="claim-item__sources">{i18n.t('team.keptBy', [keeper])}</span>}
            {kept.evidence.length > 0 && (
              <span class="claim-item__sources">{i18n.t('evidence.count', kept.evidence.length)}</span>
            )}
          </p>
        )}
        {row.recognised?.[0] && (
          <Disclosure summary={<RecognisedMark found={row.recognised[0]} />}>
            <RecognisedList
              recognised={row.recognised}
              {...(!verdict && { onReuse: (from: string) => onReuse(row.id, from) })}
            />
          </Disclosure>
        )}
        {kept?.conflicts && (
          <p class="claim-item__conflict">
            {kept.annotation.deletedAt === undefined
              ? i18n.t('conflict.mark')
              : i18n.t('conflict.markDeleted')}
          </p>
        )}
        {kept && (
          <QuoteChanges
            anchor={row.isOrphan ? { ...kept.annotation.anchor, state: 'orphaned' } : kept.annotation.anchor}
          />
        )}
      </div>
      <div class="claim-item__actions">
        {kept ? (
          <IconButton icon="edit" label={i18n.t('popup.edit')} onClick={() => onOpen(kept.annotation.id)} />
        ) : (
          <>
            <IconButton icon="keep" label={i18n.t('card.keep')} onClick={() => onKeep(row.id)} />
            <IconButton
              icon="close"
              label={i18n.t('card.dismiss')}
              onClick={() => onDismiss(row.id, 'claim')}
            />
            {row.kinds.length > 0 && (
              <IconButton
                icon="hide"
                label={i18n.t('popup.hideKind', [listKinds(row.kinds)])}
                onClick={() => onDismiss(row.id, 'kind')}
              />
            )}
          </>
        )}
      </div>
    </li>
  );
}

/** What is known of it from elsewhere, in a word; the card says the rest and offers the verdict. */
const RecognisedMark = ({ found: { relation, verdict } }: { readonly found: Recognised }) => (
  <span class={`recognised-mark recognised-mark--${relation}`}>
    <Icon name={relation === 'same' ? 'check' : 'changed'} />
    {i18n.t(
      relation === 'other-value'
        ? 'recognised.markOther'
        : verdict
          ? 'recognised.mark'
          : 'recognised.markKept',
    )}
    {verdict && <VerdictBadge rating={verdict.rating} />}
  </span>
);
