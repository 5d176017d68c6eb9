/** What a kind of claim looks for, shown by sentences of our own: the contract test runs every one of them. */
export interface KindExamples {
  /** Each must be found as a claim of the kind. */
  readonly claims: readonly string[];
  /** Each looks like the kind and must not be found as one. */
  readonly nearMisses: readonly string[];
}
