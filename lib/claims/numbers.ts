import { isLeadingPoint, isMinusSign, readDigits } from './digit-numbers';
import type { NumberLexicons } from './number-lexicons';
import { type NumberReading, wordAt } from './number-reading';
import * as flag from './token-flags';
import { dot } from './token-marks';
import type { Tokens } from './tokens';
import { readWords } from './word-numbers';

/** Tokens of the longest number read: "one hundred and twenty-three thousand four hundred and fifty-six". */
const longestNumber = 24;

/** The number that starts at token `at`, however written; undefined when none does. `limit` is exclusive. */
export function readNumber(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  const reading = readPlainNumber(tokens, at, limit, lexicons);
  if (reading === undefined || reading.form === 'ordinal' || reading.form === 'plural') return reading;
  const link = reading.last < limit ? lexicons.outOf.find(tokens, reading.last, limit) : -1;
  if (link < 0 || !Number.isInteger(reading.value)) return reading;
  return (
    readShare(tokens, reading, reading.last + (lexicons.outOf.lengths[link] as number), limit, lexicons) ??
    reading
  );
}

/** Above it, "two in 2019" is a year and "5 in 10,000" no everyday share unless written with a group sign. */
const largestPlainShare = 1000;

/** "one in five", "two out of five hundred", "1 over 3". */
function readShare(
  tokens: Tokens,
  part: NumberReading,
  at: number,
  limit: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  const whole = readPlainNumber(tokens, at, limit, lexicons);
  if (whole === undefined || !Number.isInteger(whole.value)) return undefined;
  // "minus one over twenty" is a share below nothing.
  if (Math.abs(part.value) < 1 || whole.value <= Math.abs(part.value)) return undefined;
  if (whole.form !== 'digits' && whole.form !== 'words') return undefined;
  const isGrouped = ((tokens.flags[at] as number) & flag.isGrouped) !== 0 || whole.form === 'words';
  if (whole.value > largestPlainShare && !isGrouped) return undefined;
  // "one in three years" and "two in 10 days" are lengths of time; "1 in 5." and "one in five people" are shares.
  if (whole.last < limit && lexicons.durations.find(tokens, whole.last, limit) >= 0) return undefined;
  return { first: part.first, last: whole.last, value: part.value / whole.value, scale: 1, form: 'fraction' };
}

function readPlainNumber(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicons: NumberLexicons,
): NumberReading | undefined {
  const stop = Math.min(limit, at + longestNumber);
  const bits = tokens.flags[at] as number;
  if ((bits & flag.isNumber) !== 0) {
    return (bits & flag.isOpaque) !== 0 ? undefined : readDigits(tokens, at, stop, lexicons);
  }
  if ((bits & flag.isDash) !== 0 && isMinusSign(tokens, at, stop)) {
    const reading = readDigits(tokens, at + 1, stop, lexicons);
    return reading && { ...reading, first: at, value: -reading.value };
  }
  // ".25"
  if (tokens.hash[at] === dot && isLeadingPoint(tokens, at, stop)) {
    const digits = (tokens.end[at + 1] as number) - (tokens.start[at + 1] ?? 0);
    const value = (tokens.value[at + 1] ?? 0) / 10 ** digits;
    return { first: at, last: at + 2, value, scale: 1, form: 'digits' };
  }
  if ((bits & flag.isWord) === 0) return undefined;
  const word = wordAt(tokens, at, stop, lexicons);
  if (word === undefined) return undefined;
  if (word.isMinus) {
    const next = wordAt(tokens, at + 1, stop, lexicons);
    const reading = next?.isMinus ? undefined : readPlainNumber(tokens, at + 1, stop, lexicons);
    if (reading === undefined || reading.form === 'plural' || reading.form === 'ordinal') return undefined;
    return { ...reading, first: at, value: -reading.value };
  }
  return readWords(tokens, at, stop, lexicons, word);
}
