/**
 * What each UTF-16 unit is to the tokeniser. ASCII and common signs are filled in at once, the rest on first sight (one
 * test per distinct character and process), so loading costs nothing and a lookup is one array read.
 */

export const spaceChar = 1;
export const newlineChar = 2;
export const lowerChar = 3;
export const upperChar = 4;
/** A letter of a script without case, or a combining mark. */
export const caselessChar = 5;
export const digitChar = 6;
export const apostropheChar = 7;
export const doubleQuoteChar = 8;
export const openChar = 9;
export const closeChar = 10;
export const dashChar = 11;
export const terminatorChar = 12;
export const currencyChar = 13;
export const percentChar = 14;
export const symbolChar = 15;
/** Soft hyphens, zero-width characters, bidirectional marks: no part of any word. */
export const ignorableChar = 16;
export const fractionChar = 17;
export const surrogateChar = 18;

const units = 0x10000;
const classes = new Uint8Array(units);
const lowered = new Uint16Array(units);

const listed: readonly (readonly [number, string])[] = [
  [spaceChar, ' \t\f\v\u00A0\u2002\u2003\u2007\u2009\u202F\u3000'],
  [newlineChar, '\n\r\u2028\u2029\u0085'],
  [apostropheChar, "'\u2018\u2019\u201A\u201B\u02BC\u2032\u2039\u203A\u0060\u00B4"],
  [doubleQuoteChar, '"\u201C\u201D\u201E\u201F\u2033\u2036\u00AB\u00BB\u300C\u300D\u300E\u300F'],
  [openChar, '([{\u3010\uFF08'],
  [closeChar, ')]}\u3011\uFF09'],
  [dashChar, '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  [terminatorChar, '.!?\u2026\u3002\uFF01\uFF1F\u0964\u061F\u06D4'],
  [percentChar, '%\u2030\uFF05\u066A'],
  [ignorableChar, '\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u202A\u202B\u202C\u202D\u202E'],
  [fractionChar, '\u00BD\u00BC\u00BE\u2153\u2154\u215B\u215C\u215D\u215E'],
  [currencyChar, '\u00A2\u00A3\u00A4\u00A5\u20A9\u20AA\u20AC\u20B1\u20B4\u20B9\u20BA\u20BD\u20BF'],
  [
    symbolChar,
    '\uFFFD\u00A1\u00A7\u00B0\u00B1\u00B7\u00BF\u00D7\u00F7\u2022\u2023\u2043\u25A0\u25AA\u25CF\u25E6',
  ],
];
for (const [kind, characters] of listed) {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    classes[code] = kind;
    // Signs are words of their own, told apart by their hash; of the others the class alone counts.
    if (kind === currencyChar || kind === symbolChar) lowered[code] = code;
  }
}
for (let code = 0; code < 0x80; code++) {
  const isUpper = code >= 0x41 && code <= 0x5a;
  lowered[code] = isUpper ? code + 0x20 : code;
  if (isUpper) classes[code] = upperChar;
  else if (code >= 0x61 && code <= 0x7a) classes[code] = lowerChar;
  else if (code >= 0x30 && code <= 0x39) classes[code] = digitChar;
  else if (code === 0x24) classes[code] = currencyChar;
  else if (classes[code] === 0) classes[code] = code < 0x20 ? spaceChar : symbolChar;
}

/** One of the classes above for a UTF-16 unit. */
export function classOf(code: number): number {
  const known = classes[code] ?? symbolChar;
  return known === 0 ? learn(code) : known;
}

/** The unit in lower case, where that is one unit; valid once `classOf` has seen it. */
export function lowerOf(code: number): number {
  return lowered[code] ?? code;
}

/** The digit a character of class `digitChar` stands for, in any script whose digits stand in rows of ten. */
export function digitOf(code: number): number {
  if (code < 0x3a) return code - 0x30;
  const zero = digitZeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? 0 : code - zero;
}

/** What "½" and its like are worth. */
export function fractionOf(code: number): number {
  return fractions[String.fromCharCode(code)] ?? 0;
}

const digitZeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];
const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  lowered[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  const kind = classify(code, character);
  classes[code] = kind;
  return kind;
}

function classify(code: number, character: string): number {
  if (code >= 0xd800 && code <= 0xdfff) return surrogateChar;
  if (digitZeros.some((first) => code >= first && code < first + 10)) return digitChar;
  // The letters of most European languages: a class of Unicode takes milliseconds to compile.
  if ((code >= 0xc0 && code <= 0x17f) || (code >= 0x400 && code <= 0x481))
    return character === character.toLowerCase() ? lowerChar : upperChar;
  if (/\p{Lu}/u.test(character)) return upperChar;
  if (/\p{Ll}/u.test(character)) return lowerChar;
  if (/[\p{L}\p{M}]/u.test(character)) return caselessChar;
  if (/\p{Sc}/u.test(character)) return currencyChar;
  if (/\s/u.test(character)) return spaceChar;
  return symbolChar;
}
