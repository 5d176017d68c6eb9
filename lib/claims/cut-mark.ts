import {
  apostropheChar,
  classOf,
  closeChar,
  currencyChar,
  dashChar,
  doubleQuoteChar,
  lowerChar,
  newlineChar,
  openChar,
  percentChar,
  spaceChar,
  terminatorChar,
  upperChar,
} from './characters';
import { cut } from './cut-number';
import * as flag from './token-flags';
import { contraction, possessive } from './word-ends';
import { canonical, fnvOffset, fnvPrime } from './word-hash';

/** Reads the mark at `first` with its repetitions, or what it begins of a contraction; gives the unit after it. */
export function cutMark(
  units: Uint16Array,
  first: number,
  from: number,
  to: number,
  code: number,
  kind: number,
  before: number,
  isAfterToken: boolean,
): number {
  const mark = canonical(code, kind);
  let sum = Math.imul(fnvOffset ^ mark, fnvPrime);
  let at = first + 1;
  let bits = before;
  // "'s", "'re", "'ll" split off the word before.
  const isTail = (mark === 0x27 || code === 0xfffd) && isAfterToken && (bits & flag.isSpaceBefore) === 0;
  const rest = isTail ? contraction(units, at, to) : 0;
  if (rest > 0) {
    if (code === 0xfffd) sum = Math.imul(fnvOffset ^ 0x27, fnvPrime);
    bits |= flag.isWord | possessive(units, at, rest);
    for (const stop = at + rest; at < stop; at++)
      sum = Math.imul(sum ^ ((units[at] as number) | 0x20), fnvPrime);
  } else {
    let repeated = 1;
    while (at < to && (units[at] as number) === code) {
      at++;
      repeated++;
    }
    if (repeated === 2 && code !== 0x27 && kind !== dashChar) at--;
    else if (repeated > 2) bits |= flag.isRun;
    bits |= markBits(units, first, at, from, to, kind);
  }
  cut.bits = bits;
  cut.sum = sum;
  return at;
}

/** The flags of a mark; an undirected quotation mark is told by the spaces about it. */
export function markBits(
  units: Uint16Array,
  first: number,
  after: number,
  from: number,
  to: number,
  kind: number,
): number {
  switch (kind) {
    case openChar:
      return flag.isOpen;
    case closeChar:
      return flag.isClose;
    case dashChar:
      return flag.isDash;
    case terminatorChar:
      return flag.isTerminator;
    case currencyChar:
      return flag.isCurrencySign;
    case percentChar:
      return flag.isPercentSign;
    case apostropheChar:
    case doubleQuoteChar: {
      const isPair = kind === apostropheChar && after - first === 2;
      const quote = kind === doubleQuoteChar || isPair ? flag.isQuote : flag.isSingleQuote;
      return quote | direction(units, first, after, from, to);
    }
    default:
      return 0;
  }
}

const openers = '\u2018\u201A\u201B\u201E\u00AB\u2039\u300C\u300E';
const closers = '\u2019\u00BB\u203A\u300D\u300F';

function direction(units: Uint16Array, first: number, after: number, from: number, to: number): number {
  const written = String.fromCharCode(units[first] as number);
  // “ opens in English and closes in German („…“), so it is told by its neighbours where they are plain.
  if (openers.includes(written)) return flag.isOpen;
  if (closers.includes(written)) return flag.isClose;
  const before = first > from ? classOf(units[first - 1] as number) : spaceChar;
  const next = after < to ? classOf(units[after] as number) : spaceChar;
  const opensBefore =
    before === spaceChar || before === newlineChar || before === openChar || before === dashChar;
  const closesAfter = next === spaceChar || next === newlineChar;
  if (opensBefore && !closesAfter) return flag.isOpen;
  if (closesAfter && !opensBefore) return flag.isClose;
  if (written === '\u201C') return flag.isOpen;
  if (written === '\u201D') return flag.isClose;
  if (before === terminatorChar) return flag.isClose;
  return next === upperChar ? flag.isOpen : before === lowerChar ? flag.isClose : 0;
}
