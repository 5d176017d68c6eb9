import { i18n } from '#i18n';
import { wordsFor } from '@/components/words';
import { type Stance, stances } from '@/lib/annotations';
import { type EvidenceOrigin, groupByOrigin } from '@/lib/compare';
import type { KeptClaim } from '@/lib/messaging';
import { routeHref } from './route';

type Item = KeptClaim['evidence'][number];

/** Source by stance: what speaks for the claim and what against, first-hand or not, one origin counted once. */
export function EvidenceMatrix({ evidence }: { readonly evidence: readonly Item[] }) {
  if (evidence.length === 0) return <p class="claim-page__small">{i18n.t('matrix.none')}</p>;
  const origins = groupByOrigin(evidence);
  return (
    <div class="matrix-scroll">
      <table class="matrix">
        <caption class="visually-hidden">{i18n.t('matrix.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('matrix.source')}</th>
            {stances.map((stance) => (
              <th key={stance} scope="col">
                {wordsFor('stance', stance)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {origins.map((origin) => (
            <OriginRow key={origin.items[0]?.evidence.id} origin={origin} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{i18n.t('matrix.origins')}</th>
            {stances.map((stance) => (
              <td key={stance} class="matrix__count">
                {countOrigins(origins, stance)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function OriginRow({ origin }: { readonly origin: EvidenceOrigin<Item> }) {
  const sources = [...new Map(origin.items.map(({ source }) => [source.id, source])).values()];
  return (
    <tr>
      <th scope="row" class="matrix__source">
        <ul>
          {sources.map((source) => (
            <li key={source.id} dir="auto">
              <a href={routeHref('source', source.id)}>{source.title}</a>
            </li>
          ))}
        </ul>
        <span class="matrix__kind">
          {origin.isPrimary ? i18n.t('matrix.primary') : i18n.t('matrix.secondary')}
          {origin.items.length > 1 &&
            ` · ${origin.joinedBy.map((reason) => wordsFor('matrix.joined', reason)).join(', ')}`}
        </span>
      </th>
      {stances.map((stance) => {
        const items = origin.items.filter((item) => item.evidence.stance === stance);
        return (
          <td key={stance}>
            {items.map(({ evidence: { id, passage } }) => (
              <div key={id} class={`matrix__cell stance stance--${stance}`}>
                <span class="visually-hidden">{wordsFor('stance', stance)}</span>
                {passage && <q dir="auto">{passage}</q>}
              </div>
            ))}
          </td>
        );
      })}
    </tr>
  );
}

const countOrigins = (origins: readonly EvidenceOrigin<Item>[], stance: Stance): number =>
  origins.filter(({ items }) => items.some(({ evidence }) => evidence.stance === stance)).length;
