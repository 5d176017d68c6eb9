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
  /**
   * In how many other places the same words stood when the quote was described; absent for foreign quotes. It tells a
   * passage that moved from one that was deleted while its twin (a caption, a pull quote) stayed.
   */
  readonly repeats?: number;
}

/**
 * exact: the same words, and the words around them still hold (typography does not count). moved: the same words, but
 * neither side of them is what it was. changed: the passage is there but words, numbers, names or a negation differ.
 * ambiguous: several equally good places; the one nearest to the old position is given.
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'ambiguous';

export type QuoteChangeType = 'number' | 'date' | 'name' | 'negation' | 'wording';

/** One thing that differs between the quote and the passage found: "3.5 %" → "2.7 %". */
export interface QuoteChange {
  readonly type: QuoteChangeType;
  /** Words of the quote as written there; empty where words were added. */
  readonly before: string;
  /** Words of the passage as written there; empty where words were taken out. */
  readonly after: string;
}

export interface Location {
  readonly start: number;
  readonly end: number;
  readonly state: AnchorState;
  /** 0..1, 1 for identical words in identical context. */
  readonly score: number;
  /** What differs; present when state is `changed`, and when it is `ambiguous` among changed places. */
  readonly changes?: readonly QuoteChange[];
}
