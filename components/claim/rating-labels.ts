import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wordsFor } from '@/components/words';
import type { Rating } from '@/lib/annotations';

export type RatingLabels = Readonly<Partial<Record<Rating, string>>>;

/** The names a person gave to ratings in the options; the codes stay. */
export const RatingLabelsContext = createContext<RatingLabels>({});

export function useRatingLabel(): (rating: Rating) => string {
  const labels = useContext(RatingLabelsContext);
  return (rating) => labels[rating] || wordsFor('rating', rating);
}
