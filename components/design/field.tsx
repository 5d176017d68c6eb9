import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Gets the ids that tie the control to its label and hint. */
  readonly children: (ids: { readonly id: string; readonly describedBy?: string }) => ComponentChildren;
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      {children(hint ? { id, describedBy: `${id}-hint` } : { id })}
      {hint && (
        <span class="field__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  readonly type?: 'text' | 'url' | 'date' | 'search';
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly multiline?: boolean;
}

export const TextField = (props: TextFieldProps) => (
  <Field label={props.label} {...(props.hint ? { hint: props.hint } : {})}>
    {({ id, describedBy }) => {
      const shared = {
        id,
        class: 'input',
        value: props.value,
        placeholder: props.placeholder,
        required: props.required,
        'aria-describedby': describedBy,
        dir: props.type === 'url' ? ('ltr' as const) : ('auto' as const),
        onInput: (event: { currentTarget: { value: string } }) => props.onInput(event.currentTarget.value),
        onBlur: props.onBlur,
      };
      return props.multiline ? <textarea {...shared} rows={3} /> : <input {...shared} type={props.type ?? 'text'} />;
    }}
  </Field>
);

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

export const ChoiceField = <Value extends string>(props: ChoiceFieldProps<Value>) => (
  <Field label={props.label}>
    {({ id }) => (
      <select
        id={id}
        class="input"
        value={props.value}
        onChange={(event) => {
          const chosen = props.choices.find(({ value }) => value === event.currentTarget.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
