import { useId } from 'preact/hooks';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, as native radio buttons: arrow keys, groups and screen readers work by themselves. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class={props.hideLabel ? 'visually-hidden' : 'legend'}>{props.label}</legend>
      <div class="segmented">
        {props.choices.map(({ value, label }) => (
          <label class="segmented__choice" key={value}>
            <input
              class="visually-hidden"
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
