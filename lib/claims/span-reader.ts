import { dayNumber, dayPeriod, daysIn, easterSunday, inYear, type Period, weekdayOf } from './calendar';
import { spokenDecades } from './calendar-lexicons';
import { wordSet } from './cue-context';
import {
  digitsAt,
  endsPhrase,
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isCapital,
  isJoined,
  isPlainNumber,
  lengthOf,
  marks,
  numberAt,
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

/** What decades are called: the year each begins in, or in its century. */
const decadeOfWord: ReadonlyMap<number, number> = new Map(
  spokenDecades.map((word, index) => [hashOf(word), index < 8 ? 1920 + index * 10 : 2000 + (index - 8) * 10]),
);

/** "1990s", "the '90s", "the nineties", "the nineteen-twenties"; not "in his 40s". */
function readDecade(context: TimeContext, at: number): PeriodReading | undefined {
  const spoken = context.lexicons.id === 'en' ? readSpokenDecade(context, at) : undefined;
  if (spoken) return spoken;
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
  if (isAge || !isThe || isTemperature(context, at)) return undefined;
  return {
    first: at,
    last: suffix + 1,
    period: { unit: 'decade', year: value < 30 ? 2000 + value : 1900 + value },
  };
}

const warmth = wordSet('temperature temperatures highs lows mercury thermometer');
const temperatureReach = 14;

/** "temperatures climbed into the 50s" */
function isTemperature(context: TimeContext, at: number): boolean {
  for (let before = at - 1; before >= Math.max(context.from, at - temperatureReach); before--)
    if (warmth.has(hashAt(context, before))) return true;
  return false;
}

const tens = hashOf('tens');

function readSpokenDecade(context: TimeContext, at: number): PeriodReading | undefined {
  const { articles, of, number } = context.lexicons;
  const decade = (year: number, last: number): PeriodReading => ({
    first: at,
    last,
    period: { unit: 'decade', year },
  });
  const known = decadeOfWord.get(hashAt(context, at));
  if (known !== undefined) {
    // "the nineties", "the early nineties"; "tens" alone are counted, "her early nineties" are an age.
    const isThe =
      findBefore(context, articles, startOfPart(context, at)) >= 0 || findBefore(context, of, at) >= 0;
    return isThe && hashAt(context, at) !== tens && !isTemperature(context, at)
      ? decade(known, at + 1)
      : undefined;
  }
  const entry = wordIn(context, number.words, at);
  const century = entry < 0 ? undefined : number.words.values[entry]?.cardinal;
  if (century === undefined || century < 15 || century > 20) return undefined;
  const next = hashAt(context, at + 1) === marks.hyphen ? at + 2 : at + 1;
  const within = decadeOfWord.get(hashAt(context, next));
  return within === undefined ? undefined : decade(century * 100 + (within % 100), next + 1);
}

function isPartBefore(context: TimeContext, at: number): boolean {
  return startOfPart(context, at) < at;
}

/** Where "early", "mid-" before `at` begins; `at` when there is no such word. */
function startOfPart(context: TimeContext, at: number): number {
  const { parts } = context.lexicons;
  const end = hashAt(context, at - 1) === marks.hyphen ? at - 1 : at;
  const entry = findBefore(context, parts, end);
  return entry < 0 ? at : end - (parts.lengths[entry] as number);
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
  const reading = numberAt(context, at);
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
      ? { first: at, last: after + 1, period: inYear(quarter, year.year) }
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
export function withYear(context: TimeContext, first: number, at: number, period: Period): PeriodReading {
  const { lexicons } = context;
  let next = at;
  if (hashAt(context, next) === marks.hyphen || hashAt(context, next) === marks.comma) next++;
  next = skipOne(context, lexicons.of, next);
  const article = skipOne(context, lexicons.articles, next);
  const prefix = lengthOf(context, lexicons.yearPrefix, article);
  const year = readYear(context, article + prefix);
  if (year) return { first, last: year.last, period: inYear(period, year.year) };
  const relative = readRelativeYear(context, article);
  if (relative) return { first, last: relative.last, period: inYear(period, relative.year) };
  if (context.reference === undefined || period.unit === 'half-year') return { first, last: at, period };
  return { first, last: at, period, isGuessed: true };
}

/** "last year", "this year", "next year": where the article's year is known. */
function readRelativeYear(context: TimeContext, at: number): { year: number; last: number } | undefined {
  const entry = findAt(context, context.lexicons.shifts, at);
  if (entry < 0 || context.reference === undefined) return undefined;
  const unit = at + (context.lexicons.shifts.lengths[entry] as number);
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
    period: {
      unit: 'year',
      year: match[1].length === 2 ? centuryOf(value) : value,
      isApproximate: true,
    },
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
  if (isPlaced && (!word.isAmbiguous || article < at)) return reading;
  // "The plant closed over the summer."
  const isAlone = article < at && !word.isAmbiguous && endsPhrase(context, at + 1);
  return isAlone ? { ...reading, isFlow: true } : undefined;
}

/** "Christmas 2018", "New Year's Eve", "Easter", "last Christmas", "Thanksgiving". */
function readFeast(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const entry = findAt(context, lexicons.feasts, at);
  if (entry < 0) return undefined;
  const rule = lexicons.feasts.values[entry] ?? '';
  const last = at + (lexicons.feasts.lengths[entry] ?? 1);
  const [month, day] = rule.split('-').map(Number);
  const isFixed = month !== undefined && day !== undefined && !Number.isNaN(month + day);
  const named = withYear(context, at, last, isFixed ? { unit: 'day', month, day } : { unit: 'day' });
  const shift = named.period.year === undefined && reference ? shiftBefore(context, at) : undefined;
  if (isFixed && shift === undefined) return named;
  let year = named.period.year ?? reference?.year;
  if (year === undefined) return undefined;
  if (shift && reference) {
    const here = feastDay(rule, year);
    if (shift.value < 0 && here >= reference.number) year--;
    if (shift.value > 0 && here <= reference.number) year++;
  }
  return { first: shift?.first ?? at, last: named.last, period: dayPeriod(feastDay(rule, year)) };
}

/** The day number of a feast in a year, by its rule (see `CalendarWords.feasts`). */
function feastDay(rule: string, year: number): number {
  if (rule.startsWith('E')) return easterSunday(year) + Number(rule.slice(1));
  const [, month = '', day = '', nth, after = '0'] = /^(\d+)-W?(\d+)(?:#(\d))?(?:\+(\d))?$/.exec(rule) ?? [];
  if (nth === undefined) return dayNumber(year, Number(month), Number(day));
  // "+1": the day after, as Black Friday is Thanksgiving's.
  return nthWeekday(year, Number(month), Number(day), Number(nth)) + Number(after);
}

/** The day number of the nth weekday of a month; the last one where there is no fifth. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const start = dayNumber(year, month, 1);
  const first = start + ((weekday - weekdayOf(start) + 7) % 7);
  const number = first + (nth - 1) * 7;
  return number - start >= daysIn(year, month) ? number - 7 : number;
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
  if (length === 0) return undefined;
  const year = readYear(context, at + length);
  return year && { first: at, last: year.last, period: { unit: 'year', year: year.year } };
}
