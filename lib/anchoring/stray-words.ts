import type { Alignment } from './align';
import { contextHolds, readContextAfter, readContextBefore } from './context-agreement';
import type { QuotePattern, SearchedQuote } from './searched-quote';
import type { Token } from './tokens';

/** As many words at an end of a quote may have found their like far outside the passage. */
const mostStrays = 12;
/** Words of the passage skipped behind one for it to be a stray. */
const strayGap = 3;

/**
 * Takes strays back: a quote's first word, damaged or replaced, pairs with its like in the sentence before and drags
 * the passage's edge there. What tells a stray from a clause put in is the context, which holds at the edge without it
 * and not with it. Changes `alignment`; the words taken back are paired with what stands in their place, if anything.
 */
export function dropStrayWords(
  quote: SearchedQuote,
  text: string,
  passage: readonly Token[],
  alignment: Alignment,
): void {
  const pattern = quote.pattern();
  const row: Row = { pattern, passage, alignment };
  const [head] = pairedWords(row, 1);
  const [tail] = pairedWords(row, -1);
  if (!head || !tail) return;
  const holds = (from: Token, to: Token, isHead: boolean): boolean => {
    const side = isHead ? readContextBefore(quote, text, from.start) : readContextAfter(quote, text, to.end);
    return (side ?? 1) >= contextHolds;
  };
  if (!holds(head.token, tail.token, true)) dropAt(row, 1, (edge) => holds(edge, tail.token, true));
  if (!holds(head.token, tail.token, false)) dropAt(row, -1, (edge) => holds(head.token, edge, false));
}

interface Row {
  readonly pattern: QuotePattern;
  readonly passage: readonly Token[];
  readonly alignment: Alignment;
}

interface PairedWord {
  readonly q: number;
  readonly p: number;
  readonly token: Token;
}

/** The quote's outermost paired words, from one end inwards. */
function pairedWords({ pattern, passage, alignment }: Row, step: 1 | -1): PairedWord[] {
  const words: PairedWord[] = [];
  for (let q = step > 0 ? pattern.from : pattern.to - 1; q >= pattern.from && q < pattern.to; q += step) {
    const p = alignment[q] ?? -1;
    const token = passage[p];
    if (token) words.push({ q, p, token });
    if (words.length > mostStrays) break;
  }
  return words;
}

function dropAt(row: Row, step: 1 | -1, holdsWithout: (edge: Token) => boolean): void {
  const words = pairedWords(row, step);
  const at = words.findIndex((word, index) => {
    const outer = words[index - 1];
    return (
      outer && Math.abs(word.p - outer.p) - Math.abs(word.q - outer.q) > strayGap && holdsWithout(word.token)
    );
  });
  const edge = words[at];
  if (!edge) return;
  for (const { q } of words.slice(0, at)) row.alignment[q] = -1;
  for (let q = edge.q - step, p = edge.p - step; isFree(row, q, p); q -= step, p -= step)
    row.alignment[q] = p;
}

function isFree({ pattern, passage, alignment }: Row, q: number, p: number): boolean {
  return q >= pattern.from && q < pattern.to && p >= 0 && p < passage.length && !alignment.includes(p);
}
