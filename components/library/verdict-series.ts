import { type Rating, ratings, ratingValues } from '@/lib/annotations';

/** Part of a bar or a column. */
export interface Part {
  readonly count: number;
  /** A CSS colour. */
  readonly colour: string;
}

/** What a picture of verdicts tells apart: the five steps of the scale, and all verdicts off the scale as one. */
export const verdictSeries: readonly { readonly rating: Rating; readonly isRest: boolean }[] = [
  ...ratings
    .filter((rating) => ratingValues[rating] !== undefined)
    .map((rating) => ({ rating, isRest: false })),
  { rating: 'not-checkable', isRest: true },
];

/** Counts of all ratings, in their order, as the parts of a picture. */
export function onScale(counts: readonly number[]): readonly Part[] {
  return verdictSeries.map(({ rating, isRest }) => ({
    count: isRest
      ? ratings.reduce(
          (sum, each, place) => sum + (ratingValues[each] === undefined ? (counts[place] ?? 0) : 0),
          0,
        )
      : (counts[ratings.indexOf(rating)] ?? 0),
    colour: isRest ? 'var(--verdict-open)' : `var(--verdict-${rating})`,
  }));
}
