import { useId } from "react";

interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  selected: string | undefined;
  onSelect(value: Value): void;
}

/** Radio buttons, one for each value. */
export function Choice<Value extends string>({ label, values, selected, onSelect }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === selected} onChange={() => onSelect(value)} />
          {value}
        </label>
      ))}
    </fieldset>
  );
}
