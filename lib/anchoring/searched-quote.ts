import { type BitPattern, bitPattern } from './edit-distance';
import type { Lexicon } from './lexicon';
import { type Lock, lockReader } from './locked-words';
import { type NormalText, normalise } from './normalise';
import { once } from './once';
import type { Quote } from './quote';
import { type Token, tokenise } from './tokens';
import { type IndexedWord, wordsOf } from './word-index';

/** Units next to the quote that a short quote is held to. */
const nearUnits = 16;

/** A quote made ready for searching; each part computed when first needed. */
export interface SearchedQuote {
  readonly quote: Quote;
  /** Context and quote, folded as one text. */
  readonly normal: NormalText;
  /** The folded words, without spaces at the ends; where they begin in `normal`. */
  readonly words: string;
  readonly wordsFrom: number;
  /** Raw units before and after those words that belong to the quote all the same (spaces, invisible characters). */
  readonly lead: number;
  readonly trail: number;
  /** Folded context, without the space next to the quote. */
  readonly before: string;
  readonly after: string;
  /** The words and pairs of words of `normal`, to be looked up. */
  readonly seeds: () => readonly IndexedWord[];
  readonly beforePattern: () => BitPattern;
  readonly afterPattern: () => BitPattern;
  /** The same for the few units right beside the quote. */
  readonly wordsPattern: () => BitPattern;
  readonly nearBeforePattern: () => BitPattern;
  readonly nearAfterPattern: () => BitPattern;
  readonly pattern: () => QuotePattern;
}

/** Context and quote as one row of tokens; `from` … `to` are the quote's own. */
export interface QuotePattern {
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Folded offsets of the quote's first and after its last token. */
  readonly start: number;
  readonly end: number;
  /** The same with the quote's own marks at its ends. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  /** Weight of the quote's own tokens together. */
  readonly weight: number;
  /** Which of all the tokens are locked, and why. */
  readonly lockAt: (index: number) => Lock | undefined;
  /** Indexes of the quote's locked tokens. */
  readonly locked: () => readonly number[];
}

/** Makes `quote` ready for being sought in the text of `lexicon`. */
export function prepareQuote(quote: Quote, lexicon: Lexicon): SearchedQuote {
  const normal = normalise(quote.prefix + quote.exact + quote.suffix);
  const rawFrom = quote.prefix.length;
  const rawTo = rawFrom + quote.exact.length;
  const from = firstUnit(normal, rawFrom);
  const to = firstUnit(normal, rawTo);
  const own = normal.text.slice(from, to);
  const words = own.trim();
  const first = from + own.length - own.trimStart().length;
  const last = first + words.length - 1;
  const before = normal.text.slice(0, from).trimEnd();
  const after = normal.text.slice(to).trimStart();
  return {
    quote,
    normal,
    words,
    wordsFrom: first,
    lead: words === '' ? 0 : Math.max(0, (normal.starts[first] ?? 0) - rawFrom),
    trail: words === '' ? 0 : Math.max(0, rawTo - (normal.ends[last] ?? 0)),
    before,
    after,
    seeds: once(() => wordsOf(normal.text)),
    beforePattern: once(() => bitPattern(before, true)),
    afterPattern: once(() => bitPattern(after)),
    wordsPattern: once(() => bitPattern(words)),
    nearBeforePattern: once(() => bitPattern(before.slice(-nearUnits), true)),
    nearAfterPattern: once(() => bitPattern(after.slice(0, nearUnits))),
    pattern: once(() => makePattern(quote, normal, from, to, lexicon)),
  };
}

function makePattern(
  quote: Quote,
  normal: NormalText,
  wordsStart: number,
  wordsEnd: number,
  lexicon: Lexicon,
): QuotePattern {
  const tokens = tokenise(normal, lexicon);
  const rawFrom = quote.prefix.length;
  const rawTo = rawFrom + quote.exact.length;
  const isBefore = (token: Token | undefined) => (normal.ends[(token?.end ?? 0) - 1] ?? 0) <= rawFrom;
  const isWithin = (token: Token | undefined) => (normal.starts[token?.start ?? 0] ?? 0) < rawTo;
  let from = 0;
  while (from < tokens.length && isBefore(tokens[from])) from += 1;
  let to = from;
  while (to < tokens.length && isWithin(tokens[to])) to += 1;
  const lockAt = lockReader(normal, tokens);
  const own = tokens.slice(from, to);
  return {
    normal,
    tokens,
    from,
    to,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    wordsStart,
    wordsEnd,
    weight: own.reduce((sum, token) => sum + token.weight, 0),
    lockAt,
    locked: once(() => own.flatMap((_, index) => (lockAt(from + index) ? [from + index] : []))),
  };
}

/** The first folded unit that starts at or after a raw offset. */
function firstUnit({ starts }: NormalText, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
