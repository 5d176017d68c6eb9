import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceCardsProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly choices: readonly {
    readonly value: Value;
    readonly title: string;
    readonly text: string;
    /** What the browser will ask, or that it will not. */
    readonly permission: string;
    /** Shown below while chosen. */
    readonly detail?: ComponentChildren;
  }[];
  readonly onChange: (value: Value) => void;
}

/** A choice that deserves a sentence each. */
export function ChoiceCards<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceCardsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice-cards">
      <legend class="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <div key={choice.value} class="choice-card">
          <label class="choice-card__head">
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              aria-describedby={`${name}-${choice.value}`}
              onChange={() => onChange(choice.value)}
            />
            <span class="choice-card__title">{choice.title}</span>
          </label>
          <div class="choice-card__body" id={`${name}-${choice.value}`}>
            <p>{choice.text}</p>
            <p class="choice-card__permission">{choice.permission}</p>
          </div>
          {choice.value === value && choice.detail && <div class="choice-card__detail">{choice.detail}</div>}
        </div>
      ))}
    </fieldset>
  );
}
