/** An array that grows and is used again and again, so that searching many quotes leaves little for the collector. */
export interface Scratch<Values> {
  /** At least `length` long; holds whatever the last user left there. */
  readonly take: (length: number) => Values;
}

/** Larger arrays are not kept: they would outlive the one long page that needed them. */
const mostKept = 1 << 18;

export function scratch<Values extends { readonly length: number }>(
  make: (length: number) => Values,
): Scratch<Values> {
  let kept = make(256);
  return {
    take(length) {
      if (kept.length >= length) return kept;
      if (length > mostKept) return make(length);
      kept = make(Math.min(mostKept, 2 * length));
      return kept;
    },
  };
}
