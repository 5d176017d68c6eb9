import { type Rating, ratingValues } from '@/lib/annotations';
import { useRatingLabel } from './rating-labels';

const steps = [1, 2, 3, 4, 5] as const;

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
        <path d="M3 5h16" stroke-dasharray="1.5 3" />
      ) : (
        steps.map((step) => (
          <rect
            key={step}
            x={step * 4.4 - 4}
            y="0.75"
            width="3"
            height="8.5"
            rx="1"
            class={step <= value ? 'verdict-scale__full' : undefined}
          />
        ))
      )}
    </svg>
  );
};
