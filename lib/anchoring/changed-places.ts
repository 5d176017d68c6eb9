import { type Alignment, align, tokenSimilarity } from './align';
import { type ContextAgreement, readContext, supportOf } from './context-agreement';
import { type Comparison, differences, isSameToken } from './differences';
import { findJunction } from './junction';
import { lockReader } from './locked-words';
import { once } from './once';
import type { PreparedText } from './prepared-text';
import type { QuoteChange } from './quote';
import type { QuotePattern, SearchedQuote } from './searched-quote';
import { dropStrayWords } from './stray-words';
import type { Token } from './tokens';
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
  /** How many of the quote's words stand there with a typing error: damage goes through all words, an edit does not. */
  readonly damaged: number;
  readonly changes: () => readonly QuoteChange[];
}

/** Less than this of the quote's own words is little. */
const littleShare = 0.35;
/** Windows aligned by each of the two orders of evidence. */
const windowLimit = 2;
/** A place this well supported ends the search. */
const certainSupport = 1.5;
const certainSimilarity = 0.6;
/** Two figures or two names in the same place: that much of a kept word. */
const sameKindShare = 0.5;
/** Two spellings at least this alike are one name, damaged. */
const sameNameSimilarity = 0.65;

/** The places that resemble the quote, best first. */
export function findChangedPlaces(quote: SearchedQuote, text: PreparedText): ChangedPlace[] {
  const pattern = quote.pattern();
  if (pattern.from === pattern.to) return [];
  const places: ChangedPlace[] = [];
  const windows = findWindows(quote, text, windowLimit);
  const isDeleted = windows.some(isMostlyContext) && findJunction(quote, text);
  for (const window of windows) {
    if (isDeleted && isMostlyContext(window)) continue;
    const place = alignWindow(quote, text, window.from, window.to);
    if (!place) continue;
    places.push(place);
    if (place.support >= certainSupport && place.similarity >= certainSimilarity) break;
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
  text: PreparedText,
  from: number,
  to: number,
): ChangedPlace | undefined {
  const pattern = quote.pattern();
  const normal = text.normal();
  const passage = text.tokens().between(from, to);
  const alignment = align(pattern.tokens, passage);
  dropStrayWords(quote, normal.text, passage, alignment);
  let first = -1;
  let last = -1;
  for (let q = pattern.from; q < pattern.to; q += 1) {
    const p = alignment[q] ?? -1;
    if (p < 0) continue;
    if (first < 0) first = p;
    last = p;
  }
  const firstToken = passage[first];
  const lastToken = passage[last];
  if (!firstToken || !lastToken) return undefined;
  const marked = withMarks(pattern, normal.text, firstToken.start, lastToken.end);
  const context = readContext(quote, normal.text, marked.from, marked.to);
  const whole: Comparison = {
    quote: pattern.tokens,
    passage,
    alignment,
    normalQuote: pattern.normal,
    normalPassage: normal,
  };
  return {
    ...marked,
    context,
    support: supportOf(context),
    ...likenessOf(quote, whole, passage.slice(first, last + 1)),
    locked: pattern.locked().length,
    lockedKept: pattern.locked().filter((q) => isKept(whole, q)).length,
    changes: once(() =>
      differences({
        ...whole,
        quote: pattern.tokens.slice(pattern.from, pattern.to),
        passage: passage.slice(first, last + 1),
        alignment: rebase(alignment, pattern.from, pattern.to, first),
      }),
    ),
  };
}

/** Takes in the quotation marks and the full stop that the quote has at its ends, if the place has them too. */
function withMarks(
  { normal, start, end, wordsStart, wordsEnd }: QuotePattern,
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const head = normal.text.slice(wordsStart, start);
  const tail = normal.text.slice(end, wordsEnd);
  let first = from;
  let last = to;
  while (first > 0 && text[first - 1] !== ' ' && head.includes(text[first - 1] ?? ' ')) first -= 1;
  while (last < text.length && text[last] !== ' ' && tail.includes(text[last] ?? ' ')) last += 1;
  return { from: first, to: last };
}

function rebase(alignment: Alignment, from: number, to: number, first: number): Alignment {
  return alignment.slice(from, to).map((p) => (p < 0 ? p : p - first));
}

/** A name with a typing error is still that name as evidence of the place, though it is reported as changed. */
function isKept(comparison: Comparison, q: number): boolean {
  if (isSameToken(comparison, q)) return true;
  const one = comparison.quote[q];
  const other = comparison.passage[comparison.alignment[q] ?? -1];
  return one !== undefined && other !== undefined && tokenSimilarity(one, other) >= sameNameSimilarity;
}

function likenessOf(
  quote: SearchedQuote,
  comparison: Comparison,
  found: readonly Token[],
): Pick<ChangedPlace, 'similarity' | 'recall' | 'damaged'> {
  const pattern = quote.pattern();
  const foundWeight = found.reduce((sum, token) => sum + token.weight, 0);
  const quoteLock = pattern.lockAt;
  const passageLock = lockReader(comparison.normalPassage, comparison.passage);
  let kept = 0;
  let damaged = 0;
  for (let q = pattern.from; q < pattern.to; q += 1) {
    const p = comparison.alignment[q] ?? -1;
    const one = comparison.quote[q];
    const other = comparison.passage[p];
    if (!one || !other) continue;
    const similarity = isSameToken(comparison, q) ? 1 : tokenSimilarity(one, other);
    if (similarity > 0 && similarity < 1) damaged += 1;
    const lock = quoteLock(q);
    const isSameKind = similarity === 0 && lock !== undefined && lock === passageLock(p);
    kept += Math.min(one.weight, other.weight) * (isSameKind ? sameKindShare : similarity);
  }
  const total = pattern.weight + foundWeight;
  return {
    similarity: total === 0 ? 0 : (2 * kept) / total,
    recall: pattern.weight === 0 ? 0 : kept / pattern.weight,
    damaged,
  };
}
