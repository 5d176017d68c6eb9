import type { Quote } from './quote';

/**
 * Context kept on each side, in UTF-16 units. Twice the 32 of Hypothesis: template sentences (scores, weather,
 * markets) often share 32 characters with their neighbour and rarely 64.
 */
const contextLength = 64;

/** Repeats are counted up to here; beyond it the words are no evidence by themselves anyway. */
const maxRepeats = 99;

/** Describes `text.slice(start, end)`; offsets out of order or out of range are put right, never thrown at. */
export function describeQuote(text: string, start: number, end: number): Quote {
  const one = clamp(start, text.length);
  const other = clamp(end, text.length);
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  const exact = text.slice(from, to);
  return {
    exact,
    prefix: dropHalfCharacters(text.slice(Math.max(0, from - contextLength), from), 'head'),
    suffix: dropHalfCharacters(text.slice(to, to + contextLength), 'tail'),
    start: from,
    end: to,
    repeats: countRepeats(text, exact),
  };
}

function clamp(offset: number, length: number): number {
  return Number.isNaN(offset) ? 0 : Math.trunc(Math.min(Math.max(offset, 0), length));
}

/** A surrogate pair cut in two by the context's length would be an ill-formed string in exports and URLs. */
function dropHalfCharacters(context: string, cut: 'head' | 'tail'): string {
  if (context.length < contextLength) return context;
  if (cut === 'head') return /^[\uDC00-\uDFFF]/.test(context) ? context.slice(1) : context;
  return /[\uD800-\uDBFF]$/.test(context) ? context.slice(0, -1) : context;
}

function countRepeats(text: string, exact: string): number {
  if (exact === '') return 0;
  let count = -1;
  for (let at = text.indexOf(exact); at !== -1 && count < maxRepeats; at = text.indexOf(exact, at + 1))
    count += 1;
  return Math.max(count, 0);
}
