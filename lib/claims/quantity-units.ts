import { countedNoun } from './counted-noun';
import { findMeasure } from './measures';
import { type Currency, currencyAfter } from './money';
import { signPrefixes } from './money-lexicons';
import type { NumberReading } from './number-reading';
import { readNumber } from './numbers';
import type { QuantityRole } from './quantity';
import type { QuantityLexicons } from './quantity-lexicons';
import * as flag from './token-flags';
import { dot, hasSpace, hyphen, isJoinedOn, isWordAt, lengthAt, plus } from './token-marks';
import { hashOf, type Tokens } from './tokens';

const letterM = hashOf('m');

const letterT = hashOf('t');

/** What stands beside a number: everything its span takes in, and what that makes of it. */
export interface Unit {
  readonly role: QuantityRole;
  readonly last: number;
  readonly unit: string | undefined;
  readonly currency: Currency | undefined;
  readonly value: number | undefined;
  /** The token after the noun that is counted. */
  readonly nounLast: number | undefined;
}

function money(last: number, currency: Currency, value?: number): Unit {
  return { role: 'money', last, unit: undefined, currency, value, nounLast: undefined };
}

function other(role: QuantityRole, last: number, unit?: string, value?: number, nounLast?: number): Unit {
  return { role, last, unit, currency: undefined, value, nounLast };
}

/** An amount whose currency stands before it, with the scale that may follow: "$5 m". */
export function moneyBefore(
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
  // "$100 Australian", "$5 million Canadian dollars", "$30 US"; not "$5 million US aid"
  if (currency.length === 1 && tokens.hash[low.first - 1] === dollar && last < to && hasSpace(tokens, last)) {
    const country = lengthAt(tokens, last) > 1 ? signPrefixes.get(tokens.hash[last] as number) : undefined;
    const full = country && currencyAfter(tokens, last, to, lexicons.money);
    if (full) return money(last + full.length, full, value);
    const isEnd = !isWordAt(tokens, last + 1) || lexicons.number.notCounted.findToken(tokens, last + 1) >= 0;
    if (country !== undefined && isEnd) return money(last + 1, { ...currency, code: country }, value);
  }
  return money(last, currency, value);
}

const dollar = hashOf('$');

/** What follows a number: its unit, its currency, what it counts, or nothing of the kind. */
export function unitAfter(tokens: Tokens, low: NumberReading, to: number, lexicons: QuantityLexicons): Unit {
  const unit = unitAt(tokens, low, to, lexicons);
  if (unit.role !== 'number' && unit.role !== 'count') return unit;
  // "20 M€"
  const short = low.last < to ? lexicons.money.scales.findToken(tokens, low.last) : -1;
  const sign = short < 0 ? undefined : currencyAfter(tokens, low.last + 1, to, lexicons.money);
  if (sign) {
    const value = low.value * (lexicons.money.scales.values[short] ?? 1);
    return money(low.last + 1 + sign.length, sign, value);
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
      return other('percent', at + (number.percentagePoint.lengths[points] as number), 'percentage-point');
    }
    const basis = number.basisPoint.find(tokens, at, to);
    if (basis >= 0) return other('percent', at + (number.basisPoint.lengths[basis] as number), 'basis-point');
    const percent = number.percent.find(tokens, at, to);
    if (percent >= 0) return other('percent', at + (number.percent.lengths[percent] as number), 'percent');
    const share = low.form === 'fraction' ? ofUnit(tokens, at, to, lexicons) : at;
    // "half a percent", "a quarter of an inch"
    if (share > at) {
      const isUnit =
        number.percentStarts.has(tokens.hash[share] as number) ||
        lexicons.measure.units.find(tokens, share, to) >= 0;
      if (isUnit) return unitAt(tokens, { ...low, last: share }, to, lexicons);
    }
    const currency = currencyAfter(tokens, last, to, lexicons.money);
    const weight = currency ? weightOf(tokens, low, last, lexicons) : undefined;
    if (weight) return other('measure', at + 1, weight);
    if (currency) return moneyAfter(tokens, low, currency, to, lexicons);
    if (isOfCurrency(tokens, low, to, lexicons)) {
      const after = currencyAfter(tokens, last + 1, to, lexicons.money);
      if (after) return money(last + 1 + after.length, after);
    }
    const age = number.ageAfter.find(tokens, at, to);
    if (age >= 0) return other('age', at + (number.ageAfter.lengths[age] as number));
  }
  if (tokens.hash[last] === letterP && low.form === 'digits' && isPence(tokens, low)) {
    const currency: Currency = { code: 'GBP', length: 1, minor: 100, factor: 1 };
    return money(last + 1, currency);
  }
  const isSmallM = tokens.hash[last - 1] === letterM && low.scale === 1e6 && isSmallLetter(tokens, last - 1);
  if (isSmallM && lexicons.measure.lengthWords.find(tokens, last, to) >= 0) {
    return other('measure', last, 'meter', low.value / 1e6);
  }
  if (tokens.hash[last - 1] === letterT && low.scale === 1e12 && low.last === low.first + 2) {
    return other('measure', last, 'metric-ton', low.value / 1e12);
  }
  const measure = at < to ? findMeasure(tokens, low, at, to, lexicons) : undefined;
  if (measure) return other('measure', measure.last, measure.unit, measure.value);
  if (number.ageBefore.findBefore(tokens, low.first) >= 0 && low.value < 130) return other('age', last);
  const feet = low.form === 'digits' ? feetAndInches(tokens, low, to) : undefined;
  if (feet) return feet;
  const duration = at < to ? number.durations.find(tokens, at, to) : -1;
  if (duration >= 0) return other('duration', last);
  // "737MAX", "3D": letters written on that are no unit.
  const isGlued =
    last < to && !hasSpace(tokens, last) && ((tokens.flags[last] as number) & flag.isWord) !== 0;
  if (
    isGlued &&
    low.form === 'digits' &&
    low.scale === 1 &&
    ((tokens.flags[last] as number) & flag.isPossessive) === 0
  )
    return other('title', last);
  const noun = countedNoun(tokens, low, tokens.hash[at] === plus ? at + 1 : at, to, lexicons);
  if (noun) return other('count', last, noun.noun, undefined, noun.last);
  return other(low.form === 'fraction' ? 'fraction' : 'number', last);
}

const letterP = hashOf('p');
/** Fewer lines than any video has ("240p"). */
const mostPence = 240;

/** "80p", "99.9p": pence, where English writes them. */
function isPence(tokens: Tokens, { last, value, scale }: NumberReading): boolean {
  const isWrittenOn = !hasSpace(tokens, last) && isSmallLetter(tokens, last);
  return isWrittenOn && value < mostPence && scale === 1 && !isJoinedOn(tokens, last + 1);
}

const prime = hashOf("'");
const doublePrime = hashOf('"');
const inchesPerFoot = 12;

/** 5'11", 6'2 */
function feetAndInches(tokens: Tokens, low: NumberReading, to: number): Unit | undefined {
  const { last, value } = low;
  const inches = tokens.value[last + 1] ?? Number.NaN;
  const isWrittenOn =
    last + 1 < to && tokens.hash[last] === prime && !hasSpace(tokens, last) && !hasSpace(tokens, last + 1);
  if (!isWrittenOn || !(inches < inchesPerFoot)) return undefined;
  const isMarked = tokens.hash[last + 2] === doublePrime && !hasSpace(tokens, last + 2);
  return other('measure', isMarked ? last + 3 : last + 2, 'foot', value + inches / inchesPerFoot);
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
  const noun = tokens.hash[last] === hyphen ? last + 1 : last;
  // "a ten-pound note"
  const isHyphenated = noun > last && lexicons.money.tender.findToken(tokens, noun + 1) < 0;
  const entry = lexicons.money.weights.findToken(tokens, noun);
  if (entry < 0) return undefined;
  // "5 million pounds of debt" is money.
  const isOf = low.scale < 1e6 && lexicons.number.of.findToken(tokens, noun + 1) >= 0;
  let isWeighed = isOf || isHyphenated;
  for (let before = low.first - 1; before >= Math.max(0, low.first - weighingReach) && !isWeighed; before--) {
    isWeighed = lexicons.money.weighing.findToken(tokens, before) >= 0;
  }
  return isWeighed ? lexicons.money.weights.values[entry] : undefined;
}

/** Two digits, or a small number in words, that end the clause: nothing they could count follows. */
function isLooseCents(tokens: Tokens, { first, value, last, form }: NumberReading, to: number): boolean {
  const isWhole =
    (form === 'digits' || form === 'words') &&
    Number.isInteger(value) &&
    value > 0 &&
    hasSpace(tokens, first);
  return isWhole && (last >= to || ((tokens.flags[last] as number) & flag.isTerminator) !== 0);
}

function isSmallLetter(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & flag.isCapitalised) === 0;
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
    } else if (cents && isLooseCents(tokens, cents, to) && low.scale === 1 && Number.isInteger(value)) {
      // "15 dollars 50."
      value += cents.value / 100;
      last = cents.last;
    }
  }
  return money(last, currency, value);
}
