import type { NormalText } from './normalise';
import type { SearchedQuote } from './searched-quote';

/** Context compared on each side of the seam, in folded units. */
const seamUnits = 32;
/** Less context than this on a side proves nothing. */
const leastUnits = 8;

/**
 * Whether the quote's surroundings touch somewhere with nothing between them: the mark a deleted passage leaves.
 */
export function findJunction({ before, after }: SearchedQuote, { text }: NormalText): boolean {
  if (before.length < leastUnits || after.length < leastUnits) return false;
  const head = before.slice(-seamUnits);
  const tail = after.slice(0, seamUnits);
  return text.includes(`${head} ${tail}`) || text.includes(head + tail);
}
