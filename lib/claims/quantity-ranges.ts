import { type Currency, currencyBefore } from './money';
import type { NumberReading } from './number-reading';
import { isNumberAt } from './number-roles';
import { readNumber } from './numbers';
import type { QuantityLexicons } from './quantity-lexicons';
import { moneyBefore, type Unit, unitAfter } from './quantity-units';
import * as flag from './token-flags';
import { hasSpace, hyphen, tilde } from './token-marks';
import type { Tokens } from './tokens';

/** No game is scored so high. */
const leastRange = 1000;

/** The ends of a range with "to" or "or" are of one order of magnitude or so. */
const mostSpread = 50;

function hasRealUnit(unit: Unit): boolean {
  return unit.role === 'money' || unit.role === 'percent' || unit.role === 'measure';
}

/** Both ends of a range, in what they are of. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** "1.2 to 1.5 million", "$4-5bn", "£4m-£5m", "between 3% and 5%"; "score" for "2-1". */
export function readRange(
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
  const isDash = ((tokens.flags[lowLast] as number) & flag.isDash) !== 0 || tokens.hash[lowLast] === tilde;
  const isBetween = low.first > from && number.between.findToken(tokens, previous) >= 0;
  const isFrom = low.first > from && number.from.findToken(tokens, previous) >= 0;
  const isTo =
    !isFrom && (number.to.findToken(tokens, lowLast) >= 0 || number.or.findToken(tokens, lowLast) >= 0);
  const isAnd = isBetween && number.and.findToken(tokens, lowLast) >= 0;
  if (!(isDash || isTo || isAnd)) return undefined;
  let next = lowLast + 1;
  let sign: Currency | undefined;
  if (((tokens.flags[next] as number) & (flag.isCurrencySign | flag.isWord)) !== 0) {
    const width = ((tokens.flags[next] as number) & flag.isCurrencySign) !== 0 ? 1 : 2;
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
      (isLongCode ||
        low.value >= high.value ||
        ((highUnit.role === 'number' || highUnit.role === 'title') && low.value < leastRange))
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
