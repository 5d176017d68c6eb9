import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { useRatingLabel } from '@/components/claim/rating-labels';
import { VerdictScale } from '@/components/claim/verdict-badge';
import { Button } from '@/components/design/button';
import { TextField } from '@/components/design/field';
import { Segmented } from '@/components/design/segmented';
import { wordsFor } from '@/components/words';
import { type Confidence, confidences, type Rating, ratings } from '@/lib/annotations';

/** A verdict being written. Dates are ISO 8601 days; an empty text is a field not filled in. */
export interface VerdictDraft {
  readonly rating?: Rating;
  readonly confidence?: Confidence;
  readonly rationale: string;
  readonly asOf: string;
  readonly recheckAfter: string;
}

interface VerdictFormProps {
  readonly draft: VerdictDraft;
  /** Territorial claims are offered "disputed status" first: whose land it is has no true or false here. */
  readonly isTerritorial: boolean;
  /** In the card only rating, confidence and reasoning are asked. */
  readonly isCompact?: boolean;
  readonly onInput: (draft: VerdictDraft) => void;
  readonly onBlur?: () => void;
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
}

export function VerdictForm(props: VerdictFormProps) {
  const { draft, onInput } = props;
  const name = useId();
  const label = useRatingLabel();
  const change = (fields: Partial<VerdictDraft>) => onInput({ ...draft, ...fields });
  return (
    <form
      class="verdict-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.rating) props.onSubmit();
      }}
    >
      <fieldset class="field">
        <legend class="legend">{i18n.t('verdict.rating')}</legend>
        <div class="ratings">
          {orderRatings(props.isTerritorial).map((rating) => (
            <label key={rating} class={`chip rating verdict-badge--${rating}`}>
              <input
                class="visually-hidden"
                type="radio"
                name={name}
                checked={draft.rating === rating}
                onChange={() => change({ rating })}
              />
              <VerdictScale rating={rating} />
              <span class="rating__word">{label(rating)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Segmented
        label={i18n.t('verdict.confidence')}
        value={draft.confidence}
        choices={confidences.map((value) => ({ value, label: wordsFor('confidence', value) }))}
        onChange={(confidence) => change({ confidence })}
      />
      <TextField
        label={i18n.t('verdict.rationale')}
        value={draft.rationale}
        type="multiline"
        placeholder={i18n.t('verdict.rationalePlaceholder')}
        onInput={(rationale) => change({ rationale })}
        {...(props.onBlur && { onBlur: props.onBlur })}
      />
      {!props.isCompact && (
        <div class="field-grid">
          <TextField
            label={i18n.t('verdict.asOf')}
            type="date"
            value={draft.asOf}
            onInput={(asOf) => change({ asOf })}
          />
          <TextField
            label={i18n.t('verdict.recheckAfter')}
            type="date"
            value={draft.recheckAfter}
            onInput={(recheckAfter) => change({ recheckAfter })}
          />
        </div>
      )}
      <div class="button-row">
        <Button submit look="primary" disabled={!draft.rating}>
          {i18n.t('verdict.give')}
        </Button>
        {props.onCancel && (
          <Button look="quiet" onClick={props.onCancel}>
            {i18n.t('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

function orderRatings(isTerritorial: boolean): readonly Rating[] {
  if (!isTerritorial) return ratings;
  return ['disputed-status', ...ratings.filter((rating) => rating !== 'disputed-status')];
}
