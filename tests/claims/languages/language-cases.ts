/** Sentences in one language with what must be found in them; `undefined` or `false`: nothing of the kind. */
export interface LanguageCases {
  readonly language: string;
  /** "EUR 3000000" */
  readonly cost: readonly (readonly [sentence: string, amount: string | undefined])[];
  /** "600000 persona", "12.3 percent" */
  readonly statistic: readonly (readonly [sentence: string, quantity: string | undefined])[];
  /** EDTF the first time found starts with, without its qualifiers. */
  readonly date: readonly (readonly [sentence: string, edtf: string | undefined])[];
  readonly sovereignty: readonly (readonly [sentence: string, isFound: boolean])[];
}
