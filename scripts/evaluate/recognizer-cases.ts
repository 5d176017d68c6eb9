/** One case of a Recognizers-Text spec file; only what is measured. */
export interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly Expected[];
}

export interface Expected {
  readonly Text: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Length?: number;
  readonly TypeName?: string;
  readonly Type?: string;
  readonly Resolution?: {
    readonly value?: string;
    readonly unit?: string;
    readonly isoCurrency?: string;
    readonly values?: readonly Readonly<Record<string, string>>[];
  };
}

/** What we answer: a span and whether its value is the expected one. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  matches(expected: Expected): boolean;
}

/** All of ours in a text; dates are relative to `reference`. */
export type Finder = (text: string, reference: Date | undefined) => Answer[];
