/** A stretch of text: UTF-16 code units into the text it was found in, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const claimKindIds = [
  'cost',
  'date',
  'sovereignty',
  'statistic',
  'comparison',
  'cause',
  'legal',
  'attribution',
] as const;

export type ClaimKindId = (typeof claimKindIds)[number];

export type Bound = 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** An amount of money, a count, a percentage or a measure, as understood from the words `raw`. */
export interface QuantityFacet extends Span {
  readonly type: 'quantity';
  readonly raw: string;
  /** The number; the lower end of a range. Absent where the words give only an order ("tens of billions" has it as a bound). */
  readonly value?: number;
  /** The upper end of a range ("1.2 to 1.5 million"). */
  readonly high?: number;
  /** ISO 4217 code, for money. */
  readonly currency?: string;
  /** A CLDR unit identifier ("kilometer", "percent"), "percentage-point", or the counted noun ("island"). */
  readonly unit?: string;
  readonly approximate?: boolean;
  readonly bound?: Bound;
  /** What it is per: "each", "year", "capita", … */
  readonly per?: string;
}

/** How the assertion stands to the time named. */
export type TimeRelation = 'at' | 'before' | 'after' | 'since' | 'until' | 'by' | 'during';

/** A point, span or length of time. */
export interface TimeFacet extends Span {
  readonly type: 'time';
  readonly raw: string;
  /** EDTF (ISO 8601-2) for points and spans ("2017-12", "../2023", "2019/2021", "2024-21"), ISO 8601 duration for lengths ("P3Y"). */
  readonly edtf: string;
  readonly relation?: TimeRelation;
  readonly approximate?: boolean;
}

export type TerritoryRelation =
  | 'owns'
  | 'administers'
  | 'occupies'
  | 'annexes'
  | 'claims'
  | 'disputes'
  | 'recognises'
  | 'does-not-recognise'
  | 'cedes'
  | 'secedes'
  | 'part-of'
  | 'controls'
  | 'borders'
  | 'status';

/** Who holds or claims what, according to the sentence; never which side is right. */
export interface TerritoryFacet extends Span {
  readonly type: 'territory';
  readonly raw: string;
  /** Key into the table of territories, where the territory is in it. */
  readonly id?: string;
  readonly name: string;
  readonly relation: TerritoryRelation;
  /** The parties named in the sentence, as written. */
  readonly parties: readonly string[];
  /** Who says so, where the sentence attributes it. */
  readonly accordingTo?: string;
}

export type Facet = QuantityFacet | TimeFacet | TerritoryFacet;

/** Who is reported to have said it. */
export interface Attribution extends Span {
  /** As written ("the Russian defence ministry"); absent for "it is said". */
  readonly speaker?: string;
  /** The reporting verb or phrase as written ("said", "according to"). */
  readonly verb: string;
  /** Whether the assertion stands in quotation marks. */
  readonly direct: boolean;
}

/** One thing that made a claim light up: the words, which kind they speak for, and how much they weighed. */
export interface Reason extends Span {
  /** Stable name of the rule or feature, translated by the interface ("cost.currency-amount"). */
  readonly code: string;
  /** The kind it speaks for; absent where it speaks for worth only. */
  readonly kind?: ClaimKindId;
  /** The words in the text, exactly. */
  readonly raw: string;
  /** Contribution to worth, roughly -1..1. */
  readonly weight: number;
}

/**
 * A claim worth checking, found in a text. It spans its sentence; the words that carry it are in `facets` and
 * `reasons`, each with its own span in the same text. Transient: what a person keeps is an `Annotation`.
 */
export interface Claim extends Span {
  readonly kinds: readonly ClaimKindId[];
  /** Check-worthiness 0..1: what a fact-checker would want highlighted. Never a statement about truth. */
  readonly worth: number;
  readonly facets: readonly Facet[];
  readonly attribution?: Attribution;
  readonly reasons: readonly Reason[];
}

export interface FindClaimsOptions {
  /** BCP 47 tag of the text's language; guessed from script and common words when absent, or English by `core.ts`. */
  readonly language?: string;
  /** The article's own date, for relative dates. */
  readonly publishedAt?: Date;
  /** Only these kinds. All when absent. */
  readonly kinds?: readonly ClaimKindId[];
  /** 0..1: 0 few, 0.5 balanced (default), 1 every sentence in which any kind was found. */
  readonly sensitivity?: number;
}
