import type { Facet } from '@/lib/claims';
import { describeQuantity } from './describe-quantity';
import { describeTerritory } from './describe-territory';
import { describeTime } from './describe-time';

/** What was understood from the words, in words; undefined where nothing beyond the words themselves was. */
export function describeFacet(facet: Facet): string | undefined {
  switch (facet.type) {
    case 'quantity':
      return describeQuantity(facet);
    case 'time':
      return describeTime(facet);
    case 'territory':
      return describeTerritory(facet);
  }
}
