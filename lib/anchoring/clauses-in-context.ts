import { type ContextAgreement, contextHolds } from './context-agreement';
import { type Comparison, isSameToken } from './differences';
import type { SearchedQuote } from './searched-quote';
import { rawOf } from './tokens';

/** Words put into a side of the context that are taken for a clause. */
const longestClause = 12;
/** What a side is worth of which all words stand: it holds, and is never nearly untouched. */
const wordsShare = 0.8;
/** The context's word nearest to the passage may have lost so many neighbours towards it. */
const mostBeside = 1;

/**
 * The context once more, by words, where a side does not hold by its characters: a clause put into it moves most of
 * them out of reach and leaves the words in order. `whole` aligns quote and context; the passage found goes from token
 * `first` to `last`.
 */
export function allowClauses(
  { before, after }: ContextAgreement,
  { from, to }: SearchedQuote,
  whole: Comparison,
  first: number,
  last: number,
): ContextAgreement {
  const read = (side: number | undefined, q0: number, q1: number, edge: number) =>
    side === undefined || side >= contextHolds ? side : Math.max(side, wordsKept(whole, q0, q1, edge));
  return { before: read(before, 0, from, first), after: read(after, to, whole.q1, last) };
}

/**
 * The share of the context's words that stand in order, by weight; none where more than a clause was put between them,
 * or where none of them is beside the passage, whose outer token is `edge`.
 */
function wordsKept(whole: Comparison, q0: number, q1: number, edge: number): number {
  const { quote, passage, alignment } = whole;
  const { ids, lexicon } = quote;
  let all = 0;
  let kept = 0;
  let last = -1;
  let nearest = Infinity;
  for (let q = q0; q < q1; q += 1) {
    const weight = lexicon.weights[ids[q] ?? 0] ?? 0;
    all += weight;
    if (!isSameToken(whole, q)) continue;
    const p = alignment[q] ?? 0;
    const skipped = last < 0 ? 0 : p - last - 1;
    if (skipped > longestClause || (skipped > 1 && /[.!?\n]/.test(rawOf(passage, last + 1, p)))) return 0;
    nearest = Math.min(nearest, Math.abs(p - edge));
    last = p;
    kept += weight;
  }
  return nearest > 1 + mostBeside ? 0 : (wordsShare * kept) / all;
}
