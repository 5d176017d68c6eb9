import {
  startsArticle,
  startsLength,
  startsNamedDay,
  startsSpan,
  startsUnit,
  startsYear,
} from './calendar-lexicons';
import { digitsAt, marks, type TimeContext } from './time-context';
import * as flag from './token-flags';

/** Digits can stand for days and months without a name. */
export const startsNumeric = 256;

/** Digits can begin anything but a word of relation. */
const startsDigits = startsLength | startsUnit | startsNamedDay | startsSpan | startsYear | startsNumeric;

/** A word that may only begin a time by being one of a list. */
export function isPlainWord(bits: number): boolean {
  return (bits & (flag.isWord | flag.isAllCaps | flag.isNumber)) === flag.isWord;
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

/** "FY19", "FY2019" */
function isFiscalCode(context: TimeContext, at: number): boolean {
  const length = digitsAt(context, at);
  const second = (context.tokens.start[at] as number) + 1;
  return (length === 4 || length === 6) && context.tokens.text.charAt(second) === 'Y';
}
