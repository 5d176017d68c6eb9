import type { QuantityFacet, Span, TerritoryFacet, TimeFacet } from './claim';
import type { Prose } from './prose';

/** One sentence as the kinds see it: token numbers into the whole text, and what was understood in it. */
export interface Sentence extends Span {
  readonly prose: Prose;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly quantities: readonly QuantityFacet[];
  readonly times: readonly TimeFacet[];
  readonly territories: readonly TerritoryFacet[];
}
