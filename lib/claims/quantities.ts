import type { Bound, QuantityFacet, Span } from './claim';
import { countedNoun } from './counted-noun';
import type { Language } from './language';
import { letterAndDigits, readLetteredMoney } from './lettered-money';
import { measureLexicons } from './measure-lexicons';
import { findMeasure } from './measures';
import { type Currency, currencyAfter, currencyBefore } from './money';
import { moneyLexicons } from './money-lexicons';
import { readNamedShare } from './named-share';
import { numberLexicons } from './number-lexicons';
import { hasSpace, lengthAt, type NumberReading, readNumber } from './numbers';
import { list } from './phrase-lists';
import { readApproximation, readEachBefore, readPer } from './quantity-context';
import type { QuantityLexicons } from './quantity-lexicons';
import * as flag from './token-flags';
import { hashOf, type Tokens } from './tokens';
import type { Writable } from './writable';

/**
 * What a number is in its sentence. `money`, `percent`, `measure` and `count` are assertable quantities; the rest
 * say why a number is none, so that a kind can decide: a length of time, an age, a score ("2-1"), an ordinal, a
 * number that is part of a name ("No. 5", "Covid-19"), a time of day, a code ("192.168.1.2"), part of a date,
 * "one" as a pronoun, a bare fraction ("a third"), a number with nothing counted beside it; a `unit` that is named
 * without any number ("the % of").
 */
export type QuantityRole =
  | 'money'
  | 'percent'
  | 'measure'
  | 'count'
  | 'fraction'
  | 'number'
  | 'duration'
  | 'age'
  | 'score'
  | 'ordinal'
  | 'title'
  | 'time'
  | 'code'
  | 'date'
  | 'pronoun'
  | 'unit';

/** A number found in a text: how it is understood, what it is, and its tokens `first` to `last` (exclusive). */
export interface Quantity {
  readonly facet: QuantityFacet;
  readonly role: QuantityRole;
  readonly first: number;
  readonly last: number;
  /** The tokens that carry the assertion: with "about", what is counted, and what it is per. */
  readonly phrase: Phrase;
}

export interface Phrase {
  readonly first: number;
  readonly last: number;
}

export interface QuantityOptions {
  /** Tokens to look at; all when absent. A number never runs over these ends. */
  readonly first?: number;
  readonly last?: number;
  /** Dates already found: a number without a unit that overlaps one has the role `date`. In order. */
  readonly times?: readonly Span[];
  /** `Prose.starts` where the language has it: which words can begin a number at all. */
  readonly starts?: Uint16Array | undefined;
}

/** Every number in the tokens, in order, none overlapping. The span leaves out "about", "more than" and "a year". */
export function findQuantities(
  tokens: Tokens,
  language: Language,
  options: QuantityOptions = {},
): Quantity[] {
  const to = Math.min(options.last ?? tokens.count, tokens.count);
  const from = options.first ?? 0;
  const lexicons = quantityLexicons(language);
  const times = options.times ?? [];
  const { starts } = options;
  const found: Quantity[] = [];
  let time = 0;
  let at = from;
  while (at < to) {
    const bits = tokens.flags[at] as number;
    const isWord = (bits & (flag.isWord | flag.isNumber)) === flag.isWord;
    const lettered =
      (bits & letterAndDigits) === letterAndDigits
        ? readLetteredMoney(tokens, at, from, to, lexicons)
        : undefined;
    if (lettered === undefined && isWord && starts && ((starts[at] as number) & list.number) === 0) {
      at++;
      continue;
    }
    const reading = lettered ? undefined : readNumber(tokens, at, to, lexicons.number);
    const isShare = reading === undefined && lexicons.number.percentStarts.has(tokens.hash[at] ?? 0);
    const named = isShare ? readNamedShare(tokens, at, to, lexicons) : undefined;
    const taken = found.at(-1)?.last ?? from;
    const quantity = lettered ?? (reading ? understand(tokens, reading, taken, from, to, lexicons) : named);
    if (quantity === undefined) {
      at = reading ? Math.max(at + 1, reading.last) : at + 1;
      continue;
    }
    const { start, end } = quantity.facet;
    while (time < times.length && (times[time]?.end ?? 0) <= start) time++;
    const isInTime = (times[time]?.start ?? Number.POSITIVE_INFINITY) < end;
    const hasUnit = quantity.role === 'money' || quantity.role === 'percent' || quantity.role === 'measure';
    found.push(isInTime && !hasUnit ? { ...quantity, role: 'date' } : quantity);
    at = Math.max(quantity.last, at + 1);
  }
  return found;
}

const made = new WeakMap<Language, QuantityLexicons>();

function quantityLexicons(language: Language): QuantityLexicons {
  const known = made.get(language);
  if (known) return known;
  const lexicons: QuantityLexicons = {
    number: numberLexicons(language),
    money: moneyLexicons(language),
    measure: measureLexicons(language),
    words: language.numbers,
  };
  made.set(language, lexicons);
  return lexicons;
}

const hyphen = hashOf('-');
const colon = hashOf(':');
const dot = hashOf('.');
const comma = hashOf(',');
const hash = hashOf('#');
const plural = hashOf('s');
const one = hashOf('one');
const plus = hashOf('+');
const letterM = hashOf('m');
const letterT = hashOf('t');

/** What stands beside a number: everything its span takes in, and what that makes of it. */
interface Unit {
  readonly role: QuantityRole;
  readonly last: number;
  readonly unit?: string;
  readonly currency?: Currency;
  readonly value?: number;
  /** The token after the noun that is counted. */
  readonly nounLast?: number;
}

function understand(
  tokens: Tokens,
  low: NumberReading,
  taken: number,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): Quantity | undefined {
  if (low.form === 'ordinal') return ordinal(tokens, low);
  // In "5$dozen" the sign is that of the five.
  const before = low.form === 'plural' ? undefined : currencyBefore(tokens, low.first, taken, lexicons.money);
  const named = before === undefined ? nameRole(tokens, low, from, to, lexicons) : undefined;
  if (named !== undefined) return bare(tokens, low, named);
  const lowUnit = before
    ? moneyBefore(tokens, low, before, to, lexicons)
    : unitAfter(tokens, low, to, lexicons);
  const range = readRange(tokens, low, lowUnit, before, from, to, lexicons);
  if (range === 'score') return score(tokens, low, lowUnit.last);
  if (isScaleAlone(tokens, low) && !lowUnit.currency && !isSeveral(tokens, low.first, from, lexicons))
    return undefined;
  const unit = range?.unit ?? lowUnit;
  const role = unit.role === 'number' ? numberRole(tokens, low, from, lexicons) : unit.role;
  if (isPronoun(tokens, low, role, from, lexicons)) return bare(tokens, low, 'pronoun');
  const first = before ? low.first - before.length : low.first;
  return finish(tokens, first, low, unit, role, range, from, to, lexicons);
}

function finish(
  tokens: Tokens,
  first: number,
  low: NumberReading,
  unit: Unit,
  role: QuantityRole,
  range: Range | undefined,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): Quantity {
  const start = tokens.start[first] ?? 0;
  let last = unit.last;
  const currency = unit.currency;
  const scale = (currency?.factor ?? 1) / (currency?.minor ?? 1);
  const isVague = low.form === 'plural' || isScaleAlone(tokens, low);
  const context = readApproximation(tokens, first, last, from, to, lexicons);
  if (tokens.hash[last] === plus && !hasSpace(tokens, last) && last < to) last++;
  const end = tokens.end[last - 1] ?? 0;
  const per =
    readPer(tokens, context.last, to, lexicons) ??
    (currency && readEachBefore(tokens, first, from, lexicons));
  const bound: Bound | undefined = context.bound ?? (isVague ? 'at-least' : undefined);
  // Filled in by hand: spreading each part costs more than reading the number.
  const facet: Writable<QuantityFacet> = {
    type: 'quantity',
    start,
    end,
    raw: tokens.text.slice(start, end),
    value: tidy((range?.low ?? unit.value ?? low.value) * scale),
  };
  if (range) facet.high = tidy(range.high * scale);
  if (currency) facet.currency = currency.code;
  if (unit.unit !== undefined) facet.unit = unit.unit;
  if (context.isApproximate || isVague) facet.approximate = true;
  if (bound !== undefined) facet.bound = bound;
  if (per) facet.per = per.unit;
  const phrase = {
    first: Math.min(context.first, per?.first ?? first),
    last: Math.max(last, context.last, unit.nounLast ?? 0, per?.last ?? 0),
  };
  return { facet, role, first, last, phrase };
}

/** Integers of fifteen digits and fewer have no noise to lose. */
const largestExact = 1e15;

/** Products of decimals end in noise (1.1 * 1e6); fifteen digits are all a double can promise. */
function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < largestExact) return value;
  return Number.parseFloat(value.toPrecision(15));
}

function bare(tokens: Tokens, reading: NumberReading, role: QuantityRole, last = reading.last): Quantity {
  const start = tokens.start[reading.first] ?? 0;
  const end = tokens.end[last - 1] ?? 0;
  const facet: QuantityFacet = {
    type: 'quantity',
    start,
    end,
    raw: tokens.text.slice(start, end),
    value: tidy(reading.value),
  };
  return { facet, role, first: reading.first, last, phrase: { first: reading.first, last } };
}

function ordinal(tokens: Tokens, reading: NumberReading): Quantity {
  return bare(tokens, reading, 'ordinal');
}

function score(tokens: Tokens, low: NumberReading, last: number): Quantity {
  return bare(tokens, low, 'score', Math.min(last + 2, tokens.count));
}

/** Numbers that are part of a name, a code or a time, told by what is written on to them. */
function nameRole(
  tokens: Tokens,
  reading: NumberReading,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): QuantityRole | undefined {
  const { first, last } = reading;
  const isDigits = reading.form === 'digits' || reading.form === 'fraction';
  if (!isDigits) return undefined;
  const previous = first - 1;
  const isJoined = previous >= from && !hasSpace(tokens, first);
  if (isJoined) {
    const mark = tokens.hash[previous] ?? 0;
    if (mark === hash) return 'title';
    if (mark === colon && isNumberAt(tokens, previous - 1)) return 'time';
    if (mark === dot && previous > from && isNumberAt(tokens, previous - 1)) return 'code';
    if (mark === hyphen && !hasSpace(tokens, previous) && previous > from) {
      const word = tokens.flags[previous - 1] ?? 0;
      if ((word & flag.isWord) !== 0 && !isNumberWord(tokens, previous - 1, lexicons)) return 'title';
    }
  }
  if (last >= to || hasSpace(tokens, last)) {
    return lexicons.number.clock.find(tokens, last, to) >= 0 ? 'time' : undefined;
  }
  const next = tokens.hash[last] ?? 0;
  if (next === colon && isNumberAt(tokens, last + 1) && !hasSpace(tokens, last + 1)) return 'time';
  if (next === dot && isNumberAt(tokens, last + 1) && !hasSpace(tokens, last + 1)) return 'code';
  if (next === plural) return 'date';
  if (lexicons.number.clock.find(tokens, last, to) >= 0) return 'time';
  return undefined;
}

function isNumberAt(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & flag.isNumber) !== 0;
}

function isNumberWord(tokens: Tokens, at: number, lexicons: QuantityLexicons): boolean {
  const entry = lexicons.number.words.findToken(tokens, at);
  return entry >= 0 && lexicons.number.words.values[entry]?.isArticle !== true;
}

function numberRole(
  tokens: Tokens,
  low: NumberReading,
  from: number,
  lexicons: QuantityLexicons,
): QuantityRole {
  if (isTitled(tokens, low, from, lexicons)) return 'title';
  return isAgeInCommas(tokens, low, from) ? 'age' : 'number';
}

/** No one older is written "Poe, 45, left". */
const oldestAge = 110;

/** "Jane Poe, 45, left" */
function isAgeInCommas(tokens: Tokens, { first, last, value, form }: NumberReading, from: number): boolean {
  if (form !== 'digits' || !(value >= 1 && value <= oldestAge) || !Number.isInteger(value)) return false;
  const isName = first - 2 >= from && ((tokens.flags[first - 2] ?? 0) & flag.isCapitalised) !== 0;
  if (!isName || tokens.hash[first - 1] !== comma) return false;
  return tokens.hash[last] === comma || ((tokens.flags[last] ?? 0) & flag.isTerminator) !== 0;
}

/** "No. 5", "Chapter 3", "phase 2": a name when nothing is counted after it. */
function isTitled(tokens: Tokens, reading: NumberReading, from: number, lexicons: QuantityLexicons): boolean {
  let before = reading.first - 1;
  if (before > from && tokens.hash[before] === dot && !hasSpace(tokens, before)) before--;
  if (before < from || !hasSpace(tokens, reading.first)) return false;
  return lexicons.number.titles.findToken(tokens, before) >= 0;
}

function isPronoun(
  tokens: Tokens,
  reading: NumberReading,
  role: QuantityRole,
  from: number,
  lexicons: QuantityLexicons,
): boolean {
  if (tokens.hash[reading.first] !== one || reading.last !== reading.first + 1) return false;
  if (role === 'number') return true;
  if (role !== 'count' || reading.first === from) return false;
  return (
    lexicons.number.notCounted.findToken(tokens, reading.first - 1) >= 0 &&
    pronounMakers.has(tokens.hash[reading.first - 1] ?? 0)
  );
}

const pronounMakers = new Set(
  ['the', 'this', 'that', 'no', 'any', 'each', 'every', 'which', 'another', 'only'].map(hashOf),
);

/** "million-dollar", "several hundred": a scale with no number of its own. */
function isScaleAlone(tokens: Tokens, reading: NumberReading): boolean {
  return (
    reading.form === 'words' &&
    reading.value === reading.scale &&
    reading.scale > 1 &&
    reading.last === reading.first + 1 &&
    tokens.count > 0
  );
}

function isSeveral(tokens: Tokens, first: number, from: number, lexicons: QuantityLexicons): boolean {
  let before = first - 1;
  if (tokens.hash[before] === hyphen) before--;
  for (let length = 1; length <= 2 && before - length + 1 >= from; length++) {
    const entry = lexicons.number.several.find(tokens, before - length + 1, before + 1);
    if (entry >= 0 && lexicons.number.several.lengths[entry] === length) return true;
  }
  return false;
}

function moneyBefore(
  tokens: Tokens,
  low: NumberReading,
  currency: Currency,
  to: number,
  lexicons: QuantityLexicons,
): Unit {
  let last = low.last;
  let value = low.value;
  // "$5 m"
  const special = low.scale === 1 && last < to ? lexicons.money.scales.findToken(tokens, last) : -1;
  if (special >= 0) {
    value *= lexicons.money.scales.values[special] ?? 1;
    last++;
  } else if (low.scale === 1 && low.form === 'digits' && last < to && hasSpace(tokens, last)) {
    const entry = lexicons.number.attachedScales.findToken(tokens, last);
    if (entry >= 0 && lengthAt(tokens, last) === 1) {
      value *= lexicons.number.attachedScales.values[entry] ?? 1;
      last++;
    }
  }
  return { role: 'money', last, currency, value };
}

function unitAfter(tokens: Tokens, low: NumberReading, to: number, lexicons: QuantityLexicons): Unit {
  const unit = unitAt(tokens, low, to, lexicons);
  if (unit.role !== 'number' && unit.role !== 'count') return unit;
  // "20 M€"
  const short = low.last < to ? lexicons.money.scales.findToken(tokens, low.last) : -1;
  const sign = short < 0 ? undefined : currencyAfter(tokens, low.last + 1, to, lexicons.money);
  if (sign) {
    const value = low.value * (lexicons.money.scales.values[short] ?? 1);
    return { role: 'money', last: low.last + 1 + sign.length, currency: sign, value };
  }
  // "3 millones de euros", "12 Mrd. Euro": a small word or the dot of the scale stands between.
  const { last } = low;
  const isJoined =
    low.scale > 1 && low.form !== 'plural' && last < to && isScaleJoint(tokens, last, to, lexicons);
  if (!isJoined) return unit;
  const beyond = unitAt(tokens, { ...low, last: last + 1 }, to, lexicons);
  if (beyond.role === 'number') return unit;
  return beyond.role === 'count' || beyond.role === 'duration' ? { ...beyond, last } : beyond;
}

function isScaleJoint(tokens: Tokens, at: number, to: number, lexicons: QuantityLexicons): boolean {
  const { of, words } = lexicons.number;
  if (of.findToken(tokens, at) >= 0) return true;
  if (tokens.hash[at] !== dot || hasSpace(tokens, at)) return false;
  const entry = words.find(tokens, at - 1, to);
  return entry >= 0 && words.lengths[entry] === 2;
}

function unitAt(tokens: Tokens, low: NumberReading, to: number, lexicons: QuantityLexicons): Unit {
  const { last } = low;
  const number = lexicons.number;
  const isHyphenated = tokens.hash[last] === hyphen && last + 1 < to && !hasSpace(tokens, last + 1);
  const at = isHyphenated && !hasSpace(tokens, last) ? last + 1 : last;
  if (at < to) {
    const points = number.percentagePoint.find(tokens, at, to);
    if (points >= 0) {
      return {
        role: 'percent',
        last: at + (number.percentagePoint.lengths[points] ?? 1),
        unit: 'percentage-point',
      };
    }
    const basis = number.basisPoint.find(tokens, at, to);
    if (basis >= 0)
      return { role: 'percent', last: at + (number.basisPoint.lengths[basis] ?? 1), unit: 'basis-point' };
    const percent = number.percent.find(tokens, at, to);
    if (percent >= 0)
      return { role: 'percent', last: at + (number.percent.lengths[percent] ?? 1), unit: 'percent' };
    const share = low.form === 'fraction' ? ofUnit(tokens, at, to, lexicons) : at;
    if (share > at && number.percentStarts.has(tokens.hash[share] ?? 0))
      return unitAt(tokens, { ...low, last: share }, to, lexicons);
    const currency = currencyAfter(tokens, last, to, lexicons.money);
    const weight = currency ? weightOf(tokens, low, last, lexicons) : undefined;
    if (weight) return { role: 'measure', last: at + 1, unit: weight };
    if (currency) return moneyAfter(tokens, low, currency, to, lexicons);
    if (isOfCurrency(tokens, low, to, lexicons)) {
      const after = currencyAfter(tokens, last + 1, to, lexicons.money);
      if (after) return { role: 'money', last: last + 1 + after.length, currency: after };
    }
    const age = number.ageAfter.find(tokens, at, to);
    if (age >= 0) return { role: 'age', last: at + (number.ageAfter.lengths[age] ?? 1) };
  }
  const isSmallM = tokens.hash[last - 1] === letterM && low.scale === 1e6 && isSmallLetter(tokens, last - 1);
  if (isSmallM && lexicons.measure.lengthWords.find(tokens, last, to) >= 0) {
    return { role: 'measure', last, unit: 'meter', value: low.value / 1e6 };
  }
  if (tokens.hash[last - 1] === letterT && low.scale === 1e12 && low.last === low.first + 2) {
    return { role: 'measure', last, unit: 'metric-ton', value: low.value / 1e12 };
  }
  const measure = at < to ? findMeasure(tokens, low, at, to, lexicons.measure) : undefined;
  if (measure) return { role: 'measure', ...measure };
  if (number.ageBefore.findToken(tokens, low.first - 1) >= 0 && low.value < 130) return { role: 'age', last };
  const duration = at < to ? number.durations.find(tokens, at, to) : -1;
  if (duration >= 0) return { role: 'duration', last };
  // "737MAX", "3D": letters written on that are no unit.
  const isGlued = last < to && !hasSpace(tokens, last) && ((tokens.flags[last] ?? 0) & flag.isWord) !== 0;
  if (
    isGlued &&
    low.form === 'digits' &&
    low.scale === 1 &&
    ((tokens.flags[last] ?? 0) & flag.isPossessive) === 0
  )
    return { role: 'title', last };
  const noun = countedNoun(tokens, low, tokens.hash[at] === plus ? at + 1 : at, to, lexicons);
  if (noun) return { role: 'count', last, unit: noun.noun, nounLast: noun.last };
  return { role: low.form === 'fraction' ? 'fraction' : 'number', last };
}

/** The unit a fraction is of: past "a", "of a" ("a quarter of a percentage point"). */
function ofUnit(tokens: Tokens, at: number, to: number, { number }: QuantityLexicons): number {
  const article = number.of.findToken(tokens, at) >= 0 ? at + 1 : at;
  return article < to && number.articles.findToken(tokens, article) >= 0 ? article + 1 : at;
}

/** Tokens before a number in which "weighs" or "lost" makes pounds a weight. */
const weighingReach = 4;

function weightOf(
  tokens: Tokens,
  low: NumberReading,
  last: number,
  lexicons: QuantityLexicons,
): string | undefined {
  const isHyphenated = tokens.hash[last] === hyphen;
  const noun = isHyphenated ? last + 1 : last;
  const entry = lexicons.money.weights.findToken(tokens, noun);
  if (entry < 0 || low.scale >= 1e6) return undefined;
  const isOf = lexicons.number.of.findToken(tokens, noun + 1) >= 0;
  let isWeighed = isOf || isHyphenated;
  for (let before = low.first - 1; before >= Math.max(0, low.first - weighingReach) && !isWeighed; before--) {
    isWeighed = lexicons.money.weighing.findToken(tokens, before) >= 0;
  }
  return isWeighed ? lexicons.money.weights.values[entry] : undefined;
}

function isSmallLetter(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] ?? 0) & flag.isCapitalised) === 0;
}

/** "billions of dollars", "half of a million euros" has been read; "two thirds of a dollar" too. */
function isOfCurrency(tokens: Tokens, low: NumberReading, to: number, lexicons: QuantityLexicons): boolean {
  if (low.form !== 'plural' || low.last + 1 >= to) return false;
  return lexicons.number.of.findToken(tokens, low.last) >= 0;
}

function moneyAfter(
  tokens: Tokens,
  low: NumberReading,
  currency: Currency,
  to: number,
  lexicons: QuantityLexicons,
): Unit {
  let last = low.last + currency.length;
  let value = low.value;
  // "75 USD million"
  const scale = lexicons.number.words.findToken(tokens, last);
  const factor = scale < 0 || last >= to ? undefined : lexicons.number.words.values[scale]?.scale;
  if (factor !== undefined && factor > 100 && low.scale === 1) {
    value *= factor;
    last++;
  } else if (currency.minor === 1) {
    // "thirteen dollars and forty-five cents"
    const and = lexicons.number.and.findToken(tokens, last) >= 0 ? last + 1 : last;
    const cents = and < to ? readNumber(tokens, and, to, lexicons.number) : undefined;
    const minor =
      cents && cents.value < 100 ? currencyAfter(tokens, cents.last, to, lexicons.money) : undefined;
    if (cents && minor && minor.minor > 1) {
      value += cents.value / minor.minor;
      last = cents.last + minor.length;
    }
  }
  return { role: 'money', last, currency, value };
}

/** The ends of a range with "to" or "or" are of one order of magnitude or so. */
const mostSpread = 50;

function hasRealUnit(unit: Unit): boolean {
  return unit.role === 'money' || unit.role === 'percent' || unit.role === 'measure';
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** "1.2 to 1.5 million", "$4-5bn", "£4m-£5m", "between 3% and 5%"; "score" for "2-1". */
function readRange(
  tokens: Tokens,
  low: NumberReading,
  lowUnit: Unit,
  before: Currency | undefined,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): Range | 'score' | undefined {
  if (low.form === 'plural') return undefined;
  const number = lexicons.number;
  const lowLast = before || lowUnit.role === 'percent' || lowUnit.role === 'money' ? lowUnit.last : low.last;
  if (lowLast + 1 >= to) return undefined;
  const previous = low.first - 1 - (before?.length ?? 0);
  const isDash = ((tokens.flags[lowLast] ?? 0) & flag.isDash) !== 0;
  const isBetween = low.first > from && number.between.findToken(tokens, previous) >= 0;
  const isFrom = low.first > from && number.from.findToken(tokens, previous) >= 0;
  const isTo =
    !isFrom && (number.to.findToken(tokens, lowLast) >= 0 || number.or.findToken(tokens, lowLast) >= 0);
  const isAnd = isBetween && number.and.findToken(tokens, lowLast) >= 0;
  if (!(isDash || isTo || isAnd)) return undefined;
  let next = lowLast + 1;
  let sign: Currency | undefined;
  if (((tokens.flags[next] ?? 0) & (flag.isCurrencySign | flag.isWord)) !== 0) {
    const width = ((tokens.flags[next] ?? 0) & flag.isCurrencySign) !== 0 ? 1 : 2;
    sign =
      before && next + width < to ? currencyBefore(tokens, next + width, next, lexicons.money) : undefined;
    if (sign?.length === width) next += width;
    else sign = undefined;
  }
  const high = readNumber(tokens, next, to, number);
  if (high === undefined || high.form === 'plural' || high.form === 'ordinal' || high.value < 0)
    return undefined;
  if (isDash && hasSpace(tokens, next) !== hasSpace(tokens, lowLast)) return undefined;
  const highUnit: Unit = before
    ? moneyBefore(tokens, high, before, to, lexicons)
    : unitAfter(tokens, high, to, lexicons);
  const isPlainLow = low.scale === 1 && highUnit.role !== 'score';
  const lowValue = lowUnit.value ?? low.value;
  const highValue = highUnit.value ?? high.value;
  const highScale = highValue / (high.value / high.scale || 1);
  const scaled =
    isPlainLow && highScale > 1 && low.value * highScale < highValue ? low.value * highScale : lowValue;
  if (isDash && !before && highUnit.role !== 'money' && highUnit.role !== 'percent') {
    const isPair =
      low.form === 'digits' &&
      high.form === 'digits' &&
      !hasSpace(tokens, lowLast) &&
      high.scale === 1 &&
      low.scale === 1;
    const isLongCode = tokens.hash[high.last] === hyphen && isNumberAt(tokens, high.last + 1);
    if (
      isPair &&
      (isLongCode || low.value >= high.value || highUnit.role === 'number' || highUnit.role === 'title')
    )
      return 'score';
    if (!isPair && low.form !== high.form) return undefined;
  }
  if (!(scaled < highValue)) return undefined;
  // "0.6% to 309,381 yen" are two things; "two or three" is a range, "ten or a thousand" is none.
  if (lowUnit !== undefined && hasRealUnit(lowUnit) && lowUnit.role !== highUnit.role) return undefined;
  if (!isDash && !isAnd && scaled * mostSpread < highValue) return undefined;
  return { low: scaled, high: highValue, unit: highUnit };
}
