import { i18n } from '#i18n';
import type { RatingLabels } from '@/components/claim/rating-labels';
import { VerdictScale } from '@/components/claim/verdict-badge';
import { TextField } from '@/components/design/field';
import { useAutosave } from '@/components/design/use-autosave';
import { wordsFor } from '@/components/words';
import { type Rating, ratings } from '@/lib/annotations';
import { Section } from './section';

export interface VerdictsSectionProps {
  readonly labels: RatingLabels;
  readonly author: string;
  readonly onLabel: (rating: Rating, label: string) => void;
  readonly onAuthor: (author: string) => void;
}

export function VerdictsSection({ labels, author, onLabel, onAuthor }: VerdictsSectionProps) {
  const name = useAutosave(author, onAuthor);
  return (
    <Section id="verdicts" title={i18n.t('verdicts.title')} text={i18n.t('verdicts.text')}>
      <TextField
        label={i18n.t('verdicts.author')}
        hint={i18n.t('verdicts.authorHint')}
        value={name.value}
        onInput={name.onInput}
        onBlur={name.flush}
      />
      <div class="label-settings">
        {ratings.map((rating) => (
          <LabelField key={rating} rating={rating} label={labels[rating] ?? ''} onLabel={onLabel} />
        ))}
      </div>
    </Section>
  );
}

interface LabelFieldProps {
  readonly rating: Rating;
  readonly label: string;
  readonly onLabel: VerdictsSectionProps['onLabel'];
}

function LabelField({ rating, label, onLabel }: LabelFieldProps) {
  const { value, onInput, flush } = useAutosave(label, (next) => onLabel(rating, next));
  return (
    <label class="label-setting">
      <VerdictScale rating={rating} />
      <span class="visually-hidden">{wordsFor('rating', rating)}</span>
      <input
        class="input"
        type="text"
        dir="auto"
        maxLength={60}
        value={value}
        placeholder={wordsFor('rating', rating)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={flush}
      />
    </label>
  );
}
