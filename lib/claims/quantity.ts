import type { QuantityFacet } from './claim';

/**
 * What a number is in its sentence. `money`, `percent`, `measure` and `count` are assertable quantities; the rest
 * say why a number is none, so that a kind can decide: a length of time, an age, a score ("2-1"), an ordinal, a
 * number that is part of a name ("No. 5", "Covid-19"), a time of day, a code ("192.168.1.2"), part of a date,
 * "one" as a pronoun, a bare fraction ("a third"), a number with nothing counted beside it; a `unit` that is named
 * without any number ("the % of").
 */
export type QuantityRole =
  | 'money'
  | 'percent'
  | 'measure'
  | 'count'
  | 'fraction'
  | 'number'
  | 'duration'
  | 'age'
  | 'score'
  | 'ordinal'
  | 'title'
  | 'time'
  | 'code'
  | 'date'
  | 'pronoun'
  | 'unit';

/** A number found in a text: how it is understood, what it is, and its tokens `first` to `last` (exclusive). */
export interface Quantity {
  readonly facet: QuantityFacet;
  readonly role: QuantityRole;
  readonly first: number;
  readonly last: number;
  /** The tokens that carry the assertion: with "about", what is counted, and what it is per. */
  readonly phraseFirst: number;
  readonly phraseLast: number;
}
