import {
  startsArticle,
  startsLength,
  startsNamedDay,
  startsSpan,
  startsUnit,
  startsYear,
} from './calendar-lexicons';
import { canBeTime, digitsAt, leadsToCalendar, marks, type TimeContext, wordIn } from './time-context';
import * as flag from './token-flags';

/** Digits can stand for days and months without a name. */
export const startsNumeric = 256;

/** Digits can begin anything but a word of relation. */
const startsDigits = startsLength | startsUnit | startsNamedDay | startsSpan | startsYear | startsNumeric;

/** A word that may only begin a time by being one of a list, or a mark that begins none. */
export function isPlain(bits: number): boolean {
  return (bits & (flag.isAllCaps | flag.isNumber | flag.isSingleQuote)) === 0;
}

/** What can start at `at`: bits of the language's triggers; 0 for most tokens. */
export function startsAt(context: TimeContext, at: number): number {
  const { tokens, lexicons, to } = context;
  if (at >= to) return 0;
  const bits = tokens.flags[at] as number;
  if ((bits & flag.isNumber) !== 0) return startsOfDigits(context, at);
  if ((bits & flag.isWord) === 0) return (bits & flag.isSingleQuote) !== 0 ? startsSpan | startsYear : 0;
  const entry = lexicons.triggers.find(tokens, at, to);
  if (entry < 0) return (bits & flag.isAllCaps) !== 0 && isFiscalCode(context, at) ? startsSpan : 0;
  const starts = lexicons.triggers.values[entry] ?? 0;
  if (starts !== startsArticle) return starts;
  // "a" begins a length only before a unit or a number word.
  const next = at + 1 < to ? lexicons.triggers.find(tokens, at + 1, to) : -1;
  return next < 0 ? 0 : startsLength;
}

/** Digits that can be a date by themselves: a year, a day written without marks. */
const yearLength = 4;

const compactLength = 8;

const endsNumber = flag.isPercentSign | flag.isCurrencySign | flag.isOpen | flag.isClose;

const goesOn = flag.isWord | flag.isNumber | flag.isDash;

/** What digits can begin, by what follows them: "5," and "5%" nothing, unless they are a year or a day by themselves. */
function startsOfDigits({ tokens, to }: TimeContext, at: number): number {
  const next = at + 1;
  if (next >= to) return startsDigits;
  const bits = tokens.flags[next] as number;
  if ((bits & goesOn) !== 0) return startsDigits;
  const length = (tokens.end[at] as number) - (tokens.start[at] ?? 0);
  const isEnd = tokens.hash[next] === marks.comma || (bits & endsNumber) !== 0;
  if (isEnd && length !== yearLength && length !== compactLength) return 0;
  // A length and an ordinal go on with a word.
  return startsDigits & ~(startsLength | startsUnit);
}

/** A word by itself, written small or with one capital, after a space. */
const plainBits = flag.isWord | flag.isNumber | flag.isAllCaps | flag.isDotted | flag.isSpaceBefore;

/** Tokens between a number and the furthest word of the calendar that may go with it: "third to the fifth day of May". */
const longestDay = 10;

/**
 * Whether a number is none of a time, as two of three are: a word follows it that can begin none, and no word of the
 * calendar stands in its reach, before any mark. No reader need look then; only years and days in digits, which stand
 * alone, are left to them.
 */
export function countsNoTime(context: TimeContext, at: number, starts: number): boolean {
  const { tokens, lexicons, to } = context;
  const next = at + 1;
  if (context.starts === undefined || next >= to || canBeTime(context, next)) return false;
  // "Monday" is no number, nor is the "quarter" of a year.
  if ((starts & startsLength) === 0 || (starts & (startsUnit | startsNamedDay)) === startsUnit) return false;
  const { flags, hash } = tokens;
  if (((flags[next] as number) & plainBits) !== (flag.isWord | flag.isSpaceBefore)) return false;
  if (((flags[at] as number) & flag.isNumber) !== 0) {
    const length = digitsAt(context, at);
    if (length === yearLength || length === compactLength || hash[next] === marks.plural) return false;
  }
  return (
    wordIn(context, lexicons.weekdayPlurals, next) < 0 && !leadsToCalendar(context, at, longestDay, false)
  );
}

/** "FY19", "FY2019" */
function isFiscalCode(context: TimeContext, at: number): boolean {
  const length = digitsAt(context, at);
  const second = (context.tokens.start[at] as number) + 1;
  return (length === 4 || length === 6) && context.tokens.text.charAt(second) === 'Y';
}
