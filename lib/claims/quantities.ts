import type { Bound, QuantityFacet, Span } from './claim';
import type { Language } from './language';
import { letterAndDigits, readLetteredMoney } from './lettered-money';
import { measureLexicons } from './measure-lexicons';
import { currencyBefore } from './money';
import { moneyLexicons } from './money-lexicons';
import { readNamedShare } from './named-share';
import { numberLexicons } from './number-lexicons';
import type { NumberReading } from './number-reading';
import { isPronoun, isScaleAlone, nameRole, numberRole, severalBefore } from './number-roles';
import { readNumber } from './numbers';
import { list } from './phrase-lists';
import type { Quantity, QuantityRole } from './quantity';
import { readApproximation, readEachBefore, readPer } from './quantity-context';
import type { QuantityLexicons } from './quantity-lexicons';
import { type Range, readRange } from './quantity-ranges';
import { moneyBefore, type Unit, unitAfter } from './quantity-units';
import * as flag from './token-flags';
import { hasSpace, plus } from './token-marks';
import type { Tokens } from './tokens';
import type { Writable } from './writable';

export type { Quantity, QuantityRole } from './quantity';

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
  const textTo = Math.min(options.last ?? tokens.count, tokens.count);
  const lexicons = quantityLexicons(language);
  const times = options.times ?? [];
  const { starts } = options;
  const found: Quantity[] = [];
  let time = 0;
  let taken = 0;
  let at = options.first ?? 0;
  // The block a number stands in: none goes on behind a blank line.
  let from = at;
  let to = at;
  while (at < textTo) {
    const bits = tokens.flags[at] as number;
    const canBegin =
      (bits & beginsNumber) !== 0 ||
      ((bits & flag.isWord) !== 0 && (!starts || ((starts[at] as number) & list.number) !== 0));
    const isLettered = (bits & letterAndDigits) === letterAndDigits;
    if (!canBegin && !isLettered) {
      at++;
      continue;
    }
    while (at >= to) {
      from = to;
      to = blockEnd(tokens, from, textTo);
    }
    const lettered = isLettered ? readLetteredMoney(tokens, at, from, to, lexicons) : undefined;
    if (!canBegin && !lettered) {
      at++;
      continue;
    }
    const reading = lettered ? undefined : readNumber(tokens, at, to, lexicons.number);
    const isShare = reading === undefined && lexicons.number.percentStarts.has(tokens.hash[at] as number);
    const named = isShare ? readNamedShare(tokens, at, to, lexicons) : undefined;
    const quantity: Writable<Quantity> | undefined =
      lettered ?? (reading ? understand(tokens, reading, Math.max(taken, from), from, to, lexicons) : named);
    if (quantity === undefined) {
      at = reading ? Math.max(at + 1, reading.last) : at + 1;
      continue;
    }
    const { start, end } = quantity.facet;
    while (time < times.length && (times[time]?.end ?? 0) <= start) time++;
    const isInTime = (times[time]?.start ?? Number.POSITIVE_INFINITY) < end;
    const hasUnit = quantity.role === 'money' || quantity.role === 'percent' || quantity.role === 'measure';
    if (isInTime && !hasUnit) quantity.role = 'date';
    found.push(quantity);
    taken = quantity.last;
    at = Math.max(taken, at + 1);
  }
  return found;
}

/** Digits, the dash or point before them, and the sign of a share: other marks begin no number. */
const beginsNumber = flag.isNumber | flag.isDash | flag.isTerminator | flag.isPercentSign;

/** One past the last token of the block of token `at`. */
function blockEnd({ flags }: Tokens, at: number, most: number): number {
  let end = at + 1;
  while (end < most && ((flags[end] as number) & flag.isBlockStart) === 0) end++;
  return end;
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
  if (
    isScaleAlone(tokens, low) &&
    !lowUnit.currency &&
    severalBefore(tokens, low.first, from, lexicons) === 0
  )
    return undefined;
  const unit = range?.unit ?? lowUnit;
  const role = unit.role === 'number' ? numberRole(tokens, low, from, lexicons) : unit.role;
  if (isPronoun(tokens, low, role, from, lexicons)) return bare(tokens, low, 'pronoun');
  const sign = before ? low.first - before.length : low.first;
  // "-$20"
  const isNegative = before !== undefined && sign > taken && isMinusSign(tokens, sign - 1);
  const first = isNegative ? sign - 1 : sign;
  return finish(tokens, first, low, unit, role, range, isNegative, from, to, lexicons);
}

/** Whether token `at` is a dash with a space before and none after. */
function isMinusSign(tokens: Tokens, at: number): boolean {
  return (
    ((tokens.flags[at] as number) & flag.isDash) !== 0 && hasSpace(tokens, at) && !hasSpace(tokens, at + 1)
  );
}

function finish(
  tokens: Tokens,
  first: number,
  low: NumberReading,
  unit: Unit,
  role: QuantityRole,
  range: Range | undefined,
  isNegative: boolean,
  from: number,
  to: number,
  lexicons: QuantityLexicons,
): Quantity {
  const start = tokens.start[first] as number;
  let last = unit.last;
  const currency = unit.currency;
  const scale = ((isNegative ? -1 : 1) * (currency?.factor ?? 1)) / (currency?.minor ?? 1);
  const isVague = low.form === 'plural' || isScaleAlone(tokens, low);
  const several = isScaleAlone(tokens, low) ? severalBefore(tokens, low.first, from, lexicons) : 0;
  const context = readApproximation(tokens, first - several, last, from, to, lexicons);
  if (tokens.hash[last] === plus && !hasSpace(tokens, last) && last < to) last++;
  const end = tokens.end[last - 1] as number;
  const per =
    readPer(tokens, Math.max(context.last, unit.nounLast ?? 0), to, lexicons) ??
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
  const phraseFirst = Math.min(context.first, per?.first ?? first);
  const phraseLast = Math.max(last, context.last, unit.nounLast ?? 0, per?.last ?? 0);
  return { facet, role, first, last, phraseFirst, phraseLast };
}

/** Integers of fifteen digits and fewer have no noise to lose. */
const largestExact = 1e15;

/** Products of decimals end in noise (1.1 * 1e6); fifteen digits are all a double can promise. */
function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < largestExact) return value;
  if (Math.round(value * 100) / 100 === value && Math.abs(value) < largestExact / 100) return value;
  return Number.parseFloat(value.toPrecision(15));
}

function bare(tokens: Tokens, reading: NumberReading, role: QuantityRole, last = reading.last): Quantity {
  const start = tokens.start[reading.first] as number;
  const end = tokens.end[last - 1] as number;
  const facet: QuantityFacet = {
    type: 'quantity',
    start,
    end,
    raw: tokens.text.slice(start, end),
    value: tidy(reading.value),
  };
  const { first } = reading;
  return { facet, role, first, last, phraseFirst: first, phraseLast: last };
}

function ordinal(tokens: Tokens, reading: NumberReading): Quantity {
  return bare(tokens, reading, 'ordinal');
}

function score(tokens: Tokens, low: NumberReading, last: number): Quantity {
  return bare(tokens, low, 'score', Math.min(last + 2, tokens.count));
}
