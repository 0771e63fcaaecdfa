"use client";

import { useId } from "react";
import { BOX, useField } from "./field-problem";

export type Choice = { readonly value: string; readonly label: string };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What stands for «none chosen»; without it one must be chosen. */
  readonly none?: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Greyed, because it can no longer be chosen; the hint says why. What it was is sent along. */
  readonly fixed?: boolean;
};

/** One of a list. The browser's own: it opens well on a telephone, and works without JavaScript. */
export const SelectField = ({ name, label, choices, none, hint, required = true, fixed = false }: Props) => {
  const { field, problem } = useField(name);
  const id = useId();
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {fixed ? <input type="hidden" name={name} value={field.value ?? ""} /> : null}
      <select
        {...field}
        id={id}
        value={field.value ?? ""}
        required={required}
        disabled={fixed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        className={`${BOX} disabled:border-hairline disabled:text-muted`}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} className="text-sm text-muted empty:hidden">
        {hint}
      </span>
      <span id={`${id}-error`} className="text-sm text-no-cumple empty:hidden">
        {problem}
      </span>
    </div>
  );
};
