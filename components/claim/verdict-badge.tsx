import { type Rating, ratingValues } from '@/lib/annotations';
import { useRatingLabel } from './rating-labels';

const steps = 5;

/** A verdict in words, colour and, where the scale has a number, five steps: three cues. */
export function VerdictBadge({ rating }: { readonly rating: Rating }) {
  const label = useRatingLabel();
  return (
    <span class={`verdict-badge verdict-badge--${rating}`}>
      <VerdictScale rating={rating} />
      {label(rating)}
    </span>
  );
}

export const VerdictScale = ({ rating }: { readonly rating: Rating }) => {
  const value = ratingValues[rating];
  return (
    <svg class={`verdict-scale verdict-badge--${rating}`} viewBox="0 0 22 10" aria-hidden="true">
      {value === undefined ? (
        <path class="verdict-scale__dashes" d="M3 5h16" stroke-dasharray="1.5 3" />
      ) : (
        <>
          <path class="verdict-scale__full" d={bars(1, value)} />
          <path d={bars(value + 1, steps)} />
        </>
      )}
    </svg>
  );
};

/** The bars of some steps as one path: a list draws hundreds of scales as one types. */
function bars(from: number, to: number): string {
  let path = '';
  for (let step = from; step <= to; step++) {
    path += `M${step * 4.4 - 3} .75h1a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1h-1a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1z`;
  }
  return path;
}
