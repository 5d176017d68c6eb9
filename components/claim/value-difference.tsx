import { i18n } from '#i18n';
import { describeFacet } from '@/components/facets/describe-facet';
import type { ValueDifference } from '@/lib/compare';

/** What differs between two claims in one line: "US$1.2 billion, there US$900 million". */
export const ValueDifferences = ({ differences }: { readonly differences: readonly ValueDifference[] }) => (
  <ul class="value-differences">
    {differences.map((difference) => (
      <li key={difference.type}>{describeDifference(difference)}</li>
    ))}
  </ul>
);

function describeDifference(difference: ValueDifference): string {
  switch (difference.type) {
    case 'direction':
      return i18n.t('recognised.direction');
    case 'denial':
      return i18n.t('recognised.denial');
    default:
      return i18n.t('recognised.difference', [sayFacet(difference.a), sayFacet(difference.b)]);
  }
}

type Valued = Extract<ValueDifference, { readonly a: unknown }>['a'];

const sayFacet = (facet: Valued): string => describeFacet(facet) ?? facet.raw;
