import { align, tokenSimilarity } from './align';
import { allowClauses } from './clauses-in-context';
import { type ContextAgreement, contextHolds, readContext, supportOf } from './context-agreement';
import { type Comparison, differences, isSameToken } from './differences';
import { findJunction } from './junction';
import { lockReader } from './locked-words';
import { once } from './once';
import type { IndexedText } from './prepared-text';
import type { QuoteChange } from './quote';
import type { SearchedQuote } from './searched-quote';
import { dropStrayWords } from './stray-words';
import type { TokenRow } from './tokens';
import { findWindows, type Window } from './windows';

/** A place whose words are like the quote's. Offsets into the folded text. */
export interface ChangedPlace {
  readonly from: number;
  readonly to: number;
  readonly context: ContextAgreement;
  readonly support: number;
  /** 0..1: twice the weight of words kept, by the weight of all words on both sides (Dice). */
  readonly similarity: number;
  /** 0..1: the weight of the quote's words that still stand, in order, whatever was put between them. */
  readonly recall: number;
  /** Of the quote's numbers, dates, names and negations: how many there are, how many still stand. */
  readonly locked: number;
  readonly lockedKept: number;
  /** The same, wherever in the passage they stand: two names may have changed places. */
  readonly lockedThere: number;
  /** How many of the quote's words stand there with a typing error: damage goes through all words, an edit does not. */
  readonly damaged: number;
  readonly changes: () => readonly QuoteChange[];
  /** Whether most numbers, dates and names of a side of the context that holds, or holds better, are others: a template's. */
  readonly hasOtherContext: () => boolean;
}

/** Less than this of the quote's own words is little. */
const littleShare = 0.35;
/** Windows aligned by each of the two orders of evidence. */
const windowLimit = 2;
/** Two figures or two names in the same place: that much of a kept word. */
const sameKindShare = 0.5;
/** Two spellings at least this alike are one name, damaged. */
const sameNameSimilarity = 0.65;

/** The places that resemble the quote, best first. */
export function findChangedPlaces(quote: SearchedQuote, text: IndexedText): ChangedPlace[] {
  if (quote.from === quote.to) return [];
  const places: ChangedPlace[] = [];
  const windows = findWindows(quote, text, windowLimit);
  const isDeleted = windows.some(isMostlyContext) && findJunction(quote, text.normal);
  for (const window of windows) {
    if (isDeleted && isMostlyContext(window)) continue;
    const place = alignWindow(quote, text, window.from, window.to);
    if (place) places.push(place);
  }
  return places.sort((a, b) => worth(b) - worth(a));
}

/** Where the surroundings touch, a window that has little but them is where the passage was deleted. */
function isMostlyContext({ ownShare }: Window): boolean {
  return ownShare < littleShare;
}

/** Context weighs as much as the words themselves. */
export function worth(place: ChangedPlace): number {
  return place.similarity + place.support / 2;
}

function alignWindow(
  quote: SearchedQuote,
  { row, normal }: IndexedText,
  p0: number,
  p1: number,
): ChangedPlace | undefined {
  const q1 = quote.row.ids.length;
  const alignment = align(quote.row, 0, q1, row, p0, p1);
  const whole: Comparison = { quote: quote.row, q0: 0, q1, passage: row, p0, p1, alignment };
  dropStrayWords(quote, whole);
  let first = -1;
  let last = -1;
  for (let q = quote.from; q < quote.to; q += 1) {
    const p = alignment[q] ?? -1;
    if (p < 0) continue;
    if (first < 0) first = p;
    last = p;
  }
  if (first < 0) return undefined;
  const marked = withMarks(quote, normal.text, row.starts[first] ?? 0, row.ends[last] ?? 0);
  const context = allowClauses(
    readContext(quote, normal.text, marked.from, marked.to),
    quote,
    whole,
    first,
    last,
  );
  const own: Comparison = {
    quote: quote.row,
    q0: quote.from,
    q1: quote.to,
    passage: row,
    p0: first,
    p1: last + 1,
    alignment,
  };
  const locked = quote.locked();
  let lockedKept = 0;
  let lockedLost = 0;
  let lockedThere = 0;
  let lastLost = -1;
  for (const q of locked) {
    const isSame = isKept(own, q);
    if (isSame) lockedKept += 1;
    else {
      if (lastLost !== q - 1 || quote.lockAt(q - 1) !== quote.lockAt(q)) lockedLost += 1;
      lastLost = q;
    }
    if (isSame || standsBetween(row, quote.row.ids[q], first, last)) lockedThere += 1;
  }
  const { similarity, recall, damaged } = likenessOf(quote, own);
  return {
    from: marked.from,
    to: marked.to,
    context,
    support: supportOf(context),
    similarity,
    recall,
    damaged,
    locked: lockedKept + lockedLost,
    lockedKept,
    lockedThere,
    changes: once(() => differences(own)),
    hasOtherContext: () => {
      const best = Math.max(context.before ?? 0, context.after ?? 0);
      const speaks = (side: number | undefined) =>
        side !== undefined && (side === best || side >= contextHolds);
      return (
        (speaks(context.before) && hasOtherLocks(quote, whole, 0, quote.from)) ||
        (speaks(context.after) && hasOtherLocks(quote, whole, quote.to, q1))
      );
    },
  };
}

function hasOtherLocks(quote: SearchedQuote, whole: Comparison, from: number, to: number): boolean {
  let lost = 0;
  for (let q = from; q < to; q += 1) if (quote.lockAt(q)) lost += isKept(whole, q) ? -1 : 1;
  return lost > 0;
}

function standsBetween({ ids }: TokenRow, id: number | undefined, first: number, last: number): boolean {
  for (let p = first; p <= last; p += 1) if (ids[p] === id) return true;
  return false;
}

/** Takes in the quotation marks and the full stop that the quote has at its ends, if the place has them too. */
function withMarks(
  { normal, start, end, wordsFrom, words }: SearchedQuote,
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const head = normal.text.slice(wordsFrom, start);
  const tail = normal.text.slice(end, wordsFrom + words.length);
  let first = from;
  let last = to;
  while (first > 0 && text[first - 1] !== ' ' && head.includes(text[first - 1] ?? ' ')) first -= 1;
  while (last < text.length && text[last] !== ' ' && tail.includes(text[last] ?? ' ')) last += 1;
  return { from: first, to: last };
}

/** A name with a typing error is still that name as evidence of the place, though it is reported as changed. */
function isKept(comparison: Comparison, q: number): boolean {
  const p = comparison.alignment[q] ?? -1;
  return isSameToken(comparison, q) || (p >= 0 && tokenSimilarity(comparison, q, p) >= sameNameSimilarity);
}

function likenessOf(
  quote: SearchedQuote,
  own: Comparison,
): Pick<ChangedPlace, 'similarity' | 'recall' | 'damaged'> {
  const { weights } = quote.row.lexicon;
  const { q0, q1, p0, p1, passage, alignment } = own;
  let foundWeight = 0;
  for (let p = p0; p < p1; p += 1) foundWeight += weights[passage.ids[p] ?? 0] ?? 0;
  const passageLock = lockReader(passage, p0, p1);
  let kept = 0;
  let damaged = 0;
  for (let q = q0; q < q1; q += 1) {
    const p = alignment[q] ?? -1;
    if (p < 0) continue;
    const id = quote.row.ids[q] ?? 0;
    const weight = Math.min(weights[id] ?? 0, weights[passage.ids[p] ?? 0] ?? 0);
    const similarity = isSameToken(own, q) ? 1 : tokenSimilarity(own, q, p);
    if (similarity > 0 && similarity < 1) damaged += 1;
    if (similarity > 0) kept += weight * similarity;
    else {
      const lock = quote.lockAt(q);
      if (lock !== undefined && lock === passageLock(p)) kept += weight * sameKindShare;
    }
  }
  const total = quote.weight + foundWeight;
  return {
    similarity: total === 0 ? 0 : (2 * kept) / total,
    recall: quote.weight === 0 ? 0 : kept / quote.weight,
    damaged,
  };
}
