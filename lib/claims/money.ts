import { wordSet } from './cue-context';
import type { MoneyLexicons } from './money-lexicons';
import { signPrefixes, signs } from './money-lexicons';
import * as flag from './token-flags';
import { dot, hasSpace, hyphen, lengthAt } from './token-marks';
import { hashOf, type Tokens } from './tokens';

/** A currency found beside a number. */
export interface Currency {
  readonly code: string;
  /** Tokens it takes on its side of the number. */
  readonly length: number;
  /** Divides the number: 100 for cents. */
  readonly minor: number;
  /** "MUSD": millions. */
  readonly factor: number;
}

const dollar = hashOf('$');
const cent = 0xa2;

/** The currency written before the number at token `at`: "$", "US$", "C $", "EUR", "rmb". */
export function currencyBefore(
  tokens: Tokens,
  at: number,
  from: number,
  lexicons: MoneyLexicons,
): Currency | undefined {
  const before = at - 1;
  if (before < from) return undefined;
  if (((tokens.flags[before] as number) & flag.isCurrencySign) !== 0) {
    return signBefore(tokens, before, from, lexicons);
  }
  const code = codeAt(tokens, before, lexicons);
  if (code !== undefined) return { ...code, length: 1 };
  // "Rs. 300"
  const length = tokens.hash[before] === dot && before > from && !hasSpace(tokens, before) ? 2 : 1;
  const word = at - length;
  const entry = lexicons.names.findToken(tokens, word);
  const name = entry < 0 ? undefined : lexicons.names.values[entry];
  // Only short forms stand before: "rmb 10", "kr 500", "Rs 500"; "pound 5" is none.
  if (name === undefined || lengthAt(tokens, word) > 3 || name === 'KRW') return undefined;
  return plain(name, length);
}

function signBefore(
  tokens: Tokens,
  sign: number,
  from: number,
  lexicons: MoneyLexicons,
): Currency | undefined {
  const unit = tokens.text.charCodeAt(tokens.start[sign] ?? 0);
  const code = signs.get(unit);
  if (code === undefined) return undefined;
  const prefix = sign - 1;
  if (prefix >= from && ((tokens.flags[prefix] as number) & flag.isWord) !== 0) {
    const hash = tokens.hash[prefix] ?? 0;
    const country =
      codeAt(tokens, prefix, lexicons)?.code ?? lexicons.codes.get(hash) ?? signPrefixes.get(hash);
    // "a $5 note" is not Australian: apart from the sign only capitals and "c $" of tokenised text count.
    const isNear =
      !hasSpace(tokens, sign) || (lengthAt(tokens, prefix) > 1 && signPrefixes.has(hash)) || hash === looseC;
    if (country !== undefined && isNear) return plain(country, 2);
  }
  return tokens.hash[sign] === dollar || code !== 'USD' ? plain(code, 1) : undefined;
}

const looseC = hashOf('c');

/** The currency written after the number that ends before token `at`: "€", "dollars", "-dollar", "cents", "USD". */
export function currencyAfter(
  tokens: Tokens,
  at: number,
  to: number,
  lexicons: MoneyLexicons,
): Currency | undefined {
  if (at >= to) return undefined;
  if (((tokens.flags[at] as number) & flag.isCurrencySign) !== 0) return signAfter(tokens, at, to);
  const isHyphenated = tokens.hash[at] === hyphen && at + 1 < to && !hasSpace(tokens, at + 1);
  const word = isHyphenated ? at + 1 : at;
  const extra = isHyphenated ? 1 : 0;
  const small = lexicons.minor.find(tokens, word, to);
  const minor = small < 0 ? undefined : lexicons.minor.values[small];
  if (minor !== undefined)
    return {
      code: minor[0],
      length: (lexicons.minor.lengths[small] as number) + extra,
      minor: minor[1],
      factor: 1,
    };
  const code = codeAt(tokens, word, lexicons);
  // "3 USD50 cards": the code is that of the number it is written on to.
  if (code !== undefined)
    return hasSpace(tokens, word) && isDigitsJoined(tokens, word + 1, to)
      ? undefined
      : { ...code, length: 1 + extra };
  const entry = lexicons.names.find(tokens, word, to);
  const name = entry < 0 ? undefined : lexicons.names.values[entry];
  if (name !== undefined && !isOtherWord(tokens, word, name)) {
    return plain(name, (lexicons.names.lengths[entry] as number) + extra);
  }
  return name === undefined ? qualifiedCurrency(tokens, word, to, extra, lexicons) : undefined;
}

/** Words between a number and the noun of its currency: "West African CFA francs", "Trinidad and Tobago dollars". */
const mostAdjectives = 3;

/** "40 million Turkish lira", "400 South African rand", "420 million Finnish markka": a country's adjective before a noun. */
function qualifiedCurrency(
  tokens: Tokens,
  word: number,
  to: number,
  extra: number,
  { names, platformNames }: MoneyLexicons,
): Currency | undefined {
  for (let noun = word; noun <= word + mostAdjectives && noun < to; noun++) {
    if (((tokens.flags[noun] as number) & flag.isWord) === 0) return undefined;
    if (noun > word && !hasSpace(tokens, noun)) return undefined;
    const entry = noun > word && lengthAt(tokens, noun) > 2 ? names.findToken(tokens, noun) : -1;
    if (entry < 0) continue;
    const full = platformNames();
    const known = full.find(tokens, word, to);
    const code = known < 0 ? undefined : full.values[known];
    if (code !== undefined) return plain(code, (full.lengths[known] as number) + extra);
    // "one shows marks" is no money.
    const isAdjective =
      noun === word + 1 &&
      lengthAt(tokens, word) > 3 &&
      lengthAt(tokens, noun) > 3 &&
      nationalEndings.has(tokens.text.charCodeAt((tokens.end[word] as number) - 1) | 0x20);
    return isAdjective ? plain(names.values[entry] ?? '', 2 + extra) : undefined;
  }
  return undefined;
}

/** Last letters of "Finnish", "Mexican", "Japanese", "Icelandic", "Iraqi", also where a text has no capitals. */
const nationalEndings = new Set(Array.from('hneci', (letter) => letter.charCodeAt(0)));

function isDigitsJoined(tokens: Tokens, at: number, to: number): boolean {
  return at < to && !hasSpace(tokens, at) && ((tokens.flags[at] as number) & flag.isNumber) !== 0;
}

function signAfter(tokens: Tokens, at: number, to: number): Currency | undefined {
  const unit = tokens.text.charCodeAt(tokens.start[at] ?? 0);
  const code = signs.get(unit);
  // "5 $10 notes": the sign belongs to what follows it, when that is written on.
  if (code === undefined || isDigitsJoined(tokens, at + 1, to)) return undefined;
  return unit === cent ? { code, length: 1, minor: 100, factor: 1 } : plain(code, 1);
}

/** Letters before a code, as financial reports write it: "MUSD" is millions. */
const codeFactors: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };

/** "USD", "115USD", "MUSD". */
function codeAt(
  tokens: Tokens,
  at: number,
  lexicons: MoneyLexicons,
): { code: string; minor: number; factor: number } | undefined {
  const length = lengthAt(tokens, at);
  if ((length !== 3 && length !== 4) || ((tokens.flags[at] as number) & flag.isWord) === 0) return undefined;
  const isCapitals = ((tokens.flags[at] as number) & flag.isAllCaps) !== 0;
  if (length === 3) {
    const code = lexicons.codes.get(tokens.hash[at] as number);
    return code !== undefined && (isCapitals || commonCodes.has(code))
      ? { code, minor: 1, factor: 1 }
      : undefined;
  }
  const start = tokens.start[at] as number;
  const factor = isCapitals ? codeFactors[tokens.text.charAt(start)] : undefined;
  if (factor === undefined) return undefined;
  const code = lexicons.codes.get(hashOf(tokens.text.slice(start + 1, start + 4)));
  return code === undefined ? undefined : { code, minor: 1, factor };
}

/** Codes that are no word in small letters either. */
const commonCodes = new Set(
  'USD EUR GBP CAD AUD NZD CHF JPY CNY HKD SGD INR RUB MXN BRL SEK NOK DKK PLN'.split(' '),
);

/** "won" and "real", "mark", "rand", "lei" are other words: only in small letters, and "won" never before "the". */
function isOtherWord(tokens: Tokens, at: number, code: string): boolean {
  if (code !== 'KRW' || lengthAt(tokens, at) !== 3) return false;
  return at + 1 < tokens.count && determiners.has(tokens.hash[at + 1] as number);
}

const determiners = wordSet('the a an their his her its seats gold medals by in');

function plain(code: string, length: number): Currency {
  return { code, length, minor: 1, factor: 1 };
}
