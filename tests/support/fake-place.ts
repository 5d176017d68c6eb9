/** What a target is tried with where its real server is not: nothing is kept there yet. */
export interface Place {
  readonly settings: unknown;
  /** What must never be seen. */
  readonly secrets: readonly string[];
  /** Stands in for the network. */
  readonly fetch?: typeof fetch;
  /** Settings with a wrong password. */
  readonly wrong?: unknown;
}
