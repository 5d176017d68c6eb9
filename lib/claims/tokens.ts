import {
  apostropheChar,
  caselessChar,
  classOf,
  closeChar,
  currencyChar,
  dashChar,
  digitChar,
  digitOf,
  doubleQuoteChar,
  fractionChar,
  fractionOf,
  ignorableChar,
  lowerChar,
  lowerOf,
  newlineChar,
  openChar,
  percentChar,
  spaceChar,
  surrogateChar,
  terminatorChar,
  upperChar,
} from './characters';
import * as flag from './token-flags';
import { listCount, wordNumber } from './vocabulary';

/**
 * A text as tokens, in columns: token `i` is `text.slice(start[i], end[i])`. Rules never compare strings; they
 * compare `hash[i]` (see `hashOf`), test bits of `flags[i]` and look words up in a `Lexicon`:
 *
 *     const tokens = tokenise(text);                       // once per article
 *     const verbs = defineLexicon({ 'led to': 1, caused: 2 });   // once, at module level
 *     for (let i = 0; i < tokens.count; i++) {
 *       const entry = verbs.find(tokens, i);               // longest phrase starting here, or -1
 *       if (entry >= 0) use(verbs.values[entry], i + verbs.lengths[entry]);
 *     }
 *
 * How text is cut: "twenty-five" → twenty · - · five; "Covid-19" → Covid · - · 19; "$900m" → $ · 900 · m;
 * "19th" → 19 · th; "1990s" → 1990 · s; "Russia's" → Russia · 's; "didn't" stays whole; "l'accord" → l' · accord;
 * "U.S." stays whole; "1,234.5" is one number; "2017-12-05" → 2017 · - · 12 · - · 05. Parts written together
 * lack `isSpaceBefore`. Typographic and broken quotes, apostrophes and dashes hash like ' " and –.
 * Time and memory are linear in the text, whatever is in it.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** FNV-1a (32 bits, signed) of the token's units in lower case. */
  readonly hash: Int32Array;
  /** The token's number in vocabulary.ts; 0 for what no list begins or ends with. */
  readonly word: Int32Array;
  /** How many lists the vocabulary held when the text was cut. */
  readonly lists: number;
  /** Bits of token-flags.ts. */
  readonly flags: Int32Array;
  /** The number of an `isNumber` token; NaN for any other and for digits too long to be a quantity. */
  readonly value: Float64Array;
}

export interface TokeniseOptions {
  /** Stretch of the text; all of it when absent. */
  readonly start?: number;
  readonly end?: number;
  /** The decimal sign of the text's language; the other of the two groups thousands. */
  readonly decimal?: '.' | ',';
}

const fnvOffset = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;
/** No word of any lexicon is longer; beyond it a run of letters is opaque. */
const longestWord = 48;
/** Digits of the longest number read exactly into a double. */
const longestNumber = 15;
/** Units per token in ordinary prose are 4 to 5; the columns grow when there are fewer. */
const unitsPerToken = 4;

/** The hash of a word without letters, to which they are added. */
export const emptyHash = fnvOffset;

/** A word's hash with one more unit, in lower case. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, fnvPrime);
}

/** The hash a token of this word has. `word` must be one token, in any case. */
export function hashOf(word: string): number {
  let hash = fnvOffset;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const kind = classOf(code);
    if (kind !== ignorableChar) hash = Math.imul(hash ^ canonical(code, kind), fnvPrime);
  }
  return hash;
}

/** The words of token `at`, as written. */
export function tokenText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}

/** Cuts a text (or a stretch of it) into tokens. Never throws. */
export function tokenise(text: string, options: TokeniseOptions = {}): Tokens {
  const from = options.start ?? 0;
  const to = Math.min(options.end ?? text.length, text.length);
  const decimalCode = options.decimal === ',' ? 0x2c : 0x2e;
  const groupCode = options.decimal === ',' ? 0x2e : 0x2c;
  let capacity = Math.max(16, Math.ceil((to - from) / unitsPerToken) + 16);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let hash = new Int32Array(capacity);
  let word = new Int32Array(capacity);
  let flags = new Int32Array(capacity);
  let value = new Float64Array(capacity);
  let count = 0;
  let lineBreaks = 0;
  let spaced = true;
  let at = from;

  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === spaceChar || kind === ignorableChar) {
      if (kind === spaceChar) spaced = true;
      at++;
      continue;
    }
    if (kind === newlineChar) {
      // A carriage return before a line feed is half of one break.
      if (!(code === 0x0d && text.charCodeAt(at + 1) === 0x0a)) lineBreaks++;
      spaced = true;
      at++;
      continue;
    }
    if (count + 2 >= capacity) {
      capacity = Math.min(capacity * 2, count + (to - at) + 16);
      start = grow(start, capacity);
      end = grow(end, capacity);
      hash = grow(hash, capacity);
      word = grow(word, capacity);
      flags = grow(flags, capacity);
      const wider = new Float64Array(capacity);
      wider.set(value);
      value = wider;
    }
    let bits = 0;
    if (spaced) bits = flag.isSpaceBefore;
    if (lineBreaks > 0) bits |= lineBreaks > 1 ? flag.isLineStart | flag.isBlockStart : flag.isLineStart;
    spaced = false;
    lineBreaks = 0;
    const first = at;
    let sum = fnvOffset;
    let number = Number.NaN;

    if (kind === lowerChar || kind === upperChar || kind === caselessChar) {
      const broken = code === 0xe2 ? brokenMark(text, at, to) : 0;
      if (broken !== 0) {
        at = Math.min(at + 3, to);
        sum = Math.imul(fnvOffset ^ broken, fnvPrime);
        const rest = broken === 0x27 && (bits & flag.isSpaceBefore) === 0 ? contraction(text, at, to) : 0;
        if (rest > 0) {
          bits |= flag.isWord | possessive(text, at, rest);
          for (const stop = at + rest; at < stop; at++)
            sum = Math.imul(sum ^ (text.charCodeAt(at) | 0x20), fnvPrime);
        } else bits |= markBits(text, first, at, from, to, classOf(broken));
      } else {
        bits |= flag.isWord;
        let small = 0;
        let capitals = kind === upperChar ? 1 : 0;
        if (kind === upperChar) bits |= flag.isCapitalised;
        else if (kind === caselessChar) bits |= flag.isCaseless;
        sum = Math.imul(sum ^ lowerOf(code), fnvPrime);
        at++;
        // Dotted single letters: "U.S.", "p.m.".
        if (isDottedStart(text, at, to)) {
          bits |= flag.isDotted;
          while (isDottedStart(text, at, to)) {
            const next = text.charCodeAt(at + 1);
            classOf(next);
            sum = Math.imul(Math.imul(sum ^ 0x2e, fnvPrime) ^ lowerOf(next), fnvPrime);
            at += 2;
          }
          sum = Math.imul(sum ^ 0x2e, fnvPrime);
          if (at < to && text.charCodeAt(at) === 0x2e) at++;
        } else {
          // Most letters are a to z; everything else is told apart below.
          while (at < to) {
            const letter = text.charCodeAt(at);
            if (letter < 0x61 || letter > 0x7a) break;
            sum = Math.imul(sum ^ letter, fnvPrime);
            small++;
            at++;
          }
          while (at < to) {
            const inner = text.charCodeAt(at);
            const innerKind = classOf(inner);
            if (innerKind === lowerChar || innerKind === caselessChar) {
              if (inner === 0xe2 && brokenMark(text, at, to) !== 0) {
                if (brokenMark(text, at, to) !== 0x27) break;
                const tail = text.charCodeAt(at + 3) | 0x20;
                if (tail !== 0x74) break;
                sum = Math.imul(sum ^ 0x27, fnvPrime);
                bits |= flag.isNegated;
                at += 3;
                continue;
              }
              small++;
            } else if (innerKind === upperChar) capitals++;
            else if (innerKind === ignorableChar) {
              at++;
              continue;
            } else if (innerKind === apostropheChar || inner === 0xfffd) {
              const cut = apostrophe(text, first, at, to, inner);
              if (cut === endBefore) break;
              if (cut === endAfter) {
                sum = Math.imul(sum ^ 0x27, fnvPrime);
                at++;
                break;
              }
              sum = Math.imul(sum ^ 0x27, fnvPrime);
              if (cut === negation) bits |= flag.isNegated;
              at++;
              continue;
            } else if (innerKind !== digitChar || (capitals === 3 && small === 0 && at - first === 3)) {
              // "USD115": three capitals and digits are two tokens, so that a currency is seen.
              break;
            } else bits |= flag.hasDigits;
            sum = Math.imul(sum ^ lowerOf(inner), fnvPrime);
            at++;
          }
          if (capitals > 1 && small === 0) bits |= flag.isAllCaps;
          if (at - first > longestWord) bits |= flag.isOpaque;
          else if (code === 0x68 || code === 0x77) {
            const stop = addressEnd(text, first, at, to);
            if (stop > at) {
              at = stop;
              bits |= flag.isOpaque;
            }
          }
        }
      }
    } else if (kind === digitChar) {
      at = cutNumber(text, first, to, decimalCode, groupCode);
      bits |= cut.bits;
      sum = cut.sum;
      number = cut.value;
    } else if (kind === fractionChar) {
      bits |= flag.isNumber | flag.isDecimal;
      number = fractionOf(code);
      sum = Math.imul(sum ^ code, fnvPrime);
      at++;
    } else if (kind === surrogateChar) {
      at += 1;
      if (code < 0xdc00 && at < to && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
      for (let unit = first; unit < at; unit++) sum = Math.imul(sum ^ text.charCodeAt(unit), fnvPrime);
    } else {
      at = cutMark(text, first, from, to, code, kind, bits, count > 0);
      bits = cut.bits;
      sum = cut.sum;
    }

    start[count] = first;
    end[count] = at;
    hash[count] = sum;
    word[count] = wordNumber(sum);
    flags[count] = bits;
    value[count] = number;
    count++;
  }
  return { text, count, start, end, hash, word, lists: listCount(), flags, value };
}

/** What `cutNumber` and `cutMark` found, besides where it ends. */
const cut = { bits: 0, sum: 0, value: Number.NaN };

/**
 * Reads the digits that start at `first`; gives the unit after them. Apart from `tokenise`, as `cutMark` is: the
 * compiler of a page that was just opened is done sooner with the loop that every letter goes through.
 */
function cutNumber(text: string, first: number, to: number, decimalCode: number, groupCode: number): number {
  let at = first;
  let bits: number = flag.isNumber;
  let sum = fnvOffset;
  let number = Number.NaN;
  let digits = 0;
  let mantissa = 0;
  let scale = 0;
  let hasDecimal = false;
  let groupDigits = 0;
  let wholeDigits = 0;
  while (at < to) {
    const inner = text.charCodeAt(at);
    if (classOf(inner) === digitChar) {
      digits++;
      groupDigits++;
      if (!hasDecimal) wholeDigits++;
      if (digits <= longestNumber) {
        mantissa = mantissa * 10 + digitOf(inner);
        if (hasDecimal) scale++;
      }
      sum = Math.imul(sum ^ inner, fnvPrime);
    } else if (hasDecimal) break;
    else if (
      inner === groupCode &&
      groupDigits <= ((bits & flag.isGrouped) !== 0 ? groupDigits : 3) &&
      isGroup(text, at, to, groupCode)
    ) {
      bits |= flag.isGrouped;
      groupDigits = 0;
    } else if (inner === decimalCode && isFraction(text, first, at, to, decimalCode)) {
      bits |= flag.isDecimal;
      hasDecimal = true;
      sum = Math.imul(sum ^ 0x2e, fnvPrime);
    } else break;
    at++;
  }
  if (wholeDigits > longestNumber) bits |= flag.isOpaque;
  else number = scale === 0 ? mantissa : mantissa / 10 ** scale;
  // "2½"
  if (at < to && classOf(text.charCodeAt(at)) === fractionChar && !hasDecimal) {
    number += fractionOf(text.charCodeAt(at));
    bits |= flag.isDecimal;
    at++;
  }
  cut.bits = bits;
  cut.sum = sum;
  cut.value = number;
  return at;
}

/** Reads the mark at `first` with its repetitions, or what it begins of a contraction; gives the unit after it. */
function cutMark(
  text: string,
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
  const rest = isTail ? contraction(text, at, to) : 0;
  if (rest > 0) {
    if (code === 0xfffd) sum = Math.imul(fnvOffset ^ 0x27, fnvPrime);
    bits |= flag.isWord | possessive(text, at, rest);
    for (const stop = at + rest; at < stop; at++)
      sum = Math.imul(sum ^ (text.charCodeAt(at) | 0x20), fnvPrime);
  } else {
    let repeated = 1;
    while (at < to && text.charCodeAt(at) === code) {
      at++;
      repeated++;
    }
    if (repeated === 2 && code !== 0x27 && kind !== dashChar) at--;
    else if (repeated > 2) bits |= flag.isRun;
    bits |= markBits(text, first, at, from, to, kind);
  }
  cut.bits = bits;
  cut.sum = sum;
  return at;
}

function grow(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(column);
  return wider;
}

/** Many shapes, one code: every apostrophe is ', every double quotation mark ", every long dash –. */
function canonical(code: number, kind: number): number {
  switch (kind) {
    case apostropheChar:
      return 0x27;
    case doubleQuoteChar:
      return 0x22;
    case dashChar:
      return code === 0x2d || code === 0x2010 || code === 0x2011 ? 0x2d : 0x2013;
    default:
      return lowerOf(code);
  }
}

/** The flags of a mark; an undirected quotation mark is told by the spaces about it. */
function markBits(
  text: string,
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
      return quote | direction(text, first, after, from, to);
    }
    default:
      return 0;
  }
}

const openers = new Set(['\u2018', '\u201A', '\u201B', '\u201E', '\u00AB', '\u2039', '\u300C', '\u300E']);
const closers = new Set(['\u2019', '\u00BB', '\u203A', '\u300D', '\u300F']);

function direction(text: string, first: number, after: number, from: number, to: number): number {
  const written = text.charAt(first);
  // “ opens in English and closes in German („…“), so it is told by its neighbours where they are plain.
  if (openers.has(written)) return flag.isOpen;
  if (closers.has(written)) return flag.isClose;
  const before = first > from ? classOf(text.charCodeAt(first - 1)) : spaceChar;
  const next = after < to ? classOf(text.charCodeAt(after)) : spaceChar;
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

/** Whether at `at` stands a dot and a single letter, as after "U" in "U.S.". */
function isDottedStart(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || text.charCodeAt(at) !== 0x2e) return false;
  const letter = classOf(text.charCodeAt(at + 1));
  if (letter !== lowerChar && letter !== upperChar) return false;
  const next = at + 2 < to ? classOf(text.charCodeAt(at + 2)) : spaceChar;
  return next !== lowerChar && next !== upperChar && next !== digitChar && next !== caselessChar;
}

const endBefore = 0;
const endAfter = 1;
const inside = 2;
const negation = 3;

/** What an apostrophe inside or after a word does to it. */
function apostrophe(text: string, first: number, at: number, to: number, code: number): number {
  // A word list may hold "d'" by itself.
  if (at + 1 >= to) return isElision(text, first, at) ? endAfter : endBefore;
  const next = classOf(text.charCodeAt(at + 1));
  if (next !== lowerChar && next !== upperChar) return endBefore;
  const last = text.charCodeAt(at - 1) | 0x20;
  if (last === 0x6e && (text.charCodeAt(at + 1) | 0x20) === 0x74 && endsWord(text, at + 2, to))
    return negation;
  if (contraction(text, at + 1, to) > 0) return endBefore;
  if (code === 0xfffd) return inside;
  if (code === 0x60 || code === 0x2018 || code === 0x201a || code === 0xb4) return endBefore;
  return isElision(text, first, at) ? endAfter : inside;
}

/** Length of "s", "d", "m", "re", "ve" or "ll" standing at `at` as the whole rest of a word; 0 for anything else. */
function contraction(text: string, at: number, to: number): number {
  if (at >= to) return 0;
  const one = text.charCodeAt(at) | 0x20;
  if ((one === 0x73 || one === 0x64 || one === 0x6d) && endsWord(text, at + 1, to)) return 1;
  if (at + 1 >= to) return 0;
  const two = text.charCodeAt(at + 1) | 0x20;
  const isPair = (two === 0x65 && (one === 0x72 || one === 0x76)) || (two === 0x6c && one === 0x6c);
  return isPair && endsWord(text, at + 2, to) ? 2 : 0;
}

function possessive(text: string, at: number, length: number): number {
  return length === 1 && (text.charCodeAt(at) | 0x20) === 0x73 ? flag.isPossessive : 0;
}

function endsWord(text: string, at: number, to: number): boolean {
  if (at >= to) return true;
  const kind = classOf(text.charCodeAt(at));
  return kind !== lowerChar && kind !== upperChar && kind !== caselessChar && kind !== digitChar;
}

/** French and Italian elision: "l'", "d'", "qu'", "jusqu'", "dell'". "o'" and "O'" (o'clock, O'Brien) are none. */
function isElision(text: string, first: number, at: number): boolean {
  const last = text.charCodeAt(at - 1) | 0x20;
  if (at - first === 1) return 'ldnsjmtc'.includes(String.fromCharCode(last));
  const before = text.charCodeAt(at - 2) | 0x20;
  return (last === 0x75 && before === 0x71) || (last === 0x6c && before === 0x6c && at - first > 3);
}

/** Groups looked through to tell Indian grouping from a list of two-digit numbers. */
const mostGroups = 6;

/** Three digits follow the separator at `at`; or two, and more such groups, the last of three ("1,00,000"). */
function isGroup(text: string, at: number, to: number, groupCode: number): boolean {
  let separator = at;
  for (let group = 0; group < mostGroups; group++) {
    const digits = countDigits(text, separator + 1, to);
    if (digits === 3) return true;
    separator += digits + 1;
    if (digits !== 2 || separator >= to || text.charCodeAt(separator) !== groupCode) return false;
  }
  return false;
}

/** Digits follow the decimal sign, and no second sign makes it a version, an address or a dotted date. */
function isFraction(text: string, first: number, at: number, to: number, decimalCode: number): boolean {
  if (
    first > 1 &&
    text.charCodeAt(first - 1) === decimalCode &&
    classOf(text.charCodeAt(first - 2)) === digitChar
  )
    return false;
  if (at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== digitChar) return false;
  let next = at + 1;
  const stop = Math.min(to, at + 1 + longestNumber);
  while (next < stop && classOf(text.charCodeAt(next)) === digitChar) next++;
  const isSecond = next + 1 < to && text.charCodeAt(next) === decimalCode;
  return !(isSecond && classOf(text.charCodeAt(next + 1)) === digitChar);
}

function countDigits(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && next - at <= 4 && classOf(text.charCodeAt(next)) === digitChar) next++;
  return next - at;
}

/** End of a web address that starts with the word just read; `at` when it is none. */
function addressEnd(text: string, first: number, at: number, to: number): number {
  const length = at - first;
  const isScheme =
    (length === 4 || length === 5) && text.startsWith('://', at) && text.startsWith('http', first);
  const isHost = length === 3 && text.startsWith('www.', first);
  if (!isScheme && !isHost) return at;
  let stop = at;
  while (stop < to) {
    const kind = classOf(text.charCodeAt(stop));
    if (kind === spaceChar || kind === newlineChar || kind === doubleQuoteChar || kind === closeChar) break;
    stop++;
  }
  // A full stop or comma at its end belongs to the sentence.
  while (stop > at && /[.,;:!?]/.test(text.charAt(stop - 1))) stop--;
  return stop;
}

/** UTF-8 read as Windows-1252: "â€™" and its like, three units for one mark. 0 when it is none. */
function brokenMark(text: string, at: number, to: number): number {
  if (at + 2 >= to || text.charCodeAt(at + 1) !== 0x20ac) return 0;
  switch (text.charCodeAt(at + 2)) {
    case 0x2122:
    case 0x2dc:
      return 0x27;
    case 0x153:
    case 0x9d:
    case 0xfffd:
      return 0x22;
    case 0x201c:
    case 0x201d:
      return 0x2013;
    case 0xa6:
      return 0x2026;
    default:
      return 0;
  }
}
