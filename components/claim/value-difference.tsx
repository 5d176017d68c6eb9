import { i18n } from '#i18n';
import { describeFacet } from '@/components/facets/describe-facet';
import type { ValueDifference } from '@/lib/compare';

/** What differs between two claims in one line: "US$1.2 billion, there US$900 million". */
export const ValueDifferences = ({
  differences,
  isSideBySide = false,
}: {
  readonly differences: readonly ValueDifference[];
  /** Neither of the two is "here". */
  readonly isSideBySide?: boolean;
}) => (
  <ul class="value-differences">
    {differences.map((difference) => (
      <li key={difference.type}>{describeDifference(difference, isSideBySide)}</li>
    ))}
  </ul>
);

function describeDifference(difference: ValueDifference, isSideBySide: boolean): string {
  switch (difference.type) {
    case 'direction':
      return i18n.t('recognised.direction');
    case 'denial':
      return i18n.t('recognised.denial');
    default:
      return i18n.t(isSideBySide ? 'contradictions.difference' : 'recognised.difference', [
        sayFacet(difference.a),
        sayFacet(difference.b),
      ]);
  }
}

type Valued = Extract<ValueDifference, { readonly a: unknown }>['a'];

const sayFacet = (facet: Valued): string => describeFacet(facet) ?? facet.raw;
