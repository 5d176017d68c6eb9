import type { QuantityFacet, Span, TerritoryFacet, TimeFacet } from './claim';
import type { Prose } from './prose';
import type { Report } from './report-marks';

/** A number as understood, what it is in its sentence (see `QuantityRole`), and its tokens `first` to `last` (exclusive). */
export interface SentenceQuantity {
  readonly facet: QuantityFacet;
  readonly role: string;
  readonly first: number;
  readonly last: number;
  /** The tokens that carry the assertion: with "about", what is counted, and what it is per. */
  readonly phraseFirst: number;
  readonly phraseLast: number;
}

/** A time as understood, and what it is in its sentence (see `TimeRole`). */
export interface SentenceTime extends TimeFacet {
  readonly role: string;
  readonly first: number;
  readonly last: number;
}

/** Who holds which territory as understood, the tokens `first` to `last` (exclusive) that say so, and their verb or noun. */
export interface SentenceTerritory extends TerritoryFacet {
  readonly trigger: number;
  readonly first: number;
  readonly last: number;
}

/** One sentence as the kinds see it: token numbers into the whole text, and what was understood in it. */
export interface SentenceReading extends Span {
  readonly prose: Prose;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  /** Bits of `list` in kind-words.ts: the lists that have a phrase beginning with a word of the sentence. */
  readonly cues: number;
  /** Its stretch of `Prose.cues`, the end exclusive. */
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly quantities: readonly SentenceQuantity[];
  /** Every quantity of the text, and for each token of the text the number of its quantity, from 1; 0 for none. */
  readonly allQuantities: readonly SentenceQuantity[];
  readonly quantityAt: Int32Array;
  /** For each token of the text whether it is part of a time. */
  readonly isTime: Uint8Array;
  readonly times: readonly SentenceTime[];
  readonly territories: readonly SentenceTerritory[];
  /** Who is reported to say it, where the sentence itself tells. */
  readonly report?: Report | undefined;
}
