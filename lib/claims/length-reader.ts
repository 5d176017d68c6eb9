import { addMonths, boundsOf, dayNumber, dayPeriod, type Period, spanOf } from './calendar';
import type { TimeRelation } from './claim';
import type { NumberReading } from './number-reading';
import { readNumber } from './numbers';
import { dayAway, durationOf, type Length, nearest, pointAway } from './relative-reader';
import { readOrdinal, shiftBefore } from './span-reader';
import {
  endsPhrase,
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isAhead,
  isJoined,
  lengthOf,
  marks,
  skipOne,
  type TimeContext,
  wordAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { hashOf } from './tokens';
import { readSuffixedYear } from './year-reader';

/** A length of time, and what the words beside it make of it. */
export interface LengthReading {
  readonly first: number;
  readonly last: number;
  /** ISO 8601 duration. */
  readonly duration: string;
  /** Where it could be counted from a known day. */
  readonly period?: Period;
  readonly relation?: TimeRelation;
  readonly isApproximate?: boolean;
  /** "for the third year running" */
  readonly isRunning?: boolean;
}

/** Reads a period wherever one starts: given by the caller, so that this file needs none of the others. */
export type ReadPeriod = (context: TimeContext, at: number) => { last: number; period: Period } | undefined;

/** "two years", "three weeks ago", "in the past decade", "two weeks before the vote", "third year running". */
export function readLength(
  context: TimeContext,
  at: number,
  readPeriod: ReadPeriod,
): LengthReading | undefined {
  if (!leadsToUnit(context, at)) return readWeekdaysAway(context, at);
  const running = readRunning(context, at);
  if (running) return running;
  const counted = readCounted(context, at);
  return counted && place(context, at, counted, readPeriod);
}

/** "two Sundays ago", "three Fridays from now" */
function readWeekdaysAway(context: TimeContext, at: number): LengthReading | undefined {
  const { lexicons, tokens, to, reference } = context;
  const count = reference && readNumber(tokens, at, to, lexicons.number);
  const weekday = count ? wordIn(context, lexicons.weekdayPlurals, count.last) + 1 : 0;
  if (!count || !(count.value >= 1) || weekday < 1) return undefined;
  const ago = lengthOf(context, lexicons.ago, count.last + 1);
  const hence = ago > 0 ? 0 : lengthOf(context, lexicons.hence, count.last + 1);
  if (ago + hence === 0 || reference === undefined) return undefined;
  const direction = ago > 0 ? -1 : 1;
  const number =
    nearest(reference.number, weekday, direction) + direction * 7 * (Math.floor(count.value) - 1);
  const last = count.last + 1 + ago + hence;
  return {
    first: at,
    last,
    duration: durationOf({ count: count.value, unit: 'week' }),
    period: dayPeriod(number),
  };
}

/** Tokens between a count's first word and its unit: "two hundred and fifty more consecutive years". */
const longestCount = 8;

/** Whether a unit of time stands a few tokens on, before any mark: what follows costs more to find out. */
function leadsToUnit(context: TimeContext, at: number): boolean {
  const stop = Math.min(context.to, at + longestCount);
  for (let next = at + 1; next < stop; next++) {
    const bits = flagsAt(context, next);
    if ((bits & (flag.isWord | flag.isNumber)) === 0) {
      if ((bits & flag.isDash) === 0) return false;
    } else if (wordAt(context, next)?.unit !== undefined) return true;
  }
  return false;
}

interface Counted {
  readonly last: number;
  readonly length: Length;
  readonly duration: string;
  readonly isApproximate: boolean;
  readonly isHyphenated: boolean;
  readonly shift?: number;
}

/** "third consecutive year", "third year running", "three years in a row", "two straight quarters" */
function readRunning(context: TimeContext, at: number): LengthReading | undefined {
  const { lexicons, tokens, to } = context;
  const ordinal = readOrdinal(context, at);
  const number = ordinal ?? readNumber(tokens, at, to, lexicons.number);
  if (number === undefined || !(number.value >= 1) || !Number.isInteger(number.value)) return undefined;
  let next = number.last;
  const before = lengthOf(context, lexicons.running, next);
  next += before;
  const unit = wordAt(context, next)?.unit;
  if (unit === undefined || unit === 'season') return undefined;
  next++;
  const after = before > 0 ? 0 : lengthOf(context, lexicons.running, next);
  if (before + after === 0) return undefined;
  return {
    first: at,
    last: next + after,
    duration: durationOf({ count: number.value, unit }),
    isRunning: true,
  };
}

const secondWord = hashOf('second');

function readCounted(context: TimeContext, at: number): Counted | undefined {
  if (readSuffixedYear(context, at)) return undefined;
  const first = readPart(context, at);
  if (first === undefined) return undefined;
  const { lexicons } = context;
  let { last } = first;
  let duration = durationOf(first.length);
  let length = first.length;
  // "an hour and a half", "2 years and 3 months", "2 years 1 month 21 days"
  for (let parts = 0; parts < 3; parts++) {
    const and = skipOne(context, lexicons.number.and, last);
    if (and > last && wordIn(context, lexicons.number.articles, and) >= 0) {
      const half = wordIn(context, lexicons.number.words, and + 1);
      const fraction = half < 0 ? undefined : lexicons.number.words.values[half]?.fraction;
      if (fraction === undefined || parts > 0) break;
      length = { ...length, count: length.count + fraction };
      return { ...first, last: and + 2, length, duration: durationOf(length) };
    }
    const isDigits = hashAt(context, last) !== marks.comma && readPart(context, and);
    // "3h and 24h" are two lengths, "2 years and 3 months" is one.
    if (!isDigits || isDigits.isHyphenated || isDigits.isVague || isDigits.length.unit === length.unit) break;
    duration = joinDurations(duration, durationOf(isDigits.length));
    last = isDigits.last;
    length = withRest(length, isDigits.length);
  }
  return { ...first, last, length, duration };
}

function withRest(length: Length, rest: Length): Length {
  return { ...length, rest: length.rest ? withRest(length.rest, rest) : rest };
}

function joinDurations(left: string, right: string): string {
  if (right.startsWith('PT')) return left.includes('T') ? left + right.slice(2) : left + right.slice(1);
  return left.includes('T') ? left : left + right.slice(1);
}

interface Part extends Counted {
  readonly isVague: boolean;
}

/** One count and its unit: "two years", "a decade", "several weeks", "three-year", "half a century", "72 hours". */
function readPart(context: TimeContext, at: number): Part | undefined {
  const { lexicons, tokens, to } = context;
  const made = (last: number, count: number, isVague: boolean, isHyphenated = false): Part | undefined => {
    const unit = wordAt(context, last)?.unit;
    if (unit === undefined || unit === 'season') return undefined;
    const length: Length = { count, unit };
    return {
      last: last + 1,
      length,
      duration: durationOf(length),
      isApproximate: isVague,
      isHyphenated,
      isVague,
    };
  };
  const isArticle = wordIn(context, lexicons.number.articles, at) >= 0;
  const counts = findAt(context, lexicons.counts, at);
  if (counts >= 0) {
    const next = at + (lexicons.counts.lengths[counts] as number);
    // "all-night", "full-year"
    const isWrittenOn =
      hashAt(context, next) === marks.hyphen && isJoined(context, next) && endsPhrase(context, next + 2);
    const unit = isWrittenOn ? next + 1 : skipOne(context, lexicons.number.adjectives, next);
    // "a second term": only a longer phrase makes seconds of it.
    if (!(isArticle && next === at + 1 && hashAt(context, unit) === secondWord)) {
      const count = lexicons.counts.values[counts] ?? 1;
      const part = made(unit, count, count > 1 && !isExactCount(context, at));
      // "$5 a week", "a day later": a bare article makes a length only where the words about it do.
      if (part && !(isArticle && next === at + 1 && !isPlaced(context, at, part.last))) return part;
    }
  }
  const low = at < to ? readNumber(tokens, at, to, lexicons.number) : undefined;
  const high = low && readUpperEnd(context, low);
  const reading = high ?? low;
  if (reading === undefined || reading.form === 'ordinal' || !(reading.value >= 0)) return undefined;
  const isVague = reading.form === 'plural' || high !== undefined;
  if (isArticle && reading.last === at + 1) return undefined;
  // "the last three quarters": three of a year's, where a shift stands before; else a share.
  if (
    reading.form === 'fraction' &&
    wordAt(context, reading.last - 1)?.unit === 'quarter' &&
    shiftBefore(context, at)
  ) {
    return made(reading.last - 1, Math.round(reading.value * 4), false);
  }
  let unit = reading.last;
  // "a quarter of an hour"
  if (reading.form === 'fraction' && wordIn(context, lexicons.of, unit) >= 0) {
    const article = wordIn(context, lexicons.number.articles, unit + 1) >= 0 ? unit + 2 : unit;
    return article > unit ? made(article, reading.value, false) : undefined;
  }
  if (lexicons.number.ageAfter.find(tokens, hyphenSkipped(context, unit), to) >= 0) return undefined;
  const isHyphenated = hashAt(context, unit) === marks.hyphen && isJoined(context, unit);
  if (isHyphenated) unit++;
  else if (reading.form === 'plural') unit = skipOne(context, lexicons.number.of, unit);
  else unit = skipOne(context, lexicons.number.adjectives, unit);
  if (hashAt(context, unit) === marks.hyphen && isJoined(context, unit)) unit++;
  // "the 5 past years" is "the past 5 years".
  const shift = reading.value > 1 ? findAt(context, lexicons.shifts, unit) : -1;
  if (shift >= 0) {
    const shifted = unit + (lexicons.shifts.lengths[shift] as number);
    const part = wordAt(context, shifted)?.isPlural ? made(shifted, reading.value, isVague) : undefined;
    return part && { ...part, shift: lexicons.shifts.values[shift] ?? 0 };
  }
  return made(unit, reading.value, isVague, isHyphenated);
}

/** "two to three weeks", "5-10 years": its upper end, so that the length holds what is meant. */
function readUpperEnd(context: TimeContext, low: NumberReading): NumberReading | undefined {
  const { lexicons, tokens, to } = context;
  const isDash = (flagsAt(context, low.last) & flag.isDash) !== 0 && isJoined(context, low.last);
  if (
    !isDash &&
    wordIn(context, lexicons.number.to, low.last) < 0 &&
    wordIn(context, lexicons.number.or, low.last) < 0
  )
    return undefined;
  if (low.last + 1 >= to || (low.form !== 'digits' && low.form !== 'words')) return undefined;
  const high = readNumber(tokens, low.last + 1, to, lexicons.number);
  return high?.form === low.form && high.value > low.value ? high : undefined;
}

function isPlaced(context: TimeContext, at: number, last: number): boolean {
  const { lexicons } = context;
  return (
    findBefore(context, lexicons.lengths, at) >= 0 ||
    lengthOf(context, lexicons.ago, last) > 0 ||
    lengthOf(context, lexicons.hence, last) > 0 ||
    lengthOf(context, lexicons.anchors, last) > 0
  );
}

function hyphenSkipped(context: TimeContext, at: number): number {
  return hashAt(context, at) === marks.hyphen ? at + 1 : at;
}

const couple = hashOf('couple');

function isExactCount(context: TimeContext, at: number): boolean {
  return hashAt(context, at) === couple || hashAt(context, at + 1) === couple;
}

/** The words before and after a length decide whether it is counted from the article's day, from another, or stands alone. */
function place(context: TimeContext, at: number, counted: Counted, readPeriod: ReadPeriod): LengthReading {
  const { lexicons, reference } = context;
  const { last, length, duration } = counted;
  const plain: LengthReading = {
    first: at,
    last,
    duration,
    ...(counted.isApproximate && { isApproximate: true }),
  };
  if (counted.isHyphenated) return plain;
  const ago = lengthOf(context, lexicons.ago, last);
  if (ago > 0) {
    const period = reference && pointAway(reference.number, length, -1);
    return { ...plain, last: last + ago, ...(period ? { period } : { relation: 'before' as const }) };
  }
  const isOwner = (flagsAt(context, last) & (flag.isPossessive | flag.isSingleQuote)) !== 0;
  const owner = isOwner && isJoined(context, last) ? last + 1 : last;
  const time = owner > last ? lengthOf(context, lexicons.timeAhead, owner) : 0;
  const hence = time > 0 ? time + 1 : lengthOf(context, lexicons.hence, last);
  if (hence > 0) {
    const period = reference && hence > 1 ? pointAway(reference.number, length, 1) : undefined;
    return { ...plain, last: last + hence, ...(period ? { period } : { relation: 'after' as const }) };
  }
  const anchored = readAnchored(context, plain, length, readPeriod);
  if (anchored) return anchored;
  const shift = counted.shift === undefined ? shiftBefore(context, at) : { value: counted.shift, first: at };
  if (shift && shift.value !== 0) return readShiftedLength(context, plain, length, shift, readPeriod);
  const ordinalOf = readPartOf(context, plain, length, readPeriod);
  if (ordinalOf) return ordinalOf;
  const within = findBefore(context, lexicons.within, at);
  if (within >= 0 && reference) {
    const target = dayAway(reference.number, length, 1);
    const first = at - (lexicons.within.lengths[within] as number);
    if (target !== undefined)
      return { ...plain, first, period: spanOf(reference.number, target), relation: 'by' };
  }
  const ahead = findBefore(context, lexicons.ahead, at);
  if (ahead >= 0 && isAhead(context, at - (lexicons.ahead.lengths[ahead] as number)) && reference) {
    const period = pointAway(reference.number, length, 1);
    if (period) return { ...plain, first: at - (lexicons.ahead.lengths[ahead] as number), period };
  }
  return plain;
}

/** "two weeks before Christmas", "three days after the vote", "10 years since the war" */
function readAnchored(
  context: TimeContext,
  plain: LengthReading,
  length: Length,
  readPeriod: ReadPeriod,
): LengthReading | undefined {
  const { lexicons } = context;
  const entry = findAt(context, lexicons.anchors, plain.last);
  if (entry < 0) return undefined;
  const relation = lexicons.anchors.values[entry] ?? 'after';
  const next = plain.last + (lexicons.anchors.lengths[entry] as number);
  const anchor = readPeriod(context, skipOne(context, lexicons.articles, next));
  const bounds = anchor && boundsOf(anchor.period);
  if (anchor && bounds) {
    const isBefore = relation === 'before';
    const number = dayAway(isBefore ? bounds.from : bounds.from, length, isBefore ? -1 : 1);
    if (number !== undefined) {
      const point =
        anchor.period.unit === 'year' ? pointAway(bounds.from, length, isBefore ? -1 : 1) : dayPeriod(number);
      if (point) return { ...plain, last: anchor.last, period: point };
    }
  }
  // "from" alone is of many other things.
  return wordIn(context, lexicons.from, plain.last) >= 0 ? undefined : { ...plain, relation };
}

/** "the past two years", "the next 10 days", "the last four months of 2021" */
function readShiftedLength(
  context: TimeContext,
  plain: LengthReading,
  length: Length,
  shift: { value: number; first: number },
  readPeriod: ReadPeriod,
): LengthReading {
  const { reference } = context;
  const inside = readPartOf(context, { ...plain, first: shift.first }, length, readPeriod, shift.value);
  if (inside) return inside;
  const base: LengthReading = { ...plain, first: shift.first };
  if (reference === undefined) return { ...base, relation: 'during' };
  const target = dayAway(reference.number, length, shift.value < 0 ? -1 : 1);
  if (target === undefined) return { ...base, relation: 'during' };
  if (length.unit === 'quarter' && Number.isInteger(length.count)) {
    return {
      ...base,
      period: wholeQuarters(reference.year, reference.month, length.count, shift.value),
      relation: 'during',
    };
  }
  const period = shift.value < 0 ? spanOf(target, reference.number) : spanOf(reference.number, target);
  return { ...base, period, relation: 'during' };
}

/** "the last two quarters" are the two that have ended, "the next two" those after this one. */
function wholeQuarters(year: number, month: number, count: number, shift: number): Period {
  const start = dayNumber(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
  const from = shift < 0 ? addMonths(start, -3 * count) : addMonths(start, 3);
  return spanOf(from, addMonths(from, 3 * count) - 1);
}

/** "the first two weeks of 2021", "the last four months of last year" */
function readPartOf(
  context: TimeContext,
  plain: LengthReading,
  length: Length,
  readPeriod: ReadPeriod,
  shift = 0,
): LengthReading | undefined {
  const { lexicons } = context;
  if (wordIn(context, lexicons.of, plain.last) < 0) return undefined;
  const isFirst = hashAt(context, plain.first - 1) === firstWord;
  if (!isFirst && shift >= 0) return undefined;
  const whole = readPeriod(context, skipOne(context, lexicons.articles, plain.last + 1));
  const bounds = whole && boundsOf(whole.period);
  if (!whole || !bounds) return undefined;
  const away = dayAway(isFirst ? bounds.from : bounds.to + 1, length, isFirst ? 1 : -1);
  if (away === undefined) return undefined;
  const period = isFirst ? spanOf(bounds.from, away - 1) : spanOf(away, bounds.to);
  return { ...plain, first: isFirst ? plain.first - 1 : plain.first, last: whole.last, period };
}

const firstWord = hashOf('first');
