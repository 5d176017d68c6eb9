import { boundsOf, type Day, dayPeriod, edtfOf, type Period, spanOf, weekdayOf } from './calendar';
import {
  calendarLexicons,
  startsArticle,
  startsLength,
  startsNamedDay,
  startsRelative,
  startsSpan,
  startsUnit,
  startsWeekday,
  startsYear,
} from './calendar-lexicons';
import type { Bound, TimeFacet, TimeRelation } from './claim';
import {
  readAfterWeekday,
  readCompactDay,
  readDay,
  readDayOfMonth,
  readMonth,
  readNamedDay,
  readNumericDay,
} from './day-reader';
import type { Language } from './language';
import { type LengthReading, readLength } from './length-reader';
import { list } from './phrase-lists';
import { dayOfDate, readPartOfYear, readRelative } from './relative-reader';
import { readNamedSpan, readNthWeekday, readWeek, skipSecondYear } from './span-reader';
import {
  digitsAt,
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isAhead,
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
import type { Tokens } from './tokens';
import type { Writable } from './writable';
import { readBareYear, readYear } from './year-reader';

/**
 * What a time is in its sentence: a `point` or span of the calendar, a `duration`, one that is `anchored` to an
 * event ("two weeks before the vote"), one that is `running` ("for the third year running"), or mere `flow`: a bare
 * weekday, "today" or "last week", which only say when the news happened.
 */
export type TimeRole = 'point' | 'duration' | 'anchored' | 'running' | 'flow';

/** A time found in a text: a facet, its role and its tokens `first` to `last` (exclusive). */
export interface Time extends TimeFacet {
  readonly role: TimeRole;
  readonly first: number;
  readonly last: number;
}

export interface TimeOptions {
  /** The article's own date (its UTC day). Without it what is relative to it keeps X for what is not known. */
  readonly publishedAt?: Date;
  /** Tokens to look at; all when absent. */
  readonly first?: number;
  readonly last?: number;
  /** `Prose.starts` where the language has it: which words can begin a time at all. */
  readonly starts?: Uint16Array | undefined;
}

/**
 * Every date, span and length of time in the tokens, in order, none overlapping. A day or month without a year is
 * given the year that puts it before the article's date, or after it where the words around it look ahead
 * ("will", "by"). Spans take in the word of relation ("by 2023", "since May") but not "in" or "on".
 */
export function findTimes(tokens: Tokens, language: Language, options: TimeOptions = {}): Time[] {
  const last = Math.min(options.last ?? tokens.count, tokens.count);
  const lexicons = calendarLexicons(language);
  const reference = options.publishedAt && dayOfDate(options.publishedAt);
  const found: Time[] = [];
  let from = options.first ?? 0;
  while (from < last) {
    let to = from + 1;
    while (to < last && ((tokens.flags[to] ?? 0) & flag.isLineStart) === 0) to++;
    findInLine({ tokens, lexicons, from, to, lineFrom: from, reference }, options.starts, found);
    from = to;
  }
  return found;
}

function findInLine(line: TimeContext, words: Uint16Array | undefined, found: Time[]): void {
  const { lexicons, to } = line;
  const { flags } = line.tokens;
  let context = line;
  let at = context.from;
  while (at < to) {
    if (words && ((words[at] as number) & list.time) === 0 && isPlainWord(flags[at] as number)) {
      at++;
      continue;
    }
    const starts = startsAt(context, at);
    const time = starts === 0 ? undefined : readTime(context, at, starts);
    if (time === undefined) at++;
    else {
      // A relation word or "early" taken in from the left never reaches into the time before.
      found.push(time);
      at = Math.max(at + 1, time.last);
      context = {
        tokens: line.tokens,
        lexicons,
        from: at,
        to,
        lineFrom: line.from,
        reference: line.reference,
      };
    }
  }
}

/** Digits can stand for days and months without a name. */
const startsNumeric = 256;
/** Digits can begin anything but a word of relation. */
const startsDigits = startsLength | startsUnit | startsNamedDay | startsSpan | startsYear | startsNumeric;

/** A word that may only begin a time by being one of a list. */
function isPlainWord(bits: number): boolean {
  return (bits & (flag.isWord | flag.isAllCaps | flag.isNumber)) === flag.isWord;
}

/** What can start at `at`: bits of the language's triggers; 0 for most tokens. */
function startsAt(context: TimeContext, at: number): number {
  const { tokens, lexicons, to } = context;
  if (at >= to) return 0;
  const bits = tokens.flags[at] ?? 0;
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
  const bits = tokens.flags[next] ?? 0;
  if ((bits & goesOn) !== 0) return startsDigits;
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  const isEnd = tokens.hash[next] === marks.comma || (bits & endsNumber) !== 0;
  if (isEnd && length !== yearLength && length !== compactLength) return 0;
  // A length and an ordinal go on with a word.
  return startsDigits & ~(startsLength | startsUnit);
}

/** "FY19", "FY2019" */
function isFiscalCode(context: TimeContext, at: number): boolean {
  const length = digitsAt(context, at);
  return (length === 4 || length === 6) && context.tokens.text.startsWith('FY', context.tokens.start[at]);
}

function readTime(context: TimeContext, at: number, starts: number): Time | undefined {
  const length = (starts & startsLength) === 0 ? undefined : readLength(context, at, readDatedPeriod);
  if (length) return fromLength(context, length);
  const days = (starts & startsNamedDay) === 0 ? undefined : readDayPair(context, at);
  if (days) return fromRange(context, days.low, days.high);
  const low = readPeriod(context, at, starts);
  if (low === undefined) return undefined;
  const high = readRangeEnd(context, low);
  return high ? fromRange(context, low, high) : fromPeriod(context, low);
}

function readDatedPeriod(context: TimeContext, at: number): PeriodReading | undefined {
  const reading = readPeriod(context, at);
  return reading && { ...reading, period: withYear(context, reading.period, at) };
}

/** The days and months a week holds are read without weeks: "week of week of …" must not nest. */
function readPeriodButWeek(context: TimeContext, at: number): PeriodReading | undefined {
  return readPeriod(context, at, startsAt(context, at) & ~startsUnit);
}

/** Whatever of the calendar starts at `at`, alone. */
function readPeriod(
  context: TimeContext,
  at: number,
  starts: number = startsAt(context, at),
): PeriodReading | undefined {
  if (starts === 0) return undefined;
  const weekday = (starts & startsWeekday) === 0 ? undefined : readDatedWeekday(context, at);
  if (weekday) return weekday;
  const named =
    (starts & startsNamedDay) === 0 ? undefined : (readNamedDay(context, at) ?? readDayOfMonth(context, at));
  if (named) return named;
  const week =
    (starts & startsUnit) === 0
      ? undefined
      : (readWeek(context, at, readPeriodButWeek) ?? readNthWeekday(context, at, readPeriodButWeek));
  if (week) return week;
  const span =
    ((starts & startsNumeric) === 0 ? undefined : readDigitDay(context, at)) ??
    ((starts & startsSpan) === 0 ? undefined : readNamedSpan(context, at)) ??
    ((starts & startsRelative) === 0 ? undefined : readRelative(context, at)) ??
    ((starts & startsUnit) === 0 ? undefined : readPartOfUnit(context, at));
  if (span || (starts & startsYear) === 0) return span;
  const year = readBareYear(context, at);
  if (year === undefined) return undefined;
  const part = readPartOfYear(context, year.last, { unit: 'year', year: year.year });
  if (part) return { ...part, first: at };
  return { first: at, last: year.last, period: { unit: 'year', year: year.year }, isBareYear: true };
}

function readDigitDay(context: TimeContext, at: number): PeriodReading | undefined {
  const isPlaced =
    findBefore(context, context.lexicons.prepositions, at) >= 0 || leadsToDatedDay(context, at);
  return readNumericDay(context, at, isPlaced) ?? readCompactDay(context, at);
}

/** "10/1-11/2/2017": the year at its end says that the first is a day too. */
function leadsToDatedDay(context: TimeContext, at: number): boolean {
  const dash = at + 3;
  if ((flagsAt(context, dash) & flag.isDash) === 0 || hashAt(context, at + 1) !== marks.slash) return false;
  return readNumericDay(context, dash + 1, true)?.period.year !== undefined;
}

/** "Friday, 5 May 2019", "Tuesday of last week" */
function readDatedWeekday(context: TimeContext, at: number): PeriodReading | undefined {
  const word = wordAt(context, at);
  if (word?.weekday === undefined) return undefined;
  const dot =
    hashAt(context, at + 1) === marks.dot && isJoined(context, at + 1) && digitsAt(context, at) <= 4 ? 1 : 0;
  const dated = readAfterWeekday(context, at + 1 + dot, word.weekday);
  if (dated) return { ...dated, first: at };
  const of = skipOne(context, context.lexicons.of, at + 1);
  const week = readRelative(context, skipOne(context, context.lexicons.articles, of));
  if (week?.period.unit !== 'span' || week.period.from === undefined) return undefined;
  const number = week.period.from + word.weekday - 1;
  return { first: at, last: week.last, period: dayPeriod(number), isFlow: true };
}

/** "the end of the year", "the middle of the decade": a unit that only its part makes a time. */
function readPartOfUnit(context: TimeContext, at: number): PeriodReading | undefined {
  const { lexicons, reference } = context;
  const unit = wordAt(context, at)?.unit;
  if (unit === undefined || reference === undefined) return undefined;
  const article = findBefore(context, lexicons.articles, at) >= 0 ? at - 1 : at;
  const isPart = findBefore(context, lexicons.parts, article) >= 0;
  // "sales in the year": the running one, which says no more than when the news is.
  const isRunning = article < at && wordIn(context, lexicons.strong, article - 1) >= 0;
  if (!isPart && !isRunning) return undefined;
  const period = periodOfUnit(unit, reference);
  const isFlow = !isPart || unit === 'week';
  return period && { first: article, last: at + 1, period, ...(isFlow && { isFlow }) };
}

function periodOfUnit(unit: string, { year, month, number }: Day & { number: number }): Period | undefined {
  switch (unit) {
    case 'week': {
      const monday = number - weekdayOf(number) + 1;
      return spanOf(monday, monday + 6);
    }
    case 'year':
      return { unit: 'year', year };
    case 'month':
      return { unit: 'month', year, month };
    case 'quarter':
      return { unit: 'quarter', year, index: 33 + Math.floor((month - 1) / 3) };
    case 'decade':
      return { unit: 'decade', year: Math.floor(year / 10) * 10 };
    case 'century':
      return { unit: 'century', year: Math.floor(year / 100) * 100 };
    default:
      return undefined;
  }
}

interface Pair {
  readonly low: PeriodReading;
  readonly high: PeriodReading;
}

/** "5-7 May", "18 and 19 June 2019", "from the 9th to the 17th of April" */
function readDayPair(context: TimeContext, at: number): Pair | undefined {
  const day = readDay(context, at);
  if (day === undefined || !(day.isOrdinal || isPlainNumber(context, at))) return undefined;
  const link = rangeLink(context, day.last, at) ?? andLink(context, day.last);
  if (link === undefined) return undefined;
  const next = skipOne(context, context.lexicons.articles, link);
  if (readDay(context, next) === undefined) return undefined;
  const high = readNamedDay(context, next);
  if (high?.period.unit !== 'day' || high.period.month === undefined || readMonth(context, next))
    return undefined;
  return { low: { first: at, last: day.last, period: { ...high.period, day: day.day } }, high };
}

function andLink(context: TimeContext, at: number): number | undefined {
  return wordIn(context, context.lexicons.number.and, at) >= 0 && at < context.to ? at + 1 : undefined;
}

/** The token after "to", "-", "–", "through"; or after "and", where "between" stands before `first`. */
function rangeLink(context: TimeContext, at: number, first: number): number | undefined {
  if (at >= context.to) return undefined;
  const { number, until } = context.lexicons;
  const hash = hashAt(context, at);
  if ((flagsAt(context, at) & flag.isDash) !== 0 || hash === marks.tilde) {
    return isJoined(context, at) === isJoined(context, at + 1) ? at + 1 : undefined;
  }
  if (wordIn(context, number.to, at) >= 0 || wordIn(context, until, at) >= 0) return at + 1;
  const article = findBefore(context, context.lexicons.articles, first) >= 0 ? first - 1 : first;
  const isBetween = findBefore(context, number.between, article) >= 0;
  return isBetween && wordIn(context, number.and, at) >= 0 ? at + 1 : undefined;
}

function readRangeEnd(context: TimeContext, low: PeriodReading): PeriodReading | undefined {
  const link = rangeLink(context, low.last, low.first);
  const second = skipSecondYear(context, low.last, low.period.year ?? Number.NaN);
  if (low.isBareYear && second > low.last) {
    return { first: second - 1, last: second, period: { unit: 'year', year: (low.period.year ?? 0) + 1 } };
  }
  const toDate = lengthOf(context, context.lexicons.now, low.last);
  if (toDate > 1 && context.reference) {
    return {
      first: low.last,
      last: low.last + toDate,
      period: dayPeriod(context.reference.number),
      isFlow: true,
    };
  }
  if (link === undefined) return undefined;
  // "2014-18"
  if (
    low.isBareYear &&
    isPlainNumber(context, link) &&
    digitsAt(context, link) === 2 &&
    isJoined(context, link)
  ) {
    const year = Math.floor((low.period.year ?? 0) / 100) * 100 + valueAt(context, link);
    return year > (low.period.year ?? 0)
      ? { first: link, last: link + 1, period: { unit: 'year', year } }
      : undefined;
  }
  const next = skipPart(context, skipOne(context, context.lexicons.articles, link));
  const year = low.isBareYear ? readYear(context, next) : undefined;
  if (year) {
    const isLater = year.year > (low.period.year ?? 0);
    return isLater ? { first: next, last: year.last, period: { unit: 'year', year: year.year } } : undefined;
  }
  const high = readNumericDay(context, next, true) ?? readPeriod(context, next);
  // "between now and May"
  const isFromNow = lengthOf(context, context.lexicons.now, low.first) > 0 && high?.isFlow === undefined;
  if (high && (isFromNow || isSameSort(low, high))) return high;
  // "May 5-7", "April 9th through 17th"
  const day = low.period.unit === 'day' ? readDay(context, next) : undefined;
  const isDays = day && (isPlainNumber(context, next) || day.isOrdinal) && day.day > (low.period.day ?? 31);
  if (!isDays || (flagsAt(context, day.last) & flag.isPercentSign) !== 0) return undefined;
  const after = low.period.year === undefined ? readTrailing(context, day.last) : undefined;
  return {
    first: next,
    last: after?.last ?? day.last,
    period: { ...low.period, day: day.day, ...(after && { year: after.year }) },
  };
}

function readTrailing(context: TimeContext, at: number): { year: number; last: number } | undefined {
  const next = hashAt(context, at) === marks.comma ? at + 1 : at;
  return isPlainNumber(context, next) && digitsAt(context, next) === 4
    ? { year: valueAt(context, next), last: next + 1 }
    : undefined;
}

function skipPart(context: TimeContext, at: number): number {
  const entry = context.lexicons.parts.find(context.tokens, at, context.to);
  return entry < 0 ? at : at + (context.lexicons.parts.lengths[entry] ?? 0);
}

/** A range joins times of one sort: not "Monday – 2019", not "2019 to today's". */
function isSameSort(low: PeriodReading, high: PeriodReading): boolean {
  if (low.isFlow && high.isFlow) return true;
  return low.isFlow === undefined || high.period.unit === 'day';
}

/** The year of a day, month, season or quarter that names none, by the article's date and the words about it. */
function withYear(context: TimeContext, period: Period, first: number): Period {
  const { reference } = context;
  const isYearless = period.year === undefined && period.unit !== 'span';
  if (!isYearless || reference === undefined) return period;
  const month = monthOf(period);
  if (month === undefined) return period;
  const day = period.day ?? 1;
  const here = month * 100 + day;
  const today =
    reference.month * 100 + (period.day === undefined && period.index === undefined ? 1 : reference.day);
  const ahead = isAhead(context, first);
  const year = ahead
    ? here >= today
      ? reference.year
      : reference.year + 1
    : here <= today
      ? reference.year
      : reference.year - 1;
  return { ...period, year };
}

function monthOf({ unit, month, index }: Period): number | undefined {
  if (unit === 'quarter' && index !== undefined) return (index - 33) * 3 + 1;
  if (unit === 'season' && index !== undefined) return (index - 21) * 3 + 3;
  return month;
}

/** What stands to the left of a time and belongs to it. */
interface Left {
  readonly first: number;
  readonly relation?: TimeRelation;
  readonly isApproximate: boolean;
}

/** The value of "the end of" among the parts: a deadline at the end of a period is the period's own end. */
const wholeEnd = 4;

function isDeadlineBefore(context: TimeContext, at: number): boolean {
  const article = findBefore(context, context.lexicons.articles, at) >= 0 ? at - 1 : at;
  const entry = findBefore(context, context.lexicons.relations, article);
  const relation = entry < 0 ? undefined : context.lexicons.relations.values[entry];
  return relation === 'by' || relation === 'before' || relation === 'until';
}

function readLeft(context: TimeContext, at: number): Left {
  const { lexicons } = context;
  let first = at;
  let isApproximate = false;
  // "the month of May"
  if (wordIn(context, lexicons.of, first - 1) >= 0 && wordAt(context, first - 2)?.unit === 'month')
    first -= 2;
  let next = first;
  const article = findBefore(context, lexicons.articles, next) >= 0 ? next - 1 : next;
  const hyphen =
    hashAt(context, article - 1) === marks.hyphen && isJoined(context, article) ? article - 1 : article;
  const part = findBefore(context, lexicons.parts, hyphen);
  if (part >= 0) {
    first = hyphen - (lexicons.parts.lengths[part] ?? 0);
    isApproximate = lexicons.parts.values[part] !== wholeEnd || !isDeadlineBefore(context, first);
  } else {
    const about = findBefore(context, lexicons.number.approximate, hyphen);
    if (about >= 0) {
      first = hyphen - (lexicons.number.approximate.lengths[about] ?? 0);
      isApproximate = true;
    }
  }
  next = findBefore(context, lexicons.articles, first) >= 0 ? first - 1 : first;
  const entry = findBefore(context, lexicons.relations, next);
  if (entry < 0) return { first, isApproximate };
  const named = lexicons.relations.values[entry];
  // "before the end of 2019" is "by 2019".
  const relation = named === 'before' && part >= 0 && !isApproximate ? 'by' : named;
  return {
    first: next - (lexicons.relations.lengths[entry] ?? 0),
    isApproximate,
    ...(relation !== undefined && { relation }),
  };
}

/** "or later", "onwards"; not the "and before" of "and before 2018". */
function relationAfter(context: TimeContext, at: number): number {
  const entry = findAt(context, context.lexicons.relationsAfter, at);
  if (entry < 0) return -1;
  return startsAt(context, at + (context.lexicons.relationsAfter.lengths[entry] ?? 1)) === 0 ? entry : -1;
}

/** Tokens between "since" and the time of what happened then. */
const longestTurn = 12;

/** "since" for "Since he took office as foreign minister in September": a clause whose time is the beginning. */
function sinceTurn({ tokens, lexicons, lineFrom }: TimeContext, at: number): TimeRelation | undefined {
  let turns = false;
  for (let before = at - 1; before >= Math.max(lineFrom, at - longestTurn); before--) {
    if (((tokens.flags[before] ?? 0) & flag.isWord) === 0) return undefined;
    turns ||= lexicons.turns.findToken(tokens, before) >= 0;
    const entry = lexicons.relations.findToken(tokens, before);
    if (entry >= 0 && lexicons.relations.values[entry] === 'since' && turns) return 'since';
  }
  return undefined;
}

function fromPeriod(context: TimeContext, reading: PeriodReading): Time {
  const left = readLeft(context, reading.first);
  const period = withYear(context, reading.period, reading.first);
  const edtf = edtfOf(period, left.isApproximate);
  const later = relationAfter(context, reading.last);
  const relation =
    later < 0
      ? (left.relation ?? sinceTurn(context, left.first))
      : context.lexicons.relationsAfter.values[later];
  const last =
    later < 0 ? reading.last : reading.last + (context.lexicons.relationsAfter.lengths[later] ?? 0);
  const isDeadline = relation !== undefined && relation !== 'during';
  const isFlow = reading.isFlow === true && !isDeadline;
  const isApproximate = left.isApproximate || period.isApproximate === true;
  const role = isFlow ? 'flow' : 'point';
  return made(context, left.first, last, role, open(edtf, relation), relation, isApproximate);
}

/** "by 2023" is an interval without a beginning, "since 2019" one without an end. */
function open(edtf: string, relation: TimeRelation | undefined): string {
  switch (relation) {
    case 'by':
    case 'before':
    case 'until':
      return `../${endsOf(edtf).end}`;
    case 'since':
    case 'after':
      return `${endsOf(edtf).start}/..`;
    default:
      return edtf;
  }
}

function endsOf(edtf: string): { start: string; end: string } {
  const slash = edtf.indexOf('/');
  return slash < 0 ? { start: edtf, end: edtf } : { start: edtf.slice(0, slash), end: edtf.slice(slash + 1) };
}

const daysPerWeek = 7;

function fromRange(context: TimeContext, low: PeriodReading, high: PeriodReading): Time {
  let highPeriod = withYear(context, high.period, low.first);
  // "between now and May": the next May.
  const from = boundsOf(low.period)?.from;
  const to = boundsOf(highPeriod)?.to;
  const isBehind = low.isFlow && from !== undefined && to !== undefined && to < from;
  if (isBehind && high.period.year === undefined && highPeriod.year !== undefined)
    highPeriod = { ...highPeriod, year: highPeriod.year + 1 };
  // "from Monday to Friday": the Friday of that week.
  if (isBehind && high.isGuessed && to !== undefined) highPeriod = dayPeriod(to + daysPerWeek);
  let lowPeriod = low.period;
  if (lowPeriod.year === undefined && highPeriod.year !== undefined && lowPeriod.unit !== 'span') {
    const isAcross = (monthOf(lowPeriod) ?? 0) > (monthOf(highPeriod) ?? 12);
    lowPeriod = { ...lowPeriod, year: isAcross ? highPeriod.year - 1 : highPeriod.year };
  }
  const start = endsOf(edtfOf(withYear(context, lowPeriod, low.first))).start;
  const end = endsOf(edtfOf(highPeriod)).end;
  const left = readLeft(context, low.first);
  const frame = findBefore(context, context.lexicons.frames, left.first);
  const first = frame >= 0 ? left.first - (context.lexicons.frames.lengths[frame] ?? 0) : left.first;
  const role = low.isFlow && high.isFlow ? 'flow' : 'point';
  return made(context, first, high.last, role, `${start}/${end}`, 'during', left.isApproximate);
}

function fromLength(context: TimeContext, reading: LengthReading): Time {
  const { period } = reading;
  const { approximate, bounds } = context.lexicons.number;
  const about = findBefore(context, approximate, reading.first);
  const isApproximate = reading.isApproximate === true || about >= 0;
  const bound = findBefore(context, bounds, reading.first);
  if (period === undefined) {
    const role = reading.isRunning ? 'running' : reading.relation !== undefined ? 'anchored' : 'duration';
    const first = bound < 0 ? reading.first : reading.first - (bounds.lengths[bound] ?? 0);
    const { duration, relation } = reading;
    return made(context, first, reading.last, role, duration, relation, isApproximate || bound >= 0);
  }
  const beyond = bound < 0 ? undefined : beyondLength(context, period, bounds.values[bound]);
  if (beyond) {
    const first = reading.first - (bounds.lengths[bound] ?? 0);
    return made(context, first, reading.last, 'point', open(edtfOf(period), beyond), beyond, false);
  }
  const left = readLeft(context, reading.first);
  const relation = reading.relation ?? left.relation;
  const first = left.relation === undefined ? reading.first : left.first;
  const edtf = open(edtfOf(period), left.relation);
  return made(context, first, reading.last, 'point', edtf, relation, isApproximate);
}

/** "more than two weeks ago" is before that day, "less than two weeks ago" since; ahead of the article the other way. */
function beyondLength(
  { reference }: TimeContext,
  period: Period,
  bound: Bound | undefined,
): TimeRelation | undefined {
  const day = period.unit === 'span' ? undefined : boundsOf(period);
  if (reference === undefined || day === undefined) return undefined;
  const isPast = day.from < reference.number;
  const isBeyond = bound === 'more-than' || bound === 'at-least';
  return isPast === isBeyond ? 'before' : 'after';
}

function made(
  context: TimeContext,
  first: number,
  last: number,
  role: TimeRole,
  edtf: string,
  relation: TimeRelation | undefined,
  isApproximate: boolean,
): Time {
  const { tokens } = context;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[last - 1] ?? 0;
  const raw = tokens.text.slice(start, end);
  const time: Writable<Time> = { type: 'time', start, end, raw, edtf, role, first, last };
  if (relation !== undefined) time.relation = relation;
  if (isApproximate) time.approximate = true;
  return time;
}
