import { classOf, digitChar, digitOf, fractionChar, fractionOf } from './characters';
import * as flag from './token-flags';
import { fnvOffset, fnvPrime } from './word-hash';

/** Digits of the longest number read exactly into a double. */
const longestNumber = 15;

/** What `cutNumber` and `cutMark` found, besides where it ends. */
export const cut = { bits: 0, sum: 0, value: Number.NaN };

/**
 * Reads the digits that start at `first`; gives the unit after them. Apart from `tokenise`, as `cutMark` is: the
 * compiler of a page that was just opened is done sooner with the loop that every letter goes through.
 */
export function cutNumber(
  units: Uint16Array,
  first: number,
  to: number,
  decimalCode: number,
  groupCode: number,
): number {
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
    const inner = units[at] as number;
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
      isGroup(units, at, to, groupCode)
    ) {
      bits |= flag.isGrouped;
      groupDigits = 0;
    } else if (inner === decimalCode && isFraction(units, first, at, to, decimalCode)) {
      bits |= flag.isDecimal;
      hasDecimal = true;
      sum = Math.imul(sum ^ 0x2e, fnvPrime);
    } else break;
    at++;
  }
  if (wholeDigits > longestNumber) bits |= flag.isOpaque;
  else number = scale === 0 ? mantissa : mantissa / 10 ** scale;
  // "2½"
  if (at < to && classOf(units[at] as number) === fractionChar && !hasDecimal) {
    number += fractionOf(units[at] as number);
    bits |= flag.isDecimal;
    at++;
  }
  cut.bits = bits;
  cut.sum = sum;
  cut.value = number;
  return at;
}

/** Groups looked through to tell Indian grouping from a list of two-digit numbers. */
const mostGroups = 6;

/** Three digits follow the separator at `at`; or two, and more such groups, the last of three ("1,00,000"). */
function isGroup(units: Uint16Array, at: number, to: number, groupCode: number): boolean {
  let separator = at;
  for (let group = 0; group < mostGroups; group++) {
    const digits = countDigits(units, separator + 1, to);
    if (digits === 3) return true;
    separator += digits + 1;
    if (digits !== 2 || separator >= to || (units[separator] as number) !== groupCode) return false;
  }
  return false;
}

/** Digits follow the decimal sign, and no second sign makes it a version, an address or a dotted date. */
function isFraction(units: Uint16Array, first: number, at: number, to: number, decimalCode: number): boolean {
  if (
    first > 1 &&
    (units[first - 1] as number) === decimalCode &&
    classOf(units[first - 2] as number) === digitChar
  )
    return false;
  if (at + 1 >= to || classOf(units[at + 1] as number) !== digitChar) return false;
  let next = at + 1;
  const stop = Math.min(to, at + 1 + longestNumber);
  while (next < stop && classOf(units[next] as number) === digitChar) next++;
  const isSecond = next + 1 < to && (units[next] as number) === decimalCode;
  return !(isSecond && classOf(units[next + 1] as number) === digitChar);
}

function countDigits(units: Uint16Array, at: number, to: number): number {
  let next = at;
  while (next < to && next - at <= 4 && classOf(units[next] as number) === digitChar) next++;
  return next - at;
}
