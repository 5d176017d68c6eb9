/**
 * A passage described so that it can be found again: W3C TextQuoteSelector (exact, prefix, suffix) and
 * TextPositionSelector (start, end) of the Web Annotation Data Model, in UTF-16 code units.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/**
 * exact: the same words where they stood. moved: the same words elsewhere. changed: the passage is there but words,
 * numbers, names or a negation differ. ambiguous: several equally good places.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous';

/** One thing that differs between the quote and the passage found: "3.5 %" → "2.7 %". */
export interface QuoteChange {
  readonly type: 'number' | 'date' | 'name' | 'negation' | 'wording';
  readonly before: string;
  readonly after: string;
}

export interface Location {
  readonly start: number;
  readonly end: number;
  readonly state: AnchorState;
  /** 0..1, 1 for identical words in identical context. */
  readonly score: number;
  /** What differs; present when state is `changed`. */
  readonly changes?: readonly QuoteChange[];
}
