import { i18n } from '#i18n';
import { KindMark, kindName } from '@/components/claim/kind-mark';
import { useRatingLabel } from '@/components/claim/rating-labels';
import { VerdictScale } from '@/components/claim/verdict-badge';
import { EmptyState } from '@/components/design/empty-state';
import type { Rating } from '@/lib/annotations';
import { type ClaimKindId, palette } from '@/lib/claims';
import { everything, type Tally, toParameters } from '@/lib/library';
import { ColumnChart } from './column-chart';
import { Figure } from './figure';
import { formatCount, formatMonth } from './format-day';
import { routeHref } from './route';
import { StackedBar } from './stacked-bar';
import { onScale, verdictSeries } from './verdict-series';
import { ViewHeading } from './view-heading';

export interface OverviewPageProps {
  readonly bySite: Tally<Rating>;
  readonly byMonth: Tally<Rating>;
  readonly kinds: Tally<ClaimKindId>;
  readonly isComplete: boolean;
}

/** Pictures where people would rather look than read, each with its table. */
export function OverviewPage({ bySite, byMonth, kinds, isComplete }: OverviewPageProps) {
  const label = useRatingLabel();
  const isEmpty = isComplete && kinds.rows.length === 0;
  const widest = Math.max(1, ...bySite.rows.map(({ counts }) => total(counts)));
  return (
    <div class="overview">
      <ViewHeading>{i18n.t('library.nav.overview')}</ViewHeading>
      {isEmpty && <EmptyState title={i18n.t('library.empty')} text={i18n.t('library.emptyText')} />}
      {bySite.rows.length > 0 && (
        <>
          <VerdictLegend label={label} />
          <Figure
            title={i18n.t('library.overview.bySite')}
            tally={bySite}
            rowTitle={i18n.t('library.facet.site')}
            nameRow={(site) => site}
            nameColumn={label}
          >
            <ul class="site-bars">
              {bySite.rows.map(({ key, counts }) => (
                <li key={key} class="site-bars__row">
                  <a
                    class="site-bars__site"
                    href={routeHref('claims', '', toParameters({ ...everything, sites: [key] }))}
                  >
                    {key}
                  </a>
                  <StackedBar parts={onScale(counts)} whole={widest} />
                  <span class="site-bars__count">{formatCount(total(counts))}</span>
                </li>
              ))}
            </ul>
          </Figure>
          <Figure
            title={i18n.t('library.overview.byMonth')}
            tally={byMonth}
            rowTitle={i18n.t('library.overview.month')}
            nameRow={formatMonth}
            nameColumn={label}
          >
            <ColumnChart
              columns={byMonth.rows.map(({ key, counts }) => ({ key, parts: onScale(counts) }))}
              nameColumn={formatMonth}
            />
          </Figure>
        </>
      )}
      {kinds.rows.length > 0 && (
        <Figure
          title={i18n.t('library.overview.kinds')}
          tally={kinds}
          rowTitle={i18n.t('library.overview.month')}
          nameRow={formatMonth}
          nameColumn={kindName}
        >
          <KindCharts tally={kinds} />
        </Figure>
      )}
    </div>
  );
}

/** One small picture a kind, all to one scale: eight colours in one would have to be told apart. */
function KindCharts({ tally }: { readonly tally: Tally<ClaimKindId> }) {
  const highest = Math.max(1, ...tally.rows.flatMap(({ counts }) => counts));
  return (
    <div class="kind-charts">
      {tally.columns.map((kind, place) => (
        <div key={kind} class="kind-charts__kind">
          <p class="kind-charts__name">
            <KindMark kind={kind} />
            <span class="kind-charts__count">
              {formatCount(total(tally.rows.map(({ counts }) => counts[place] ?? 0)))}
            </span>
          </p>
          <ColumnChart
            small
            highest={highest}
            columns={tally.rows.map(({ key, counts }) => ({
              key,
              parts: [
                {
                  count: counts[place] ?? 0,
                  colour: `light-dark(${palette[kind].light}, ${palette[kind].dark})`,
                },
              ],
            }))}
            nameColumn={formatMonth}
          />
        </div>
      ))}
    </div>
  );
}

const VerdictLegend = ({ label }: { readonly label: (rating: Rating) => string }) => (
  <ul class="verdict-legend" aria-label={i18n.t('library.overview.legend')}>
    {verdictSeries.map(({ rating, isRest }) => (
      <li key={rating}>
        <VerdictScale rating={rating} />
        {isRest ? i18n.t('library.overview.open') : label(rating)}
      </li>
    ))}
  </ul>
);

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
