import { contextHolds, readContextAfter, readContextBefore } from './context-agreement';
import type { Comparison } from './differences';
import type { SearchedQuote } from './searched-quote';

/** As many words at an end of a quote may have found their like far outside the passage. */
const mostStrays = 12;
/** Words of the passage skipped behind one for it to be a stray. */
const strayGap = 3;
/** One or two words behind more words than any clause has are strays, whatever the context. */
const farGap = 24;
const fewStrays = 2;

/**
 * Takes strays back: a quote's first word, damaged or replaced, pairs with its like in the sentence before and drags
 * the passage's edge there. What tells a stray from a clause put in is the context, which holds at the edge without it
 * and not with it. Changes the alignment; the words taken back are paired with what stands in their place, if anything.
 */
export function dropStrayWords(quote: SearchedQuote, comparison: Comparison): void {
  dropAt(quote, comparison, 1);
  dropAt(quote, comparison, -1);
}

function dropAt(quote: SearchedQuote, comparison: Comparison, step: 1 | -1): void {
  const { from, to } = quote;
  const { passage, p0, p1, alignment } = comparison;
  const holdsAt = (p: number) => {
    const side =
      step > 0
        ? readContextBefore(quote, passage.normal.text, passage.starts[p] ?? 0)
        : readContextAfter(quote, passage.normal.text, passage.ends[p] ?? 0);
    return (side ?? 1) >= contextHolds;
  };
  let outerQ = -1;
  let outerP = -1;
  let paired = 0;
  let isHeld = false;
  for (let q = step > 0 ? from : to - 1; q >= from && q < to && paired <= mostStrays; q += step) {
    const p = alignment[q] ?? -1;
    if (p < 0) continue;
    if (paired === 0) isHeld = holdsAt(p);
    else if (isHeld && paired > fewStrays) return;
    const gap = paired > 0 ? Math.abs(p - outerP) - Math.abs(q - outerQ) : 0;
    if (gap > strayGap && ((gap > farGap && paired <= fewStrays) || (!isHeld && holdsAt(p)))) {
      for (let stray = q - step; stray >= from && stray < to; stray -= step) alignment[stray] = -1;
      for (
        let free = q - step, place = p - step;
        free >= from && free < to && place >= p0 && place < p1 && !alignment.includes(place);
        free -= step, place -= step
      )
        alignment[free] = place;
      return;
    }
    outerQ = q;
    outerP = p;
    paired += 1;
  }
}
