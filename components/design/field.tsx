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
  readonly type?: 'text' | 'url' | 'date' | 'search' | 'multiline' | 'password';
  /** For passwords: a new one is not filled in by the browser. */
  readonly autocomplete?: 'off' | 'new-password' | 'current-password';
  readonly placeholder?: string;
  readonly required?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, value, hint, onInput, onBlur, placeholder, required } = props;
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          class: 'input',
          value,
          placeholder,
          required,
          'aria-describedby': describedBy,
          onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
          onBlur,
        };
        switch (props.type ?? 'text') {
          case 'multiline':
            return <textarea {...shared} dir="auto" rows={3} />;
          case 'url':
            return <input {...shared} type="url" dir="ltr" inputMode="url" />;
          case 'date':
            return <input {...shared} type="date" />;
          case 'password':
            return <input {...shared} type="password" dir="ltr" autocomplete={props.autocomplete ?? 'off'} />;
          case 'search':
            return <input {...shared} type="search" dir="auto" />;
          case 'text':
            return <input {...shared} type="text" dir="auto" />;
        }
      }}
    </Field>
  );
}

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
