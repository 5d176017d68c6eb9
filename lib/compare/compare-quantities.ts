import type { QuantityFacet } from '@/lib/claims';
import { magnitudeOf } from './units';

/** Agree, differ, or nothing that can be said: other units, other currencies, a bound that leaves both open. */
export type Agreement = 'agree' | 'differ' | 'open';

/** What a figure says of its subject: where it stands, where it came from, by how much it moved. */
export type QuantityRole = 'level' | 'start' | 'change';

/** A quantity of a claim, ready to be compared. */
export interface ComparedQuantity {
  readonly facet: QuantityFacet;
  readonly role: QuantityRole;
  readonly per: string | undefined;
  readonly dimension: string;
  /** In the dimension's base unit; low and high are the same where there is no range. */
  readonly low: number;
  readonly high: number;
  /** Half the last digit written, in the base unit: what rounding may have taken. */
  readonly rounding: number;
  /** The same, if the zeros it ends in are rounding too. */
  readonly zeroRounding: number;
}

/** Furthest that rounding to the last digit written may carry a figure from the other, as a share of it. */
const mostRounding = 0.05;
/** The same for zeros at the end, which may or may not be rounding. */
const mostZeroRounding = 0.02;
/** "about 900 million" and 930 million are one; beyond the second they are two; between, nothing is said. */
const approximateAgrees = 0.05;
const approximateDiffers = 0.12;
/** "more than 900" agrees with what is little more. */
const boundAgrees = 0.1;
/** The same length in miles and in kilometres, each rounded. */
const converted = 0.015;

/** Undefined for words without a number ("tens of billions"). */
export function readQuantity(
  facet: QuantityFacet,
  role: QuantityRole,
  per: string | undefined,
): ComparedQuantity | undefined {
  const { value } = facet;
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const { dimension, scale, offset } = magnitudeOf(facet.currency, facet.unit);
  const { last, zeros } = stepsOf(facet.raw, value);
  return {
    facet,
    role,
    per,
    dimension,
    low: value * scale + offset,
    high: (facet.high ?? value) * scale + offset,
    rounding: (last * scale) / 2,
    zeroRounding: (zeros * scale) / 2,
  };
}

/** Whether two figures are of the same thing: dimension, part and role. A bare count fits whatever is counted. */
export function isComparable(a: ComparedQuantity, b: ComparedQuantity): boolean {
  const isCount = (q: ComparedQuantity) => q.dimension === 'count' || q.dimension.startsWith('count ');
  const isSameDimension =
    a.dimension === b.dimension ||
    (isCount(a) && isCount(b) && (a.dimension === 'count' || b.dimension === 'count'));
  return isSameDimension && a.per === b.per && a.role === b.role;
}

/** For comparable quantities. */
export function compareQuantities(a: ComparedQuantity, b: ComparedQuantity): Agreement {
  const bounded = compareBounds(a, b) ?? compareBounds(b, a);
  if (bounded) return bounded;
  if (a.low <= b.high && b.low <= a.high) return 'agree';
  const gap = a.low > b.high ? a.low - b.high : b.low - a.high;
  const size = Math.max(Math.abs(a.low), Math.abs(b.low));
  const share = size === 0 ? Number.POSITIVE_INFINITY : gap / size;
  if (share <= mostRounding && gap <= Math.max(a.rounding, b.rounding)) return 'agree';
  if (share <= mostZeroRounding && gap <= Math.max(a.zeroRounding, b.zeroRounding)) return 'agree';
  if (a.facet.unit !== b.facet.unit && share <= converted) return 'agree';
  if (a.facet.approximate || b.facet.approximate) {
    if (share <= approximateAgrees) return 'agree';
    return share < approximateDiffers ? 'open' : 'differ';
  }
  return 'differ';
}

/** What "more than", "at most" and the like leave open about the other figure; undefined where `a` has no bound. */
function compareBounds(a: ComparedQuantity, b: ComparedQuantity): Agreement | undefined {
  const { bound } = a.facet;
  if (bound === undefined) return undefined;
  const slack = Math.abs(a.low) * boundAgrees;
  const isUp = bound === 'more-than' || bound === 'at-least';
  if (b.facet.bound !== undefined) {
    const isOtherUp = b.facet.bound === 'more-than' || b.facet.bound === 'at-least';
    if (isUp === isOtherUp)
      return Math.abs(a.low - b.low) <= Math.max(a.rounding, b.rounding) ? 'agree' : 'open';
    const [under, over] = isUp ? [a.low, b.high] : [b.low, a.high];
    return under > over ? 'differ' : 'open';
  }
  const beyond = isUp ? b.high - a.low : a.high - b.low;
  if (beyond < -Math.max(a.rounding, b.rounding)) return 'differ';
  return beyond <= slack ? 'agree' : 'open';
}

/** The size of the last digit written, and of the last that is not zero: "1.2 billion" → 1e8 and 1e8; "900 million" → 1e6 and 1e8. */
function stepsOf(raw: string, value: number): { last: number; zeros: number } {
  const digits = /\d[\d.,\u00A0\u202F ']*/.exec(raw)?.[0] ?? '';
  const plain = digits.replace(/[,.\u00A0\u202F ']+$/, '');
  const fraction = /[.,](\d{1,2}|\d{4,})$/.exec(plain)?.[1] ?? '';
  const whole = plain.slice(0, plain.length - (fraction ? fraction.length + 1 : 0)).replace(/\D/g, '');
  const written = Number(`${whole || '0'}.${fraction || '0'}`);
  if (!written || !Number.isFinite(written)) return { last: 0, zeros: significantStep(value) };
  const multiplier = Math.abs(value / written);
  return { last: multiplier * 10 ** -fraction.length, zeros: significantStep(value) };
}

function significantStep(value: number): number {
  if (value === 0) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = mantissa.includes('.') ? (mantissa.split('.')[1]?.length ?? 0) : 0;
  return 10 ** (Number(exponent) - decimals);
}
