import type { Verdict } from '@/lib/annotations';
import type { ValueDifference } from './compare-claims';

/** A kept claim that another claim resembles, as a page shows it. */
export interface Recognised {
  readonly annotationId: string;
  readonly relation: 'same' | 'other-value';
  /** 0..1, how alike the words are. */
  readonly score: number;
  /** What differs, `a` as the claim asked about has it, `b` as the kept one has it. */
  readonly differences: readonly ValueDifference[];
  /** Its words. */
  readonly text: string;
  readonly title?: string;
  readonly site: string;
  /** Its passage on its page. */
  readonly url: string;
  /** Whether a person said it is the same claim. */
  readonly isLinked: boolean;
  /** Its standing verdict. */
  readonly verdict?: Verdict;
}
