import { addMonths, boundsOf, dayNumber, dayPeriod, type Period, spanOf } from './calendar';
import type { TimeRelation } from './claim';
import { type CountedLength, readCounted } from './counted-length';
import { dayAway, durationOf, type Length, nearest, pointAway } from './relative-reader';
import { readOrdinal, shiftBefore } from './span-reader';
import {
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isAhead,
  isJoined,
  leadsToCalendar,
  lengthOf,
  numberAt,
  skipOne,
  type TimeContext,
  wordAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { hashOf } from './tokens';

/** A length of time, and what the words beside it make of it. */
export interface LengthReading {
  readonly first: number;
  readonly last: number;
  /** ISO 8601 duration. */
  readonly duration: string;
  /** Where it could be counted from a known day. */
  readonly period?: Period | undefined;
  readonly relation?: TimeRelation | undefined;
  readonly isApproximate?: boolean;
  /** "for the third year running" */
  readonly isRunning?: boolean;
}

/** Reads a period wherever one starts: given by the caller, so that this file needs none of the others. */
export type ReadPeriod = (context: TimeContext, at: number) => { last: number; period: Period } | undefined;

/** Tokens from a count's first word to before its unit: "two hundred and fifty more consecutive years", "two-and-a-half-". */
const longestCount = 9;

/** "two years", "three weeks ago", "in the past decade", "two weeks before the vote", "third year running". */
export function readLength(
  context: TimeContext,
  at: number,
  readPeriod: ReadPeriod,
): LengthReading | undefined {
  // Whether a unit stands a few tokens on: what follows costs more to find out.
  if (!leadsToCalendar(context, at, longestCount, true)) return readWeekdaysAway(context, at);
  const running = readRunning(context, at);
  if (running) return running;
  const counted = readCounted(context, at);
  return counted && place(context, at, counted, readPeriod);
}

/** "two Sundays ago", "three Fridays from now" */
function readWeekdaysAway(context: TimeContext, at: number): LengthReading | undefined {
  const { lexicons, reference } = context;
  const count = reference && numberAt(context, at);
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

/** "third consecutive year", "third year running", "three years in a row", "two straight quarters" */
function readRunning(context: TimeContext, at: number): LengthReading | undefined {
  const { lexicons } = context;
  const ordinal = readOrdinal(context, at);
  const number = ordinal ?? numberAt(context, at);
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

/** The words before and after a length decide whether it is counted from the article's day, from another, or stands alone. */
function place(
  context: TimeContext,
  at: number,
  counted: CountedLength,
  readPeriod: ReadPeriod,
): LengthReading {
  const { lexicons, reference } = context;
  const { last, length, duration } = counted;
  const plain: LengthReading = { first: at, last, duration, isApproximate: counted.isApproximate };
  if (counted.isHyphenated) return plain;
  const ago = lengthOf(context, lexicons.ago, last);
  if (ago > 0) {
    const period = reference && pointAway(reference.number, length, -1);
    return { ...plain, last: last + ago, period, relation: period ? undefined : 'before' };
  }
  const isOwner = (flagsAt(context, last) & (flag.isPossessive | flag.isSingleQuote)) !== 0;
  const owner = isOwner && isJoined(context, last) ? last + 1 : last;
  const time = owner > last ? lengthOf(context, lexicons.timeAhead, owner) : 0;
  const hence = time > 0 ? time + 1 : lengthOf(context, lexicons.hence, last);
  if (hence > 0) {
    const period = reference && hence > 1 ? pointAway(reference.number, length, 1) : undefined;
    return { ...plain, last: last + hence, period, relation: period ? undefined : 'after' };
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
    const number = dayAway(isBefore ? bounds.from : bounds.to, length, isBefore ? -1 : 1);
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
