import { type BitPattern, bitPattern } from './edit-distance';
import type { Lexicon } from './lexicon';
import { lockReader } from './locked-words';
import { foldText, type NormalText, normalise } from './normalise';
import { once } from './once';
import type { Quote } from './quote';
import { type Token, tokenise } from './tokens';

/** Units next to the quote that a short quote is held to. */
const nearUnits = 16;

/** A quote made ready for searching; each part computed when first needed. */
export interface SearchedQuote {
  readonly quote: Quote;
  /** The folded words, without spaces at the ends. */
  readonly words: string;
  /** Raw units before and after those words that belong to the quote all the same (spaces, invisible characters). */
  readonly lead: number;
  readonly trail: number;
  /** Folded context, without the space next to the quote. */
  readonly before: string;
  readonly after: string;
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
  /** Indexes of the quote's locked tokens. */
  readonly locked: readonly number[];
}

/** Makes `quote` ready for being sought in the text of `lexicon`. */
export function prepareQuote(quote: Quote, lexicon: Lexicon): SearchedQuote {
  const normal = normalise(quote.exact);
  const words = normal.text.trim();
  const first = normal.text.length - normal.text.trimStart().length;
  const last = first + words.length - 1;
  const before = foldText(quote.prefix).trimEnd();
  const after = foldText(quote.suffix).trimStart();
  return {
    quote,
    words,
    lead: words === '' ? 0 : (normal.starts[first] ?? 0),
    trail: words === '' ? 0 : quote.exact.length - (normal.ends[last] ?? 0),
    before,
    after,
    beforePattern: once(() => bitPattern(before, true)),
    afterPattern: once(() => bitPattern(after)),
    wordsPattern: once(() => bitPattern(words)),
    nearBeforePattern: once(() => bitPattern(before.slice(-nearUnits), true)),
    nearAfterPattern: once(() => bitPattern(after.slice(0, nearUnits))),
    pattern: once(() => makePattern(quote, lexicon)),
  };
}

function makePattern(quote: Quote, lexicon: Lexicon): QuotePattern {
  const normal = normalise(quote.prefix + quote.exact + quote.suffix);
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
    wordsStart: firstUnit(normal, rawFrom),
    wordsEnd: firstUnit(normal, rawTo),
    weight: own.reduce((sum, token) => sum + token.weight, 0),
    locked: own.flatMap((_, index) => (lockAt(from + index) ? [from + index] : [])),
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
