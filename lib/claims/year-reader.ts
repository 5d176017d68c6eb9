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
  numberAt,
  type TimeContext,
  valueAt,
  wordAt,
  wordIn,
} from './time-context';
import * as flag from './token-flags';
import { hashOf } from './tokens';

/** A year in digits or words, whatever stands beside it. */
export interface YearReading {
  readonly year: number;
  readonly last: number;
}

const earliestPlainYear = 1000;
const latestYear = 2199;
/** Bare four-digit numbers are years from here on. */
const earliestBareYear = 1800;
const latestBareYear = 2100;

/** "2019", "'19", "nineteen eighty-six", "two thousand and fifteen", with "BC" or "AD" after it. */
export function readYear(context: TimeContext, at: number): YearReading | undefined {
  if (isPlainNumber(context, at)) {
    const value = valueAt(context, at);
    const era = readEra(context, at + 1);
    if (era) return { year: era.isBefore ? 1 - value : value, last: era.last };
    if (digitsAt(context, at) !== 4 || value < earliestPlainYear || value > latestYear) return undefined;
    // "2019th", "2019m": something else is written on.
    const isGlued = isJoined(context, at + 1) && (flagsAt(context, at + 1) & flag.isWord) !== 0;
    return isGlued && (flagsAt(context, at + 1) & flag.isPossessive) === 0
      ? undefined
      : { year: value, last: at + 1 };
  }
  if (hashAt(context, at) === marks.quote && isJoined(context, at + 1) && digitsAt(context, at + 1) === 2) {
    const value = valueAt(context, at + 1);
    if (isPlainNumber(context, at + 1) && hashAt(context, at + 2) !== marks.plural) {
      return { year: centuryOf(value), last: at + 2 };
    }
  }
  return readYearWords(context, at);
}

/** Two digits stand for the century that puts them nearest the turn of this one: 00–39 and 40–99. */
const twoDigitPivot = 40;

export function centuryOf(value: number): number {
  return value < twoDigitPivot ? 2000 + value : 1900 + value;
}

function readEra(context: TimeContext, at: number): { isBefore: boolean; last: number } | undefined {
  if ((flagsAt(context, at) & (flag.isAllCaps | flag.isDotted)) === 0) return undefined;
  const { eraBefore, eraAfter } = context.lexicons;
  if (wordIn(context, eraBefore, at) >= 0) return { isBefore: true, last: at + 1 };
  return wordIn(context, eraAfter, at) >= 0 ? { isBefore: false, last: at + 1 } : undefined;
}

function readYearWords(context: TimeContext, at: number): YearReading | undefined {
  const { lexicons, to } = context;
  const entry = at < to ? wordIn(context, lexicons.number.words, at) : -1;
  const cardinal = entry < 0 ? undefined : lexicons.number.words.values[entry]?.cardinal;
  if (cardinal === undefined) return undefined;
  const whole = numberAt(context, at);
  if (whole === undefined || whole.form !== 'words') return undefined;
  if (whole.value >= 2000 && whole.value <= 2100) return { year: whole.value, last: whole.last };
  // "seventeen hundred thirty-three"
  const isHundreds = cardinal >= 15 && cardinal <= 20 && whole.value >= cardinal * 100;
  if (isHundreds && whole.value <= 2100) return { year: whole.value, last: whole.last };
  if (cardinal < 10 || cardinal > 21 || whole.value !== cardinal) return undefined;
  // "nineteen zero one"
  const unit = cardinalAt(context, whole.last) === 0 ? cardinalAt(context, whole.last + 1) : undefined;
  if (unit !== undefined && unit > 0 && unit < 10)
    return { year: cardinal * 100 + unit, last: whole.last + 2 };
  const rest = numberAt(context, whole.last);
  if (rest?.form !== 'words' || rest.value < 10 || rest.value > 99) return undefined;
  const year = cardinal * 100 + rest.value;
  return year >= 1500 && year <= 2100 ? { year, last: rest.last } : undefined;
}

function cardinalAt(context: TimeContext, at: number): number | undefined {
  const { words } = context.lexicons.number;
  const entry = wordIn(context, words, at);
  return entry < 0 ? undefined : words.values[entry]?.cardinal;
}

/** A year in digits and the language's word for it: "1998 году", which is no length of 1998 years. */
export function readSuffixedYear(context: TimeContext, at: number): YearReading | undefined {
  const { yearSuffix } = context.lexicons;
  if (!isPlainNumber(context, at) || digitsAt(context, at) !== 4) return undefined;
  const suffix = lengthOf(context, yearSuffix, at + 1);
  return suffix > 0 ? { year: valueAt(context, at), last: at + 1 + suffix } : undefined;
}

/** A year by itself, believed only where a year may stand: after a preposition, in brackets, before no counted noun. */
export function readBareYear(context: TimeContext, at: number): YearReading | undefined {
  const { lexicons } = context;
  const suffixed = readSuffixedYear(context, at);
  if (suffixed) return suffixed;
  const reading = readYear(context, at);
  if (reading === undefined) return undefined;
  const isDigits = isPlainNumber(context, at);
  if (isDigits && reading.last === at + 2) return reading;
  if (!isDigits) return reading.year >= 1500 ? reading : undefined;
  const before = at - 1;
  const previous = flagsAt(context, before);
  if ((previous & flag.isCurrencySign) !== 0 || isPartOfNumber(context, at)) return undefined;
  const relation = findBefore(context, lexicons.relations, at);
  const bound = relation < 0 ? findBefore(context, lexicons.number.bounds, at) : -1;
  // "more than 2000 were held": of two words, for "over 2000" and "under 2000" were never read.
  if (bound >= 0 && (lexicons.number.bounds.lengths[bound] as number) > 1) return undefined;
  // "about 1900 were held" counts them.
  const isAbout = findBefore(context, lexicons.number.approximate, at) >= 0;
  if (isAbout && findAt(context, lexicons.pluralVerbs, reading.last) >= 0) return undefined;
  const hasPreposition = relation >= 0 || findBefore(context, lexicons.prepositions, at) >= 0;
  if (reading.year < earliestBareYear || reading.year > latestBareYear) {
    return hasPreposition && isStrongBefore(context, at) && !countsSomething(context, reading.last)
      ? reading
      : undefined;
  }
  if (countsSomething(context, reading.last)) {
    return hasPreposition && isStrongBefore(context, at) ? reading : undefined;
  }
  if (hasPreposition || at === context.from) return reading;
  const isAfterWord = (previous & (flag.isWord | flag.isOpen | flag.isPossessive)) !== 0;
  const isAfterDash = (previous & flag.isDash) !== 0 && !isJoined(context, at);
  // "mid-2014"
  const isPart =
    (previous & flag.isDash) !== 0 &&
    isJoined(context, at) &&
    findBefore(context, lexicons.parts, before) >= 0;
  return isAfterWord || isAfterDash || isPart || isComma(context, before) || isCapital(context, before)
    ? reading
    : undefined;
}

function isComma(context: TimeContext, at: number): boolean {
  return hashAt(context, at) === marks.comma;
}

/** "1.2019", "12-2019-44", "1800 x 1920": part of another number. */
function isPartOfNumber(context: TimeContext, at: number): boolean {
  const isBefore = isJoined(context, at) && (flagsAt(context, at - 1) & (flag.isNumber | flag.isWord)) !== 0;
  const next = at + 1;
  const bits = flagsAt(context, next);
  const isPercent = (bits & (flag.isPercentSign | flag.isCurrencySign)) !== 0;
  const isColon = hashAt(context, next) === marks.colon && isJoined(context, next + 1);
  return isBefore || isPercent || isColon || isSide(context, at);
}

const times = new Set(['x', '×'].map(hashOf));

/** "1800 x 1920" */
function isSide(context: TimeContext, at: number): boolean {
  const isNumber = (index: number) => (flagsAt(context, index) & flag.isNumber) !== 0;
  return (
    (times.has(hashAt(context, at + 1)) && isNumber(at + 2)) ||
    (times.has(hashAt(context, at - 1)) && isNumber(at - 2))
  );
}

/** "in", "since", "by": they do not count. "of 2,000 men" and "for 2000 men" might. */
function isStrongBefore(context: TimeContext, at: number): boolean {
  const { lexicons } = context;
  return wordIn(context, lexicons.strong, at - 1) >= 0;
}

/** Whether a plural noun, a unit or a currency stands at `at`: what is before it is a number then. */
function countsSomething(context: TimeContext, at: number): boolean {
  const { tokens, lexicons } = context;
  const bits = flagsAt(context, at);
  if (findAt(context, lexicons.relationsAfter, at) >= 0) return false;
  if ((bits & flag.isWord) === 0 || (bits & (flag.isCapitalised | flag.isPossessive)) !== 0) return false;
  if (wordAt(context, at)?.unit !== undefined) return true;
  if (lexicons.number.percent.find(tokens, at, context.to) >= 0) return true;
  if (
    lexicons.measures.find(tokens, at, context.to) >= 0 ||
    lexicons.currencies.find(tokens, at, context.to) >= 0
  )
    return true;
  const end = tokens.end[at] as number;
  const isPlural = digitsAt(context, at) > 3 && (tokens.text.charCodeAt(end - 1) | 0x20) === 0x73;
  if (!isPlural && wordIn(context, lexicons.plurals, at) < 0) return false;
  return findAt(context, lexicons.number.notCounted, at) < 0;
}
