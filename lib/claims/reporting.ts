import type { Lexicon } from './lexicon';

/** How a reporting word works in its sentence; decides what must stand around it. */
export const reportingClasses = {
  /** "said": a subject is enough. */
  saying: 'saying',
  /** "found that": only with a clause or a quotation. */
  clause: 'clause',
  /** "believes": only of somebody who is asked for an opinion. */
  believing: 'believing',
  /** "accused X of": only with an object. */
  acting: 'acting',
  /** "according to": no verb at all. */
  phrase: 'phrase',
} as const;

export type ReportingClass = keyof typeof reportingClasses;

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'phrase';

export interface ReportingWord {
  readonly sort: ReportingClass;
  readonly form: VerbForm;
}

/** What reporting looks like in one language. */
export interface ReportingWords {
  readonly verbs: Lexicon<ReportingWord>;
  /** Verbs whose plain and -s forms are nouns as well ("claims", "reports"), by hash. */
  readonly nounLike: ReadonlySet<number>;
  /** "claim", "denial": speech as a noun. */
  readonly nouns: Lexicon<true>;
}
