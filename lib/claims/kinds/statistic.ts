import type { QuantityFacet } from '@/lib/claims/claim';
import { defineClaimKind } from '@/lib/claims/define-claim-kind';

/** Counts, shares, rates and measures that are not money. "The two leaders" is a name for them, not a count. */
export const statistic = defineClaimKind({
  id: 'statistic',
  find(sentence, _words, reasons) {
    for (const { facet: quantity, role } of sentence.quantities) {
      if (!counted.has(role) || isPair(quantity)) continue;
      const code =
        quantity.unit === 'percent' || quantity.unit === 'percentage-point'
          ? 'statistic.share'
          : 'statistic.count';
      const { start, end, raw } = quantity;
      reasons.push({ code, kind: 'statistic', start, end, raw, weight: 0.4 });
    }
  },
});

/** Roles of a number that assert something countable; a length of time, an age or a score do not. */
const counted: ReadonlySet<string> = new Set(['percent', 'measure', 'count', 'fraction', 'number']);

/** People and bodies that a text calls "the two …" once it has named them. */
const pairs = new Set(
  'country nation leader side man woman minister president party government neighbour neighbor rival ally power state team brother sister friend company capital'.split(
    ' ',
  ),
);

function isPair(quantity: QuantityFacet): boolean {
  return quantity.value === 2 && quantity.unit !== undefined && pairs.has(quantity.unit);
}
