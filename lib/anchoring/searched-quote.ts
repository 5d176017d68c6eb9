import type { Lexicon } from './lexicon';
import { type LockAt, lockReader } from './locked-words';
import { type NormalText, normalise } from './normalise';
import { once } from './once';
import type { Quote } from './quote';
import { type TokenRow, tokenise } from './tokens';

/** A quote made ready for searching; what few quotes need is computed when first needed. Offsets are folded ones. */
export interface SearchedQuote {
  readonly quote: Quote;
  /** Context and quote, folded as one text and read as one row of tokens. */
  readonly normal: NormalText;
  readonly row: TokenRow;
  /** The quote's own tokens, and where the first begins and the last ends. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Weight of the quote's own tokens together. */
  readonly weight: number;
  /** The folded words, without spaces at the ends; where they begin. */
  readonly words: string;
  readonly wordsFrom: number;
  /** Raw units before and after those words that belong to the quote all the same (spaces, invisible characters). */
  readonly lead: number;
  readonly trail: number;
  /** Folded context, without the space next to the quote. */
  readonly before: string;
  readonly after: string;
  /** How far each side was the context where last asked: a place is asked about from several sides. */
  readonly lastBefore: SideRead;
  readonly lastAfter: SideRead;
  /** Which of all the tokens are locked, and why. */
  readonly lockAt: LockAt;
  /** Indexes of the quote's locked tokens. */
  readonly locked: () => readonly number[];
}

/** A side of the context compared at one place of the text searched. */
interface SideRead {
  at: number;
  agreement: number;
}

/** Makes `quote` ready for being sought in the text of `lexicon`. */
export function prepareQuote(quote: Quote, lexicon: Lexicon): SearchedQuote {
  const normal = normalise(quote.prefix + quote.exact + quote.suffix);
  const rawFrom = quote.prefix.length;
  const rawTo = rawFrom + quote.exact.length;
  const unitFrom = firstUnit(normal, rawFrom);
  const unitTo = firstUnit(normal, rawTo);
  const own = normal.text.slice(unitFrom, unitTo);
  const words = own.trim();
  const first = unitFrom + own.length - own.trimStart().length;
  const last = first + words.length - 1;
  const before = normal.text.slice(0, unitFrom).trimEnd();
  const after = normal.text.slice(unitTo).trimStart();
  const row = tokenise(normal, lexicon);
  const { ids, starts, ends } = row;
  let from = 0;
  while (from < ids.length && normal.endOf((ends[from] ?? 0) - 1) <= rawFrom) from += 1;
  let to = from;
  let weight = 0;
  while (to < ids.length && normal.startOf(starts[to] ?? 0) < rawTo) {
    weight += lexicon.weights[ids[to] ?? 0] ?? 0;
    to += 1;
  }
  const lockAt = lockReader(row, 0, ids.length);
  return {
    quote,
    normal,
    row,
    from,
    to,
    start: starts[from] ?? 0,
    end: ends[to - 1] ?? 0,
    weight,
    words,
    wordsFrom: first,
    lead: words === '' ? 0 : Math.max(0, normal.startOf(first) - rawFrom),
    trail: words === '' ? 0 : Math.max(0, rawTo - normal.endOf(last)),
    before,
    after,
    lastBefore: { at: -Infinity, agreement: 0 },
    lastAfter: { at: -Infinity, agreement: 0 },
    lockAt,
    locked: once(() => lockedBetween(lockAt, from, to)),
  };
}

function lockedBetween(lockAt: LockAt, from: number, to: number): number[] {
  const locked: number[] = [];
  for (let index = from; index < to; index += 1) if (lockAt(index)) locked.push(index);
  return locked;
}

/** The first folded unit that starts at or after a raw offset. */
function firstUnit({ text, startOf }: NormalText, offset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
