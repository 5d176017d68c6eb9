import { i18n } from '#i18n';
import { describeFacet } from '@/components/facets/describe-facet';
import { groupPositions } from '@/components/facets/describe-territory';
import type { Attribution, Facet } from '@/lib/claims';

interface UnderstoodProps {
  readonly facets: readonly Facet[];
  readonly attribution?: Attribution;
}

/** What was understood from the sentence: figures and dates normalised, positions by authority, who said it. */
export function Understood({ facets, attribution }: UnderstoodProps) {
  const values = describeValues(facets);
  const territories = groupPositions(facets.filter((facet) => facet.type === 'territory'));
  if (values.length === 0 && territories.length === 0 && !attribution) return null;
  return (
    <dl class="understood">
      {values.map(({ raw, said }) => (
        <div class="understood__row" key={raw}>
          <dt class="understood__quote">“{raw}”</dt>
          <dd>{said}</dd>
        </div>
      ))}
      {territories.map(({ name, positions }) => (
        <div class="understood__row" key={name}>
          <dt>{name}</dt>
          <dd>
            <ul class="positions">
              {positions.map(({ authority, position }) => (
                <li key={`${authority} ${position}`}>
                  {position}
                  <span class="positions__authority">
                    {authority
                      ? i18n.t('facet.accordingTo', [authority])
                      : i18n.t('facet.accordingToArticle')}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
      {attribution && (
        <div class="understood__row">
          <dt>{i18n.t('attribution.label')}</dt>
          <dd>
            {attribution.speaker
              ? i18n.t('attribution.speaker', [attribution.speaker])
              : i18n.t('attribution.unnamed')}
            {attribution.direct && ` ${i18n.t('attribution.direct')}`}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Once per wording: a sentence that says "2017" twice was understood once. */
function describeValues(facets: readonly Facet[]): { raw: string; said: string }[] {
  const said = new Map<string, string>();
  for (const facet of facets) {
    const words = facet.type === 'territory' ? undefined : describeFacet(facet);
    if (words) said.set(facet.raw, words);
  }
  return [...said].map(([raw, words]) => ({ raw, said: words }));
}
