import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { KindMark } from '@/components/claim/kind-mark';
import { QuoteChanges } from '@/components/claim/quote-changes';
import { VerdictBadge } from '@/components/claim/verdict-badge';
import { Button } from '@/components/design/button';
import { dayWords } from '@/components/design/day-words';
import { routeHref } from '@/components/library/route';
import { ExternalLink } from '@/components/markdown/markdown';
import type { Article, KeptClaim, RecheckReason } from '@/lib/annotations';
import { describeReason } from './describe-reason';

/** How long a claim can be put off, in days. */
export const snoozeDays = [7, 30, 180] as const;
export type SnoozeDays = (typeof snoozeDays)[number];

export interface RecheckItemProps {
  readonly claim: KeptClaim;
  readonly article: Article;
  readonly site: string;
  readonly reasons: readonly RecheckReason[];
  readonly onDone: () => void;
  readonly onSnooze: (days: SnoozeDays) => void;
  readonly onJudge: () => void;
  /** The form of a new verdict, while one is being written. */
  readonly form?: ComponentChildren;
}

/** A claim that wants another look: why, what it says, how it was judged, and what can be done about it. */
export function RecheckItem({ claim, article, site, reasons, form, ...actions }: RecheckItemProps) {
  const { annotation, verdicts } = claim;
  const [standing] = verdicts;
  const title = article.title ?? article.canonicalUrl;
  return (
    <li class="recheck-item" data-annotation={annotation.id}>
      <ul class="recheck-item__reasons">
        {reasons.map((reason) => (
          <li key={`${reason.cause} ${reason.at}`} class={`recheck-reason recheck-reason--${reason.cause}`}>
            {describeReason(reason)}
          </li>
        ))}
      </ul>
      <blockquote class="recheck-item__quote" dir="auto">
        <a href={routeHref('claim', annotation.id)}>{annotation.quote.exact}</a>
      </blockquote>
      <QuoteChanges anchor={annotation.anchor} />
      <p class="recheck-item__meta">
        {annotation.kinds.map((kind) => (
          <KindMark key={kind} kind={kind} />
        ))}
        {standing ? (
          <span class="recheck-item__verdict">
            <VerdictBadge rating={standing.rating} /> {i18n.t('verdict.asOfDate', [dayWords(standing.asOf)])}
          </span>
        ) : (
          <span>{i18n.t('verdict.none')}</span>
        )}
        <span class="recheck-item__article" dir="auto">
          <ExternalLink href={annotation.fragmentUrl ?? article.canonicalUrl}>{title}</ExternalLink> · {site}
        </span>
      </p>
      {form ?? (
        <div class="button-row recheck-item__actions">
          <Button small look="primary" onClick={actions.onJudge}>
            {standing ? i18n.t('verdict.change') : i18n.t('verdict.give')}
          </Button>
          <Button small icon="check" onClick={actions.onDone}>
            {standing ? i18n.t('recheck.stands') : i18n.t('recheck.done')}
          </Button>
          <label class="recheck-item__snooze">
            <span class="visually-hidden">{i18n.t('recheck.snooze')}</span>
            <select
              class="input input--small"
              value=""
              onChange={(event) => {
                const days = snoozeDays.find((each) => String(each) === event.currentTarget.value);
                event.currentTarget.value = '';
                if (days) actions.onSnooze(days);
              }}
            >
              <option value="">{i18n.t('recheck.snooze')}</option>
              {snoozeDays.map((days) => (
                <option key={days} value={days}>
                  {i18n.t('recheck.days', days)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </li>
  );
}
