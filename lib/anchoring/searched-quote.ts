import { type BitPattern, bitPattern } from './edit-distance';
import { lockReader } from './locked-words';
import { type NormalText, normalise } from './normalise';
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

export function prepareQuote(quote: Quote): SearchedQuote {
  const normal = normalise(quote.exact);
  const words = normal.text.trim();
  const first = normal.text.length - normal.text.trimStart().length;
  const last = first + words.length - 1;
  const before = normalise(quote.prefix).text.trimEnd();
  const after = normalise(quote.suffix).text.trimStart();
  return {
    quote,
    words,
    lead: words === '' ? 0 : (normal.starts[first] ?? 0),
    trail: words === '' ? 0 : quote.exact.length - (normal.ends[last] ?? 0),
    before,
    after,
    beforePattern: once(() => bitPattern(before, true)),
    afterPattern: once(() => bitPattern(after)),
    nearBeforePattern: once(() => bitPattern(before.slice(-nearUnits), true)),
    nearAfterPattern: once(() => bitPattern(after.slice(0, nearUnits))),
    pattern: once(() => makePattern(quote)),
  };
}

function makePattern(quote: Quote): QuotePattern {
  const normal = normalise(quote.prefix + quote.exact + quote.suffix);
  const tokens = tokenise(normal);
  const rawFrom = quote.prefix.length;
  const rawTo = rawFrom + quote.exact.length;
  const isBefore = (token: Token) => (normal.ends[token.end - 1] ?? 0) <= rawFrom;
  const isWithin = (token: Token) => (normal.starts[token.start] ?? 0) < rawTo;
  let from = 0;
  while (from < tokens.length && tokens[from] && isBefore(tokens[from] ?? emptyToken)) from += 1;
  let to = from;
  while (to < tokens.length && isWithin(tokens[to] ?? emptyToken)) to += 1;
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

const emptyToken: Token = { key: '', kind: 'symbol', start: 0, end: 0, weight: 0 };

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
