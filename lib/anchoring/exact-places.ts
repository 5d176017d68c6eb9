import { type ContextAgreement, nearContextHolds, readContext, supportOf } from './context-agreement';
import type { IndexedText } from './prepared-text';
import type { SearchedQuote } from './searched-quote';
import { isLetterOrFigureAt } from './unit-class';
import type { WordIndex } from './word-index';

/** A place where the quote's words stand, typography aside. Raw offsets. */
export interface ExactPlace {
  readonly start: number;
  readonly end: number;
  /** The same in the folded text, without spaces at the ends. */
  readonly from: number;
  readonly to: number;
  readonly context: ContextAgreement;
  readonly support: number;
  /** Whether the words right beside it are the quote's, on one side at least. */
  readonly isNear: () => boolean;
  /** Whether not even typography differs. */
  readonly isVerbatim: boolean;
}

/** Where a short quote stands in hundreds of places, only those whose nearest context fits best are looked at closely. */
const maxCompared = 24;

/** All places with the quote's words, best supported first; nearest to the old position first among equals. */
export function findExactPlaces(quote: SearchedQuote, text: IndexedText): ExactPlace[] {
  if (quote.words === '') return [];
  const folded = text.normal.text;
  const hits = occurrences(quote, text).filter((at) => keepsEdges(quote, folded, at));
  return mostPromising(hits, quote, text)
    .map((at) => makePlace(quote, text, at))
    .sort((a, b) => rank(b) - rank(a) || distance(a, quote) - distance(b, quote));
}

/** Typography decides between places of equal context. */
function rank(place: ExactPlace): number {
  return Math.round(place.support * 50) + (place.isVerbatim ? 0.5 : 0);
}

function distance(place: ExactPlace, { quote }: SearchedQuote): number {
  return Math.abs(place.start - quote.start);
}

/** Folded offsets. Looks only where the quote's rarest whole word stands; a quote without one is searched for plainly. */
function occurrences(quote: SearchedQuote, { normal, row, index }: IndexedText): number[] {
  const { words, wordsFrom } = quote;
  const folded = normal.text;
  const found: number[] = [];
  const rarest = rarestWithin(quote, index);
  if (rarest >= 0) {
    const shift = wordsFrom - (quote.row.starts[rarest] ?? 0);
    const { firsts, next } = index.words;
    for (let place = firsts[quote.row.ids[rarest] ?? 0] ?? 0; place > 0; place = next[place] ?? 0) {
      const start = (row.starts[place - 1] ?? 0) + shift;
      if (start >= 0 && folded.startsWith(words, start)) found.push(start);
    }
    return found;
  }
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The rarest of the tokens that the quote has whole, or −1. */
function rarestWithin({ words, wordsFrom, row, from, to }: SearchedQuote, index: WordIndex): number {
  const wordsTo = wordsFrom + words.length;
  let rarest = -1;
  let least = Infinity;
  for (let q = from; q < to && least > 0; q += 1) {
    if ((row.starts[q] ?? 0) <= wordsFrom || (row.ends[q] ?? 0) >= wordsTo) continue;
    const count = index.words.counts[row.ids[q] ?? 0] ?? 0;
    if (count < least) {
      least = count;
      rarest = q;
    }
  }
  return rarest;
}

/**
 * "rose to 3" is not found in "rose to 3.5", nor "did" in "didn't": a word or number that ended with the quote must
 * still end there.
 */
function keepsEdges({ words, before, after, quote }: SearchedQuote, folded: string, at: number): boolean {
  const end = at + words.length;
  const startedWhole = quote.prefix === '' || !continuesLeft(lastOf(quote.prefix, before));
  const endedWhole = quote.suffix === '' || !continuesRight(firstOf(quote.suffix, after));
  if (
    startedWhole &&
    isLetterOrFigureAt(words, 0) &&
    continuesLeft(folded.slice(Math.max(0, at - edgeUnits), at))
  )
    return false;
  return !(
    endedWhole &&
    isLetterOrFigureAt(words, words.length - 1) &&
    continuesRight(folded.slice(end, end + edgeUnits))
  );
}

const edgeUnits = 3;

/** Whether a word, a number or its sign that ends these units goes on in what follows. */
function continuesLeft(units: string): boolean {
  const last = units.length - 1;
  if (last < 0) return false;
  if ("'.,".includes(units.charAt(last))) return last > 0 && isLetterOrFigureAt(units, last - 1, true);
  if (units[last] === '-') return last === 0 || ' ('.includes(units.charAt(last - 1));
  return isLetterOrFigureAt(units, last, true);
}

function continuesRight(units: string): boolean {
  return isLetterOrFigureAt(units, units !== '' && "'.,:".includes(units.charAt(0)) ? 1 : 0, true);
}

function lastOf(raw: string, folded: string): string {
  return /\s$/.test(raw) ? ' ' : folded.slice(-edgeUnits);
}

function firstOf(raw: string, folded: string): string {
  return /^\s/.test(raw) ? ' ' : folded.slice(0, edgeUnits);
}

function mostPromising(hits: readonly number[], quote: SearchedQuote, text: IndexedText): readonly number[] {
  if (hits.length <= maxCompared) return hits;
  const { text: folded, startOf } = text.normal;
  const rated = hits.map((at) => ({ at, run: commonRun(quote, folded, at) }));
  rated.sort(
    (a, b) =>
      b.run - a.run ||
      Math.abs(startOf(a.at) - quote.quote.start) - Math.abs(startOf(b.at) - quote.quote.start),
  );
  return rated.slice(0, maxCompared).map(({ at }) => at);
}

/** Units equal to the context, outward from the place, both sides. */
function commonRun({ words, before, after }: SearchedQuote, folded: string, at: number): number {
  let left = 0;
  const leftFrom = folded.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
  while (
    left < before.length &&
    folded.charCodeAt(leftFrom - left) === before.charCodeAt(before.length - 1 - left)
  )
    left += 1;
  let right = 0;
  const end = at + words.length;
  const rightFrom = folded.charCodeAt(end) === 32 ? end + 1 : end;
  while (right < after.length && folded.charCodeAt(rightFrom + right) === after.charCodeAt(right)) right += 1;
  return left + right;
}

function makePlace(searched: SearchedQuote, text: IndexedText, at: number): ExactPlace {
  const { quote, words, lead, trail } = searched;
  const normal = text.normal;
  const end = at + words.length;
  const rawStart = normal.startOf(at);
  const rawEnd = normal.endOf(end - 1);
  const isVerbatim = rawStart >= lead && text.normal.raw.startsWith(quote.exact, rawStart - lead);
  const context = readContext(searched, normal.text, at, end);
  return {
    start: isVerbatim ? rawStart - lead : rawStart,
    end: isVerbatim ? rawStart - lead + quote.exact.length : Math.min(rawEnd, text.normal.raw.length),
    from: at,
    to: end,
    context,
    support: supportOf(context),
    isNear: () => nearContextHolds(searched, normal.text, at, end),
    isVerbatim: isVerbatim && rawEnd + trail <= text.normal.raw.length,
  };
}
