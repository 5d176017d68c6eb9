import type { Period } from './calendar';
import { boundsOf, dayNumber, dayOf, dayPeriod, daysIn, easterSunday, spanOf, weekdayOf } from './calendar';
import { spokenDecades } from './calendar-lexicons';
import { readNumber } from './numbers';
import {
  digitsAt,
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isCapital,
  isJoined,
  isPlainNumber,
  lengthOf,
  marks,
  type PeriodReading,
  skipOne,
  type TimeContext,
  valueAt,
  wordAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { hashOf } from './tokens';
import { centuryOf, readYear } from './year-reader';

/** Spans with names of their own: decades, centuries, seasons, quarters, halves, fiscal years, feasts. */
export function readNamedSpan(context: TimeContext, at: number): PeriodReading | undefined {
  return (
    readDecade(context, at) ??
    readCentury(context, at) ??
    readQuarter(context, at) ??
    readFiscalYear(context, at) ??
    readSeason(context, at) ??
    readFeast(context, at) ??
    readPrefixedYear(context, at)
  );
}

/** "week 23 of 2019", "the first week of January", "the last week of 2016", "the week of 5 May". */
export function readWeek(
  context: TimeContext,
  at: number,
  readPeriod: (context: TimeContext, from: number) => PeriodReading | undefined,
): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const isWeek = wordAt(context, at)?.unit === 'week';
  const number =
    isWeek && isPlainNumber(context, at + 1) && digitsAt(context, at + 1) <= 2 ? valueAt(context, at + 1) : 0;
  if (number >= 1 && number <= 53) {
    const year = withYear(context, at, at + 2, { unit: 'year' });
    const known = year.period.year ?? reference?.year;
    if (known === undefined) return undefined;
    const monday = firstMonday(dayNumber(known, 1, 4)) + (number - 1) * 7;
    return { first: at, last: year.last, period: spanOf(monday, monday + 6) };
  }
  if (isWeek) {
    const start = lengthOf(context, lexicons.weekStart, at + 1);
    const day =
      start > 0 ? readPeriod(context, skipOne(context, lexicons.articles, at + 1 + start)) : undefined;
    if (day?.period.unit !== 'day' || reference === undefined) return undefined;
    const bounds = boundsOf({ ...day.period, year: day.period.year ?? reference.year });
    return bounds && { first: at, last: day.last, period: spanOf(bounds.from, bounds.from + 6) };
  }
  const ordinal = readOrdinal(context, at);
  const shift = ordinal ? undefined : findAt(context, lexicons.shifts, at);
  const isLast = shift !== undefined && shift >= 0 && (lexicons.shifts.values[shift] ?? 0) < 0;
  const unit = ordinal?.last ?? (isLast ? at + 1 : at);
  if (unit === at || wordAt(context, unit)?.unit !== 'week') return undefined;
  const of = skipOne(context, lexicons.of, unit + 1);
  const whole = of > unit + 1 ? readPeriod(context, skipOne(context, lexicons.articles, of)) : undefined;
  if (!whole || !(whole.period.unit === 'month' || whole.period.unit === 'year')) return undefined;
  const bounds = boundsOf({ ...whole.period, year: whole.period.year ?? reference?.year ?? Number.NaN });
  if (bounds === undefined || Number.isNaN(bounds.from)) return undefined;
  // ISO 8601: a week belongs to the month or year its Thursday is in.
  const monday = ordinal
    ? firstMonday(bounds.from + 3) + (ordinal.value - 1) * 7
    : bounds.to - weekdayOf(bounds.to) + (weekdayOf(bounds.to) >= 4 ? 1 : -6);
  return { first: at, last: whole.last, period: spanOf(monday, monday + 6) };
}

/** "the second Sunday of May", "the last Monday in October". */
export function readNthWeekday(
  context: TimeContext,
  at: number,
  readPeriod: (context: TimeContext, from: number) => PeriodReading | undefined,
): PeriodReading | undefined {
  const ordinal = readOrdinal(context, at);
  const shift = ordinal ? undefined : findAt(context, context.lexicons.shifts, at);
  const isLast = shift !== undefined && shift >= 0 && (context.lexicons.shifts.values[shift] ?? 0) < 0;
  const nth = ordinal?.value ?? (isLast ? lastInMonth : 0);
  const day = ordinal?.last ?? at + 1;
  const weekday = nth >= 1 && nth <= lastInMonth ? wordAt(context, day)?.weekday : undefined;
  const of = skipOne(context, context.lexicons.of, day + 1);
  if (weekday === undefined || of === day + 1) return undefined;
  const whole = readPeriod(context, skipOne(context, context.lexicons.articles, of));
  const month = whole?.period.unit === 'month' ? whole.period.month : undefined;
  const year = whole?.period.year ?? context.reference?.year;
  if (whole === undefined || month === undefined || year === undefined) return undefined;
  return { first: at, last: whole.last, period: dayPeriod(nthWeekday(year, month, weekday, nth)) };
}

/** No month has more of one weekday; asked for a fifth where there are four, `nthWeekday` gives the last. */
const lastInMonth = 5;

function firstMonday(day: number): number {
  return day - weekdayOf(day) + 1;
}

const decadeOfWord: ReadonlyMap<number, number> = new Map(
  spokenDecades.map((word, index) => [hashOf(word), 1920 + index * 10] as const),
);

/** "1990s", "the '90s", "the nineties"; not "in his 40s". */
function readDecade(context: TimeContext, at: number): PeriodReading | undefined {
  const spoken = decadeOfWord.get(hashAt(context, at));
  if (spoken !== undefined && context.lexicons.id === 'en') {
    const { articles, of } = context.lexicons;
    const isThe = findBefore(context, articles, at) >= 0 || findBefore(context, of, at) >= 0;
    return isThe ? { first: at, last: at + 1, period: { unit: 'decade', year: spoken } } : undefined;
  }
  const number = hashAt(context, at) === marks.quote && isJoined(context, at + 1) ? at + 1 : at;
  if (!isPlainNumber(context, number)) return undefined;
  const suffix = number + 1;
  const isPlural =
    hashAt(context, suffix) === marks.plural || (flagsAt(context, suffix) & flag.isPossessive) !== 0;
  const value = valueAt(context, number);
  // "1990 s" comes of texts that were cut into words.
  const isApart = hashAt(context, suffix) === marks.plural && !isCapital(context, suffix);
  if (!isPlural || !(isJoined(context, suffix) || isApart) || value % 10 !== 0) return undefined;
  const digits = digitsAt(context, number);
  if (digits === 4 && value >= 1000 && value <= 2100) {
    const isPossessive = (flagsAt(context, suffix) & flag.isPossessive) !== 0;
    if (isPossessive && hashAt(context, suffix) !== marks.plural && value % 100 !== 0 && value > 2010)
      return undefined;
    // "the 1900s" is a century to some; a decade is the closer reading.
    return { first: at, last: suffix + 1, period: { unit: 'decade', year: value } };
  }
  if (digits !== 2) return undefined;
  const isAge = findBefore(context, context.lexicons.ages, number) >= 0;
  const isThe =
    number > at || findBefore(context, context.lexicons.articles, at) >= 0 || isPartBefore(context, at);
  if (isAge || !isThe) return undefined;
  return {
    first: at,
    last: suffix + 1,
    period: { unit: 'decade', year: value < 30 ? 2000 + value : 1900 + value },
  };
}

function isPartBefore(context: TimeContext, at: number): boolean {
  return (
    findBefore(context, context.lexicons.parts, hashAt(context, at - 1) === marks.hyphen ? at - 1 : at) >= 0
  );
}

/** "the 19th century", "the twentieth century", "the 5th century BC" */
function readCentury(context: TimeContext, at: number): PeriodReading | undefined {
  const ordinal = readOrdinal(context, at);
  if (ordinal === undefined || ordinal.value > 30) return undefined;
  const unit = hashAt(context, ordinal.last) === marks.hyphen ? ordinal.last + 1 : ordinal.last;
  if (wordAt(context, unit)?.unit !== 'century') return undefined;
  const isBefore = wordIn(context, context.lexicons.eraBefore, unit + 1) >= 0;
  const year = isBefore ? -ordinal.value * 100 + 1 : (ordinal.value - 1) * 100;
  return { first: at, last: isBefore ? unit + 2 : unit + 1, period: { unit: 'century', year } };
}

export function readOrdinal(context: TimeContext, at: number): { value: number; last: number } | undefined {
  const isDigits = isPlainNumber(context, at) && isJoined(context, at + 1);
  if (isDigits) {
    const isOrdinal = wordIn(context, context.lexicons.number.ordinalSuffixes, at + 1) >= 0;
    return isOrdinal ? { value: valueAt(context, at), last: at + 2 } : undefined;
  } else {
    const entry = at < context.to ? wordIn(context, context.lexicons.number.words, at) : -1;
    const word = entry < 0 ? undefined : context.lexicons.number.words.values[entry];
    if (word?.ordinal === undefined && word?.cardinal === undefined) return undefined;
    // "third" may be read as a fraction before "of"; as an ordinal it stands by itself.
    if (word.ordinal !== undefined) return { value: word.ordinal, last: at + 1 };
  }
  const reading = readNumber(context.tokens, at, context.to, context.lexicons.number);
  return reading?.form === 'ordinal' ? { value: reading.value, last: reading.last } : undefined;
}

const quarterNames: ReadonlyMap<number, Period> = new Map([
  [hashOf('q1'), { unit: 'quarter', index: 33 } as const],
  [hashOf('q2'), { unit: 'quarter', index: 34 } as const],
  [hashOf('q3'), { unit: 'quarter', index: 35 } as const],
  [hashOf('q4'), { unit: 'quarter', index: 36 } as const],
  [hashOf('h1'), { unit: 'half-year', index: 40 } as const],
  [hashOf('h2'), { unit: 'half-year', index: 41 } as const],
]);

/** "Q3 2019", "2019 Q3", "2019-H2", "the third quarter of 2019", "the first half of last year". */
export function readQuarter(context: TimeContext, at: number): PeriodReading | undefined {
  const named = quarterNames.get(hashAt(context, at));
  if (named) return withYear(context, at, at + 1, named);
  if (isPlainNumber(context, at) && digitsAt(context, at) === 4) {
    const year = readYear(context, at);
    const after = year && hashAt(context, year.last) === marks.hyphen ? year.last + 1 : year?.last;
    const quarter = after === undefined ? undefined : quarterNames.get(hashAt(context, after));
    return year && after !== undefined && quarter
      ? { first: at, last: after + 1, period: { ...quarter, year: year.year } }
      : undefined;
  }
  const ordinal = readOrdinal(context, at);
  if (ordinal === undefined || ordinal.value > 4) return undefined;
  const unit = hashAt(context, ordinal.last) === marks.hyphen ? ordinal.last + 1 : ordinal.last;
  if (wordAt(context, unit)?.unit === 'quarter') {
    return withYear(context, at, unit + 1, { unit: 'quarter', index: 32 + ordinal.value });
  }
  const isHalf = wordIn(context, context.lexicons.halves, unit) >= 0;
  if (!isHalf || ordinal.value > 2) return undefined;
  const half = withYear(context, at, unit + 1, { unit: 'half-year', index: 39 + ordinal.value });
  // "the second half" is of a match as often as of a year.
  return half.period.year === undefined ? undefined : half;
}

/** The year after a quarter, season or feast: "2019", "of 2019", "last year", "of this year", "'19". */
function withYear(context: TimeContext, first: number, at: number, period: Period): PeriodReading {
  const { lexicons } = context;
  let next = at;
  if (hashAt(context, next) === marks.hyphen || hashAt(context, next) === marks.comma) next++;
  next = skipOne(context, lexicons.of, next);
  const article = skipOne(context, lexicons.articles, next);
  const prefix = lengthOf(context, lexicons.yearPrefix, article);
  const year = readYear(context, article + prefix);
  if (year) return { first, last: year.last, period: { ...period, year: year.year } };
  const relative = readRelativeYear(context, article);
  if (relative) return { first, last: relative.last, period: { ...period, year: relative.year } };
  if (context.reference === undefined || period.unit === 'half-year') return { first, last: at, period };
  return { first, last: at, period, isGuessed: true };
}

/** "last year", "this year", "next year": where the article's year is known. */
function readRelativeYear(context: TimeContext, at: number): { year: number; last: number } | undefined {
  const entry = findAt(context, context.lexicons.shifts, at);
  if (entry < 0 || context.reference === undefined) return undefined;
  const unit = at + (context.lexicons.shifts.lengths[entry] ?? 1);
  if (wordAt(context, unit)?.unit !== 'year') return undefined;
  return { year: context.reference.year + (context.lexicons.shifts.values[entry] ?? 0), last: unit + 1 };
}

/** "fiscal 2020", "fiscal year 2019", "FY19", "FY 2019", "the 2019-20 financial year", "the financial year 2019/20". */
function readFiscalYear(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, tokens } = context;
  const length = lengthOf(context, lexicons.fiscal, at);
  if (length > 0) {
    const year = readYear(context, at + length);
    if (year === undefined) return undefined;
    const last = skipSecondYear(context, year.last, year.year);
    return { first: at, last, period: { unit: 'year', year: year.year, isApproximate: true } };
  }
  const isWord = (flagsAt(context, at) & (flag.isWord | flag.isAllCaps)) === (flag.isWord | flag.isAllCaps);
  const size = digitsAt(context, at);
  if (!isWord || (size !== 4 && size !== 6)) return undefined;
  const written = tokens.text.slice(tokens.start[at], tokens.end[at]);
  const match = /^FY(\d{2}|\d{4})$/.exec(written);
  if (match?.[1] === undefined) return undefined;
  const value = Number(match[1]);
  return {
    first: at,
    last: at + 1,
    period: { unit: 'year', year: match[1].length === 2 ? centuryOf(value) : value, isApproximate: true },
  };
}

/** Skips the "-20" of "2019-20". */
export function skipSecondYear(context: TimeContext, at: number, year: number): number {
  const hash = hashAt(context, at);
  const isMark = hash === marks.slash || (flagsAt(context, at) & flag.isDash) !== 0;
  if (!isMark || !isJoined(context, at) || !isJoined(context, at + 1) || !isPlainNumber(context, at + 1))
    return at;
  return digitsAt(context, at + 1) === 2 && valueAt(context, at + 1) === (year + 1) % 100 ? at + 2 : at;
}

/** A season's name alone. */
export function readBareSeason(context: TimeContext, at: number): PeriodReading | undefined {
  const season = wordAt(context, at)?.season;
  return season === undefined
    ? undefined
    : { first: at, last: at + 1, period: { unit: 'season', index: season } };
}

/** "summer 2019", "the summer of 2019", "in spring". */
function readSeason(context: TimeContext, at: number): PeriodReading | undefined {
  const word = wordAt(context, at);
  if (word?.season === undefined) return undefined;
  const reading = withYear(context, at, at + 1, { unit: 'season', index: word.season });
  if (reading.period.year !== undefined) return reading;
  // "spring", "fall": by itself only after "in the", "this", "last".
  const article = findBefore(context, context.lexicons.articles, at) >= 0 ? at - 1 : at;
  const isPlaced = wordIn(context, context.lexicons.strong, article - 1) >= 0;
  return isPlaced && (!word.isAmbiguous || article < at) ? reading : undefined;
}

const easterWords = new Set(['easter'].map(hashOf));
const easterOffsets: ReadonlyMap<number, number> = new Map([
  [hashOf('monday'), 1],
  [hashOf('sunday'), 0],
]);

/** "Christmas 2018", "New Year's Eve", "Easter", "last Christmas". */
function readFeast(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, reference } = context;
  if (easterWords.has(hashAt(context, at)) && lexicons.id === 'en') return readEaster(context, at);
  const entry = findAt(context, lexicons.feasts, at);
  if (entry < 0) return undefined;
  const rule = lexicons.feasts.values[entry] ?? '';
  const [month, fixed] = rule.split('-').map(Number);
  if (month === undefined || fixed === undefined) return undefined;
  const last = at + (lexicons.feasts.lengths[entry] ?? 1);
  const floating = /W(\d)#(\d)(?:\+(\d))?$/.exec(rule);
  if (floating) {
    const year = withYear(context, at, last, { unit: 'day' });
    const known = year.period.year ?? reference?.year;
    if (known === undefined) return undefined;
    // "+1": the day after, as Black Friday is Thanksgiving's.
    const number =
      nthWeekday(known, month, Number(floating[1]), Number(floating[2])) + Number(floating[3] ?? 0);
    return { first: at, last: year.last, period: { unit: 'day', ...dayOf(number) } };
  }
  const day = fixed;
  const reading = withYear(context, at, last, { unit: 'day', month, day });
  const shift = shiftBefore(context, at);
  if (shift === undefined || reading.period.year !== undefined || reference === undefined) return reading;
  return {
    ...reading,
    first: shift.first,
    period: { ...reading.period, year: shiftedYear(context, month, day, shift.value) },
  };
}

/** The day number of the nth weekday of a month; the last one where there is no fifth. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const start = dayNumber(year, month, 1);
  const first = start + ((weekday - weekdayOf(start) + 7) % 7);
  const number = first + (nth - 1) * 7;
  return number - start >= daysIn(year, month) ? number - 7 : number;
}

function readEaster(context: TimeContext, at: number): PeriodReading | undefined {
  const offset = easterOffsets.get(hashAt(context, at + 1));
  const last = offset === undefined ? at + 1 : at + 2;
  const reading = withYear(context, at, last, { unit: 'day' });
  const shift = shiftBefore(context, at);
  const { reference } = context;
  let year = reading.period.year ?? reference?.year;
  if (year === undefined) return undefined;
  if (shift && reference && reading.period.year === undefined) {
    if (shift.value < 0 && easterSunday(year) >= reference.number) year--;
    if (shift.value > 0 && easterSunday(year) <= reference.number) year++;
  }
  const period: Period = { unit: 'day', ...dayOf(easterSunday(year) + (offset ?? 0)) };
  return { first: shift?.first ?? at, last: reading.last, period };
}

/** "last", "next", "this" right before `at`. */
export function shiftBefore(context: TimeContext, at: number): { value: number; first: number } | undefined {
  const entry = findBefore(context, context.lexicons.shifts, at);
  if (entry < 0 || isVerb(context, at - 1)) return undefined;
  const { values, lengths } = context.lexicons.shifts;
  return { value: values[entry] ?? 0, first: at - (lengths[entry] ?? 1) };
}

const lastWord = hashOf('last');

/** "will last three days", "to last two weeks": how long it takes, not which days. */
function isVerb(context: TimeContext, at: number): boolean {
  return hashAt(context, at) === lastWord && findBefore(context, context.lexicons.modals, at) >= 0;
}

/** The year of the last, this year's or the next day of that name. */
export function shiftedYear(context: TimeContext, month: number, day: number, shift: number): number {
  const { reference } = context;
  if (reference === undefined) return Number.NaN;
  const here = dayNumber(reference.year, month, day);
  if (shift < 0) return here < reference.number ? reference.year : reference.year - 1;
  if (shift > 0) return here > reference.number ? reference.year : reference.year + 1;
  return reference.year;
}

/** "the year 2000", "calendar year 2019". */
function readPrefixedYear(context: TimeContext, at: number): PeriodReading | undefined {
  const length = lengthOf(context, context.lexicons.yearPrefix, at);
  const year = length > 0 ? readYear(context, at + length) : undefined;
  return year && { first: at, last: year.last, period: { unit: 'year', year: year.year } };
}
