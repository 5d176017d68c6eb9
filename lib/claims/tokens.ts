import {
  apostropheChar,
  caselessChar,
  classOf,
  digitChar,
  fractionChar,
  fractionOf,
  ignorableChar,
  lowerChar,
  lowerOf,
  newlineChar,
  spaceChar,
  surrogateChar,
  upperChar,
} from './characters';
import { cutMark, markBits } from './cut-mark';
import { cut, cutNumber } from './cut-number';
import * as flag from './token-flags';
import { listCount, wordNumber } from './vocabulary';
import {
  addressEnd,
  apostrophe,
  brokenMark,
  contraction,
  endAfter,
  endBefore,
  isDottedStart,
  negation,
  possessive,
} from './word-ends';
import { fnvOffset, fnvPrime } from './word-hash';

export { hashOf } from './word-hash';

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
  /** The UTF-16 units of the text, or of the stretch that was cut, from its unit `offset` on. */
  readonly units: Uint16Array;
  readonly offset: number;
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

/** No word of any lexicon is longer; beyond it a run of letters is opaque. */
const longestWord = 48;
/** Units per token in ordinary prose are 4 to 5; the columns grow when there are fewer. */
const unitsPerToken = 4;

/** The words of token `at`, as written. */
export function tokenText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}

/** Columns for a text of about so many units, to be filled by `tokeniseInto`. */
export function createTokens(length: number): Tokens {
  const capacity = Math.ceil(length / unitsPerToken) + 16;
  return {
    text: '',
    units: new Uint16Array(length + 1),
    offset: 0,
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    word: new Int32Array(capacity),
    lists: 0,
    flags: new Int32Array(capacity),
    value: new Float64Array(capacity),
  };
}

/** Cuts a text (or a stretch of it) into tokens. Never throws. */
export function tokenise(text: string, options: TokeniseOptions = {}): Tokens {
  return tokeniseInto(createTokens(text.length), text, options);
}

/** As `tokenise`, into columns that were filled before, so that one text after another stays in the nearest cache. */
export function tokeniseInto(columns: Tokens, text: string, options: TokeniseOptions): Tokens {
  const { start: offset = 0, end: stop = text.length, decimal } = options;
  const to = Math.min(stop, text.length) - offset;
  const units = readUnits(columns.units, text, offset, to);
  const decimalCode = decimal === ',' ? 0x2c : 0x2e;
  const groupCode = decimalCode ^ 2;
  const before = columns.count;
  let { start, end, hash, word, flags, value } = columns;
  let capacity = start.length;
  let count = 0;
  let lineBreaks = 0;
  let spaced = true;
  let at = 0;

  while (at < to) {
    const code = units[at] as number;
    if (code === 0x20) {
      spaced = true;
      at++;
      continue;
    }
    const kind = classOf(code);
    if (kind === spaceChar || kind === ignorableChar) {
      if (kind === spaceChar) spaced = true;
      at++;
      continue;
    }
    if (kind === newlineChar) {
      // A carriage return before a line feed is half of one break.
      if (!(code === 0x0d && (units[at + 1] as number) === 0x0a)) lineBreaks++;
      spaced = true;
      at++;
      continue;
    }
    if (count + 2 >= capacity) {
      capacity *= 2;
      start = grow(start, capacity);
      end = grow(end, capacity);
      hash = grow(hash, capacity);
      word = grow(word, capacity);
      flags = grow(flags, capacity);
      value = grow(value, capacity);
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
      const broken = code === 0xe2 ? brokenMark(units, at, to) : 0;
      if (broken !== 0) {
        at = Math.min(at + 3, to);
        sum = Math.imul(fnvOffset ^ broken, fnvPrime);
        const rest = broken === 0x27 && (bits & flag.isSpaceBefore) === 0 ? contraction(units, at, to) : 0;
        if (rest > 0) {
          bits |= flag.isWord | possessive(units, at, rest);
          for (const stop = at + rest; at < stop; at++)
            sum = Math.imul(sum ^ ((units[at] as number) | 0x20), fnvPrime);
        } else bits |= markBits(units, first, at, 0, to, classOf(broken));
      } else {
        bits |= flag.isWord;
        let small = 0;
        let capitals = kind === upperChar ? 1 : 0;
        if (kind === upperChar) bits |= flag.isCapitalised;
        else if (kind === caselessChar) bits |= flag.isCaseless;
        sum = Math.imul(sum ^ lowerOf(code), fnvPrime);
        at++;
        // Dotted single letters: "U.S.", "p.m.".
        if (isDottedStart(units, at, to)) {
          bits |= flag.isDotted;
          while (isDottedStart(units, at, to)) {
            const next = units[at + 1] as number;
            classOf(next);
            sum = Math.imul(Math.imul(sum ^ 0x2e, fnvPrime) ^ lowerOf(next), fnvPrime);
            at += 2;
          }
          sum = Math.imul(sum ^ 0x2e, fnvPrime);
          if (at < to && (units[at] as number) === 0x2e) at++;
        } else {
          // Most letters are a to z; everything else is told apart below.
          while (at < to) {
            const letter = units[at] as number;
            if (letter < 0x61 || letter > 0x7a) break;
            sum = Math.imul(sum ^ letter, fnvPrime);
            small++;
            at++;
          }
          while (at < to) {
            const inner = units[at] as number;
            if (inner === 0x20) break;
            const innerKind = classOf(inner);
            if (innerKind === lowerChar || innerKind === caselessChar) {
              const broken = inner === 0xe2 ? brokenMark(units, at, to) : 0;
              if (broken !== 0) {
                if (broken !== 0x27) break;
                const tail = (units[at + 3] as number) | 0x20;
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
              const cut = apostrophe(units, first, at, to, inner);
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
            const stop = addressEnd(units, first, at, to);
            if (stop > at) {
              at = stop;
              bits |= flag.isOpaque;
            }
          }
        }
      }
    } else if (kind === digitChar) {
      at = cutNumber(units, first, to, decimalCode, groupCode);
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
      if (code < 0xdc00 && at < to && ((units[at] as number) & 0xfc00) === 0xdc00) at++;
      for (let unit = first; unit < at; unit++) sum = Math.imul(sum ^ (units[unit] as number), fnvPrime);
    } else {
      at = cutMark(units, first, 0, to, code, kind, bits, count > 0);
      bits = cut.bits;
      sum = cut.sum;
    }

    start[count] = offset + first;
    end[count] = offset + at;
    hash[count] = sum;
    word[count] = wordNumber(sum);
    flags[count] = bits;
    value[count] = number;
    count++;
  }
  // What is behind the last token reads as nothing.
  if (count < before) {
    for (const column of [start, end, hash, word, flags, value]) column.fill(0, count, before);
  }
  return { text, units, offset, count, start, end, hash, word, lists: listCount(), flags, value };
}

function grow<Column extends Int32Array | Float64Array>(column: Column, capacity: number): Column {
  const wider = new (column.constructor as new (length: number) => Column)(capacity);
  wider.set(column);
  return wider;
}

/**
 * Called apart from its string: strings come in more shapes than an engine tells apart where a method is looked up
 * on one, and then it looks the method up anew for every unit.
 */
const unitAt = String.prototype.charCodeAt;

/** Copies `length` units of a text from `offset` on, and a zero behind them; in larger room where `into` has none. */
function readUnits(into: Uint16Array, text: string, offset: number, length: number): Uint16Array {
  const units = into.length > length ? into : new Uint16Array(length + 1);
  for (let at = 0; at < length; at++) units[at] = unitAt.call(text, offset + at);
  units[length] = 0;
  return units;
}
