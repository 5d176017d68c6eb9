import type { QuantityFacet, TerritoryFacet, TimeFacet } from '@/lib/claims';
import { type Agreement, type ComparedQuantity, compareQuantities, isComparable } from './compare-quantities';
import { compareSubjects, type SubjectLikeness } from './compare-subjects';
import { compareTerritories } from './compare-territories';
import { type ComparedTime, compareTimes, isEdge, isLength } from './compare-times';
import type { PreparedClaim } from './prepare-claim';

/** How two claims of one subject differ, as each of them has it. */
export type ValueDifference =
  | { readonly type: 'quantity'; readonly a: QuantityFacet; readonly b: QuantityFacet }
  | { readonly type: 'time'; readonly a: TimeFacet; readonly b: TimeFacet }
  | { readonly type: 'territory'; readonly a: TerritoryFacet; readonly b: TerritoryFacet }
  | { readonly type: 'direction' }
  | { readonly type: 'denial' };

/** `same`: the same claim in other words. `other-value`: the same subject, and something it is said to be differs. */
export type Resemblance =
  | { readonly relation: 'same'; readonly score: number }
  | {
      readonly relation: 'other-value';
      readonly score: number;
      readonly differences: readonly ValueDifference[];
    };

/**
 * How alike the words must be, 0..1. Chosen on the tuning pairs of tests/compare for a precision of at least .95,
 * recall second (docs/decisions/similarity.md). A figure that agrees is itself evidence of the same subject, and one
 * that differs is none, so the bars differ.
 */
export const thresholds = {
  certainFigure: 0.6,
  tellingFigure: 0.65,
  differing: 0.7,
  wordsAlone: 0.85,
  thin: 0.9,
} as const;
/** A figure of so many digits is seldom the same by chance. */
const tellingDigits = 2;
/** With so many, even where other words are used for the rest. */
const certainDigits = 3;

/** What one claim is to another; undefined when they are about different things, or nothing certain can be said. */
export function compareClaims(a: PreparedClaim, b: PreparedClaim): Resemblance | undefined {
  const likeness = compareSubjects(a, b, thresholds.certainFigure);
  if (!likeness) return undefined;
  const { score } = likeness;
  if (score < thresholds.certainFigure) return undefined;
  const facts = compareFacts(a, b);
  if (!facts) return undefined;
  const { differences } = facts;
  const isAboutLand = differences.some(({ type }) => type === 'territory');
  if (a.isDenied !== b.isDenied && !isAboutLand) differences.push({ type: 'denial' });
  if (likeness.isOpposite && a.quantities.length + b.quantities.length === 0)
    differences.push({ type: 'direction' });
  if (likeness.isOpposite && differences.length === 0) return undefined;
  if (differences.length === 0) {
    return score >= barFor(facts, likeness) ? { relation: 'same', score } : undefined;
  }
  // A denial with everything else alike is one thing; a denial of something with other figures says nothing certain.
  if (differences.some(({ type }) => type === 'denial') && differences.length > 1) return undefined;
  return score >= thresholds.differing && (facts.figures > 0 || likeness.isOneSubject)
    ? { relation: 'other-value', score, differences }
    : undefined;
}

function barFor({ agreements, digits }: Facts, likeness: SubjectLikeness): number {
  // "The bridge" and "the railway" for the same round sum are two things, in spite of all that is alike.
  if (likeness.hasStrangers && digits < certainDigits) return thresholds.thin;
  if (likeness.isThin) return thresholds.thin;
  if (agreements === 0) return thresholds.wordsAlone;
  if (digits >= certainDigits) return thresholds.certainFigure;
  return digits >= tellingDigits ? thresholds.tellingFigure : thresholds.wordsAlone;
}

interface Facts {
  /** What was understood alike, periods included. */
  agreements: number;
  /** Of these, figures: a period that agrees is no sign of one subject. */
  figures: number;
  /** Digits of the most precise figure that is the same in both; a day counts as many. */
  digits: number;
  readonly differences: ValueDifference[];
}

/** Undefined when what was understood makes them claims of different things, or leaves it open. */
function compareFacts(a: PreparedClaim, b: PreparedClaim): Facts | undefined {
  const facts: Facts = { agreements: 0, figures: 0, digits: 0, differences: [] };
  const land = compareTerritories(a.territories, b.territories);
  if (land === 'elsewhere' || land === 'open') return undefined;
  if (land === 'agree') facts.agreements += 1;
  const [mine] = a.territories;
  const [theirs] = b.territories;
  if (land === 'differ' && mine && theirs) facts.differences.push({ type: 'territory', a: mine, b: theirs });

  const period = comparePeriods(a.times, b.times);
  const hasAmounts = a.quantities.length > 0 || b.quantities.length > 0;
  const amounts = compareAmounts(a.quantities, b.quantities);
  if (amounts === 'open') return undefined;
  if (amounts) {
    facts.agreements += amounts.agreements;
    facts.figures = amounts.agreements;
    facts.digits = amounts.digits;
    facts.differences.push(...amounts.differences);
  }
  if (period?.relation === 'agree') {
    facts.agreements += 1;
    if (isDay(period.a) && isDay(period.b)) facts.digits = Math.max(facts.digits, tellingDigits);
  }
  if (period?.relation === 'differ') {
    const isEvent = a.isOnce && b.isOnce;
    const isBeginning = !hasAmounts && isEdge(period.a) && isEdge(period.b);
    const isDuration = !hasAmounts && isLength(period.a);
    // "US$900 million each, before 2023" and "US$1.2 billion each, before 2025": what one of them costs does not add up
    // over time, as a sum spent or a number built by then does, so both the price and the deadline differ.
    const isPriceAndDeadline = amounts?.isPriceOfOne === true && isEdge(period.a) && isEdge(period.b);
    const isOfTimeAlone = facts.differences.length === 0 && (isEvent || isBeginning || isDuration);
    if (!isOfTimeAlone && !isPriceAndDeadline) return undefined;
    facts.differences.push({ type: 'time', a: period.a.facet, b: period.b.facet });
  }
  if (period?.relation === 'open' && facts.differences.length > 0) return undefined;
  // Of what is counted over a period, two figures without the same period are not two answers to one question.
  const isAmount = facts.differences.some(({ type }) => type === 'quantity');
  const isPeriodKnown = period?.relation === 'agree';
  const isOneSided = a.times.length > 0 !== b.times.length > 0;
  const isFlow = (a.isFlow || b.isFlow) && amounts?.isPriceOfOne !== true;
  if (isAmount && !isPeriodKnown && (isFlow || isOneSided || isRate(facts.differences))) return undefined;
  return facts;
}

const isRate = (differences: readonly ValueDifference[]): boolean =>
  differences.some((difference) => difference.type === 'quantity' && difference.a.unit === 'percent');

const isDay = ({ from, to }: ComparedTime): boolean => to - from === 1;

interface Amounts {
  readonly agreements: number;
  readonly digits: number;
  readonly differences: readonly ValueDifference[];
  /** The figures that differ are what one of many costs. */
  readonly isPriceOfOne?: boolean;
}

/** Pairs the figures of two claims; `open` when they cannot be paired with certainty, undefined when neither has any. */
function compareAmounts(
  left: readonly ComparedQuantity[],
  right: readonly ComparedQuantity[],
): Amounts | 'open' | undefined {
  if (left.length === 0 && right.length === 0) return undefined;
  if (left.length === 0 || right.length === 0) return 'open';
  const freeRight = new Set(right);
  const freeLeft: ComparedQuantity[] = [];
  let digits = 0;
  let agreements = 0;
  for (const mine of left) {
    const twin = [...freeRight].find(
      (theirs) => isComparable(mine, theirs) && compareQuantities(mine, theirs) === 'agree',
    );
    if (!twin) {
      freeLeft.push(mine);
      continue;
    }
    freeRight.delete(twin);
    agreements += 1;
    digits = Math.max(digits, digitsOf(mine), digitsOf(twin));
  }
  const pairs = freeLeft.map((mine) => ({
    mine,
    rivals: [...freeRight].filter((theirs) => isComparable(mine, theirs)),
  }));
  const rivals = pairs.filter((pair) => pair.rivals.length > 0);
  if (rivals.length === 0) {
    // Figures that the other claim does not have: more was said there, as long as something agrees.
    return agreements > 0 ? { agreements, digits, differences: [] } : 'open';
  }
  const [first, ...others] = rivals;
  const rival = first?.rivals[0];
  if (!first || !rival || others.length > 0 || first.rivals.length > 1) return 'open';
  const relation: Agreement = compareQuantities(first.mine, rival);
  if (relation !== 'differ') return 'open';
  const { mine } = first;
  return {
    agreements,
    digits,
    differences: [{ type: 'quantity', a: mine.facet, b: rival.facet }],
    isPriceOfOne: isPriceOfOne(mine),
  };
}

/** Of a thing, that is: what is paid by the month or by the head moves with time as any other rate does. */
const isPriceOfOne = ({ per, facet }: ComparedQuantity): boolean =>
  facet.currency !== undefined && per !== undefined && !moving.has(per);

const moving: ReadonlySet<string> = new Set(
  'second minute hour day night week month quarter year person people capita head household family pupil student patient worker'.split(
    ' ',
  ),
);

/** Digits as written, without the zeros around them; a figure in words ("two thirds") is as good as one. */
function digitsOf({ facet }: ComparedQuantity): number {
  const written = facet.raw.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  return written === 0 ? 1 : written;
}

/** The relation of the times of two claims, with the pair that shows it; undefined where either has none. */
function comparePeriods(
  left: readonly ComparedTime[],
  right: readonly ComparedTime[],
): { readonly relation: Agreement; readonly a: ComparedTime; readonly b: ComparedTime } | undefined {
  const pairs = left.flatMap((a) =>
    right.filter((b) => isLength(a) === isLength(b)).map((b) => ({ relation: compareTimes(a, b), a, b })),
  );
  return (
    pairs.find(({ relation }) => relation === 'agree') ??
    pairs.find(({ relation }) => relation === 'open') ??
    pairs[0]
  );
}
