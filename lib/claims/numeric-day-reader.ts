import { daysIn } from './calendar';
import { isDateBefore, lastDay } from './day-reader';
import {
  digitsAt,
  endsPhrase,
  findBefore,
  flagsAt,
  hashAt,
  isJoined,
  isPlainNumber,
  marks,
  type PeriodReading,
  type TimeContext,
  valueAt,
} from './time-context';
import * as flag from './token-flags';
import { centuryOf, readYear } from './year-reader';

/** "5/12/2017", "05.12.2017", "5-12-2017", and without the year where a preposition or weekday stands before. */
export function readNumericDay(
  context: TimeContext,
  at: number,
  isPlaced: boolean,
): PeriodReading | undefined {
  if (!isPlainNumber(context, at) || digitsAt(context, at) > 2) return undefined;
  if (isJoined(context, at) && !isPlaced) return undefined;
  const separator = hashAt(context, at + 1);
  const isMark = separator === marks.slash || separator === marks.dot || separator === marks.hyphen;
  if (
    !isMark ||
    !isJoined(context, at + 1) ||
    !isJoined(context, at + 2) ||
    !isPlainNumber(context, at + 2)
  ) {
    return undefined;
  }
  const first = valueAt(context, at);
  const second = valueAt(context, at + 2);
  // "22/04": no fraction has a leading zero. "on 4-22"
  const isDay =
    separator === marks.hyphen
      ? findBefore(context, context.lexicons.on, at) >= 0 && endsPhrase(context, at + 3)
      : isPlaced || (separator === marks.slash && (isZeroLed(context, at) || isZeroLed(context, at + 2)));
  const hasThird =
    hashAt(context, at + 3) === separator && isJoined(context, at + 3) && isPlainNumber(context, at + 4);
  const isDayFirst = separator === marks.dot ? true : context.lexicons.dayFirst;
  const order = orderOf(first, second, isDayFirst);
  if (order === undefined) return undefined;
  if (hasThird && isJoined(context, at + 4)) {
    const digits = digitsAt(context, at + 4);
    if (digits !== 4 && digits !== 2) return undefined;
    const value = valueAt(context, at + 4);
    return {
      first: at,
      last: at + 5,
      period: { unit: 'day', year: digits === 4 ? value : centuryOf(value), ...order },
    };
  }
  // "5/7, 2020"
  const year = hashAt(context, at + 3) === marks.comma ? readYear(context, at + 4) : undefined;
  if (year && separator === marks.slash)
    return { first: at, last: year.last, period: { unit: 'day', year: year.year, ...order } };
  if (!isDay) return undefined;
  // "since 9/11": the attacks of 2001, whatever the order of day and month.
  if (separator === marks.slash && first === 9 && second === 11)
    return { first: at, last: at + 3, period: { unit: 'day', year: 2001, month: 9, day: 11 } };
  return { first: at, last: at + 3, period: { unit: 'day', ...order } };
}

function orderOf(
  first: number,
  second: number,
  isDayFirst: boolean,
): { month: number; day: number } | undefined {
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  if (month >= 1 && month <= 12 && day >= 1 && day <= lastDay) return { month, day };
  if (day >= 1 && day <= 12 && month >= 1 && month <= lastDay) return { month: day, day: month };
  return undefined;
}

/** "20191205" and nothing else written on. */
export function readCompactDay(context: TimeContext, at: number): PeriodReading | undefined {
  if (!isPlainNumber(context, at) || digitsAt(context, at) !== 8) return undefined;
  const value = valueAt(context, at);
  const year = Math.floor(value / 10000);
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined;
  return { first: at, last: at + 1, period: { unit: 'day', year, month, day } };
}

function isZeroLed(context: TimeContext, at: number): boolean {
  const { text, start } = context.tokens;
  return digitsAt(context, at) === 2 && text.charCodeAt(start[at] ?? 0) === 0x30;
}

const firstYear = 1900;
const lastYear = 2100;

/** "11/2016", "09 - 2014": a month in digits and its year; or the year first: "2016 /11". */
export function readNumericMonth(context: TimeContext, at: number): PeriodReading | undefined {
  if (!isPlainNumber(context, at) || !isPlainNumber(context, at + 2)) return undefined;
  const isSlash = hashAt(context, at + 1) === marks.slash;
  if (!isSlash && (flagsAt(context, at + 1) & flag.isDash) === 0) return undefined;
  const isYearFirst = digitsAt(context, at) === 4;
  const [month, year] = isYearFirst ? [at + 2, at] : [at, at + 2];
  const value = valueAt(context, year);
  const isYear = digitsAt(context, year) === 4 && value >= firstYear && value <= lastYear;
  const isMonth =
    digitsAt(context, month) <= 2 && valueAt(context, month) >= 1 && valueAt(context, month) <= 12;
  if (!isYear || !isMonth || (isJoined(context, at) && !isDateBefore(context, at))) return undefined;
  // "2016 - 11 people died", "5/2016/7"
  if (!endsPhrase(context, at + 3)) return undefined;
  return { first: at, last: at + 3, period: { unit: 'month', year: value, month: valueAt(context, month) } };
}
