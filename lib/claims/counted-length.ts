import type { NumberReading } from './number-reading';
import { durationOf, type Length } from './relative-reader';
import { shiftBefore } from './span-reader';
import {
  endsPhrase,
  findAt,
  findBefore,
  flagsAt,
  hashAt,
  isJoined,
  lengthOf,
  marks,
  numberAt,
  skipOne,
  type TimeContext,
  wordAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { hashOf } from './tokens';
import { readSuffixedYear } from './year-reader';

/** Counts and their units, with nothing said yet of when. */
export interface CountedLength {
  /** The token after it. */
  readonly last: number;
  readonly length: Length;
  /** ISO 8601 duration. */
  readonly duration: string;
  readonly isApproximate: boolean;
  readonly isHyphenated: boolean;
  /** "the 5 past years": -1, 1 of the next, 0 of these. */
  readonly shift?: number | undefined;
}

const secondWord = hashOf('second');

/** Up to four counts and their units at a token: "two years", "an hour and a half", "2 years and 3 months". */
export function readCounted(context: TimeContext, at: number): CountedLength | undefined {
  if (readSuffixedYear(context, at)) return undefined;
  const first = readPart(context, at);
  if (first === undefined) return undefined;
  const { lexicons } = context;
  const { isApproximate, isHyphenated, shift } = first;
  let { last, length } = first;
  let duration = durationOf(length);
  // "an hour and a half", "2 years and 3 months", "2 years 1 month 21 days"
  for (let parts = 0; parts < 3; parts++) {
    const and = skipOne(context, lexicons.number.and, last);
    if (and > last && wordIn(context, lexicons.number.articles, and) >= 0) {
      const half = wordIn(context, lexicons.number.words, and + 1);
      const fraction = half < 0 ? undefined : lexicons.number.words.values[half]?.fraction;
      if (fraction === undefined || parts > 0) break;
      length = { ...length, count: length.count + fraction };
      last = and + 2;
      duration = durationOf(length);
      break;
    }
    const next = hashAt(context, last) !== marks.comma && readPart(context, and);
    // "3h and 24h" are two lengths, "2 years and 3 months" is one.
    if (!next || next.isHyphenated || next.isVague || next.length.unit === length.unit) break;
    duration = joinDurations(duration, durationOf(next.length));
    last = next.last;
    length = withRest(length, next.length);
  }
  return { last, length, duration, isApproximate, isHyphenated, shift };
}

function withRest(length: Length, rest: Length): Length {
  return { ...length, rest: length.rest ? withRest(length.rest, rest) : rest };
}

function joinDurations(left: string, right: string): string {
  if (right.startsWith('PT')) return left.includes('T') ? left + right.slice(2) : left + right.slice(1);
  return left.includes('T') ? left : left + right.slice(1);
}

interface Part extends Omit<CountedLength, 'duration'> {
  readonly isVague: boolean;
}

/** One count and its unit: "two years", "a decade", "several weeks", "three-year", "half a century", "72 hours". */
function readPart(context: TimeContext, at: number): Part | undefined {
  const { lexicons } = context;
  const made = (last: number, count: number, isVague: boolean, isHyphenated = false): Part | undefined => {
    const word = wordAt(context, last);
    const unit = word?.unit;
    if (unit === undefined || unit === 'season') return undefined;
    // "four century-old ships" are not 400 years.
    if (count > 1 && !isHyphenated && !word?.isPlural && isWrittenOn(context, last + 1)) return undefined;
    const length: Length = { count, unit };
    return { last: last + 1, length, isApproximate: isVague, isHyphenated, isVague };
  };
  const isArticle = wordIn(context, lexicons.number.articles, at) >= 0;
  const counts = findAt(context, lexicons.counts, at);
  if (counts >= 0) {
    const next = at + (lexicons.counts.lengths[counts] as number);
    // "all-night", "full-year"
    const isAttached = isWrittenOn(context, next) && endsPhrase(context, next + 2);
    const unit = isAttached ? next + 1 : skipOne(context, lexicons.number.adjectives, next);
    // "a second term": only a longer phrase makes seconds of it.
    if (!(isArticle && next === at + 1 && hashAt(context, unit) === secondWord)) {
      const count = lexicons.counts.values[counts] ?? 1;
      const part = made(unit, count, count > 1 && !isExactCount(context, at));
      // "$5 a week", "a day later": a bare article makes a length only where the words about it do.
      if (part && !(isArticle && next === at + 1 && !isPlaced(context, at, part.last))) return part;
    }
  }
  const low = at < context.to ? numberAt(context, at) : undefined;
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
  const isAge = findAt(context, lexicons.number.ageAfter, hyphenSkipped(context, unit)) >= 0;
  if (isAge && !(reading.value > oldestPerson && unit === hyphenSkipped(context, unit))) return undefined;
  if (findBefore(context, lexicons.number.ageBefore, at) >= 0) return undefined;
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
  const { lexicons, to } = context;
  const isDash = (flagsAt(context, low.last) & flag.isDash) !== 0 && isJoined(context, low.last);
  if (
    !isDash &&
    wordIn(context, lexicons.number.to, low.last) < 0 &&
    wordIn(context, lexicons.number.or, low.last) < 0
  )
    return undefined;
  if (low.last + 1 >= to || (low.form !== 'digits' && low.form !== 'words')) return undefined;
  const high = numberAt(context, low.last + 1);
  return high?.form === low.form && high.value > low.value ? high : undefined;
}

/** Whether the token at `at` is a hyphen written on to the one before. */
function isWrittenOn(context: TimeContext, at: number): boolean {
  return hashAt(context, at) === marks.hyphen && isJoined(context, at);
}

function isPlaced(context: TimeContext, at: number, end: number): boolean {
  const { lexicons } = context;
  // "a year and a half ago"
  const half = skipOne(context, lexicons.number.and, end);
  const isHalf = half > end && wordIn(context, lexicons.number.articles, half) >= 0;
  const last = isHalf ? half + 2 : end;
  return (
    findBefore(context, lexicons.lengths, at) >= 0 ||
    lengthOf(context, lexicons.ago, last) > 0 ||
    lengthOf(context, lexicons.hence, last) > 0 ||
    lengthOf(context, lexicons.anchors, last) > 0
  );
}

/** What is older is a thing, whose age may be what is claimed: "23,000 years old". */
const oldestPerson = 130;

function hyphenSkipped(context: TimeContext, at: number): number {
  return hashAt(context, at) === marks.hyphen ? at + 1 : at;
}

const couple = hashOf('couple');

function isExactCount(context: TimeContext, at: number): boolean {
  return hashAt(context, at) === couple || hashAt(context, at + 1) === couple;
}
