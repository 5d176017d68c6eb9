import type { NumberLexicons } from './number-lexicons';
import type { NumberReading } from './number-reading';
import { readScales } from './number-scales';
import * as flag from './token-flags';
import { comma, dot, hasSpace, isDashAt, lengthAt, plus, slash } from './token-marks';
import { hashOf, type Tokens } from './tokens';

/** Whether the dash at `at` is the sign of the number after it. */
export function isMinusSign(tokens: Tokens, at: number, stop: number): boolean {
  if (at + 1 >= stop || hasSpace(tokens, at + 1)) return false;
  // "75 -300mm" is a range.
  if (at > 0 && ((tokens.flags[at - 1] as number) & flag.isNumber) !== 0) return false;
  // "$-20"
  if (at > 0 && !hasSpace(tokens, at) && ((tokens.flags[at - 1] as number) & flag.isCurrencySign) !== 0)
    return true;
  return hasSpace(tokens, at) && ((tokens.flags[at + 1] as number) & flag.isNumber) !== 0;
}

/** Whether the point at `at` begins a decimal: ".25". */
export function isLeadingPoint(tokens: Tokens, at: number, stop: number): boolean {
  const next = tokens.flags[at + 1] as number;
  return (
    at + 1 < stop &&
    hasSpace(tokens, at) &&
    !hasSpace(tokens, at + 1) &&
    (next & flag.isNumber) !== 0 &&
    (next & (flag.isDecimal | flag.isGrouped | flag.isOpaque)) === 0
  );
}

/** The number whose digits start at `at`, with groups, power, fraction and scale: "40 000", "1e6", "10 1/2", "3.5 million". */
export function readDigits(
  tokens: Tokens,
  at: number,
  stop: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  let value = tokens.value[at] ?? Number.NaN;
  if (Number.isNaN(value)) return undefined;
  let next = at + 1;
  const european = europeanNumber(tokens, at, stop);
  if (european) return readScales(tokens, at, european.last, stop, lexicons, european.value, 'digits');
  // "40 000", "1 414 021 100"
  const groups = spacedGroups(tokens, at, stop);
  for (; next <= at + groups; next++) value = value * 1000 + (tokens.value[next] ?? 0);
  // "th" of "19th"
  if (next < stop && !hasSpace(tokens, next) && lexicons.ordinalSuffixes.findToken(tokens, next) >= 0) {
    return { first: at, last: next + 1, value, scale: 1, form: 'ordinal' };
  }
  const power = readPower(tokens, at, stop, value);
  if (power) return power;
  const simple = simpleFraction(tokens, at, stop);
  if (simple !== undefined) return { first: at, last: at + 3, value: simple, scale: 1, form: 'fraction' };
  // "10 1/2", "10 ½"
  const mixed = next < stop && hasSpace(tokens, next) ? simpleFraction(tokens, next, stop) : undefined;
  if (mixed !== undefined && mixed < 1 && Number.isInteger(value)) {
    value += mixed;
    next += 3;
  } else if (next < stop && isVulgar(tokens, next)) {
    value += tokens.value[next] ?? 0;
    next++;
  }
  return readScales(tokens, at, next, stop, lexicons, value, 'digits');
}

const largestByte = 255;

/** "1.234.567,89", "2.500.000" and "12,50": a text that writes numbers as most of Europe does. */
function europeanNumber(
  tokens: Tokens,
  at: number,
  stop: number,
): { value: number; last: number } | undefined {
  let value = tokens.value[at] ?? Number.NaN;
  if (((tokens.flags[at] ?? 0) & (flag.isGrouped | flag.isDecimal)) !== 0 || !(value > 0 && value < 1000))
    return undefined;
  let last = at + 1;
  let isAddress = value <= largestByte;
  for (; isWrittenOn(tokens, last, dot, stop) && lengthAt(tokens, last + 1) === 3; last += 2) {
    const group = tokens.value[last + 1] ?? 0;
    isAddress &&= group <= largestByte;
    value = value * 1000 + group;
  }
  // "192.168.100.200" is an address, "22,24,26" a list.
  if ((isAddress && last === at + 7) || isWrittenOn(tokens, last, dot, stop)) return undefined;
  const isList =
    isWrittenOn(tokens, last + 2, comma, stop) ||
    (at > 0 && tokens.hash[at - 1] === comma && !hasSpace(tokens, at));
  if (isWrittenOn(tokens, last, comma, stop) && lengthAt(tokens, last + 1) === 2 && !isList)
    return { value: value + (tokens.value[last + 1] ?? 0) / 100, last: last + 2 };
  return last > at + 1 ? { value, last } : undefined;
}

/** Whether a mark and plain digits are written on at `at`. */
function isWrittenOn(tokens: Tokens, at: number, mark: number, stop: number): boolean {
  const bits = tokens.flags[at + 1] as number;
  return (
    at + 1 < stop &&
    tokens.hash[at] === mark &&
    !hasSpace(tokens, at) &&
    !hasSpace(tokens, at + 1) &&
    (bits & (flag.isNumber | flag.isGrouped | flag.isDecimal)) === flag.isNumber
  );
}

const caret = hashOf('^');

const times = new Set(['x', '×', '*'].map(hashOf));

/** "1e10", "10^6", "1.3x10^-4" */
function readPower(tokens: Tokens, at: number, stop: number, value: number): NumberReading | undefined {
  const next = at + 1;
  if (next >= stop || hasSpace(tokens, next)) return undefined;
  const read = (last: number, result: number): NumberReading | undefined =>
    Number.isFinite(result) ? { first: at, last, value: result, scale: 1, form: 'digits' } : undefined;
  const start = tokens.start[next] as number;
  if ((tokens.text.charCodeAt(start) | 0x20) === 0x65) {
    const digits = tokens.text.slice(start + 1, tokens.end[next]);
    if (/^\d{1,3}$/.test(digits)) return read(next + 1, value * 10 ** Number(digits));
    const negative = digits === '' && isDashAt(tokens, next + 1) ? tokens.value[next + 2] : undefined;
    return negative !== undefined && negative < 300 ? read(next + 3, value / 10 ** negative) : undefined;
  }
  if (tokens.hash[next] === caret) {
    const exponent = readExponent(tokens, next + 1, stop);
    return exponent && read(exponent.last, value ** exponent.value);
  }
  const isTimesTen =
    times.has(tokens.hash[next] as number) &&
    tokens.value[next + 1] === 10 &&
    tokens.hash[next + 2] === caret;
  const exponent = isTimesTen ? readExponent(tokens, next + 3, stop) : undefined;
  if (exponent) return read(exponent.last, value * 10 ** exponent.value);
  // "x10" is one token
  const isX10 = tokens.hash[next] === hashX10 && tokens.hash[next + 1] === caret;
  const after = isX10 ? readExponent(tokens, next + 2, stop) : undefined;
  return after && read(after.last, value * 10 ** after.value);
}

const hashX10 = hashOf('x10');

function readExponent(tokens: Tokens, at: number, stop: number): { value: number; last: number } | undefined {
  const isSigned = isDashAt(tokens, at) || tokens.hash[at] === plus;
  const digits = isSigned ? at + 1 : at;
  const value = tokens.value[digits] ?? Number.NaN;
  if (digits >= stop || Number.isNaN(value) || value > 300) return undefined;
  return { value: isDashAt(tokens, at) ? -value : value, last: digits + 1 };
}

/** How many tokens of three digits follow, a space apart, that belong to the number at `at`. */
function spacedGroups(tokens: Tokens, at: number, stop: number): number {
  const bits = tokens.flags[at] as number;
  const length = lengthAt(tokens, at);
  if ((bits & (flag.isGrouped | flag.isDecimal)) !== 0 || length > 3 || tokens.value[at] === 0) return 0;
  let groups = 0;
  for (let next = at + 1; next < stop; next++) {
    const gap = (tokens.start[next] as number) - (tokens.end[next - 1] ?? 0);
    const more = tokens.flags[next] as number;
    const digits =
      (more & flag.isDecimal) !== 0
        ? Math.trunc(tokens.value[next] ?? 0).toString().length
        : lengthAt(tokens, next);
    if (gap !== 1 || (more & flag.isNumber) === 0 || (more & flag.isGrouped) !== 0 || digits !== 3) break;
    groups++;
    if ((more & flag.isDecimal) !== 0) break;
  }
  // "101 202": with an ordinary space a single group may be two numbers; a second one or a round one settles it.
  if (groups === 1 && tokens.text.charCodeAt(tokens.end[at] ?? 0) === 0x20) {
    return (tokens.value[at + 1] ?? 0) % 100 === 0 ? 1 : 0;
  }
  return groups;
}

/** "3/4"; not "12/05/2017", "24/7" or "9/11". */
function simpleFraction(tokens: Tokens, at: number, stop: number): number | undefined {
  if (at + 2 >= stop || tokens.hash[at + 1] !== slash) return undefined;
  if (hasSpace(tokens, at + 1) !== hasSpace(tokens, at + 2)) return undefined;
  const top = tokens.value[at] ?? Number.NaN;
  const bottom = tokens.value[at + 2] ?? Number.NaN;
  if (!(Number.isInteger(top) && Number.isInteger(bottom) && top > 0 && bottom > 1 && bottom <= 100))
    return undefined;
  if (tokens.hash[at + 3] === slash) return undefined;
  return top < bottom ? top / bottom : undefined;
}

function isVulgar(tokens: Tokens, at: number): boolean {
  const value = tokens.value[at] ?? 0;
  return ((tokens.flags[at] as number) & flag.isDecimal) !== 0 && lengthAt(tokens, at) === 1 && value < 1;
}
