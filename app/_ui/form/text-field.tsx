"use client";

import type { HTMLAttributes } from "react";
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from "react-aria-components";
import { BOX, useField } from "./field-problem";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password" | "tel";
  readonly autoComplete?: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** Several lines. */
  readonly rows?: number;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
};

/** A line of text (or several) with its label, hint and error, wired for assistive technology. Its errors are problem codes. */
export const TextField = ({ name, label, type = "text", hint, required = true, rows, ...input }: Props) => {
  const { field, problem } = useField(name);
  return (
    <AriaTextField
      name={name}
      type={type}
      value={field.value ?? ""}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={problem !== null}
      isRequired={required}
      validationBehavior="aria"
      autoComplete={input.autoComplete}
      className="grid content-start gap-1.5"
    >
      <Label className="font-semibold">{label}</Label>
      {rows ? (
        <TextArea ref={field.ref} rows={rows} className={BOX} />
      ) : (
        <Input ref={field.ref} inputMode={input.inputMode} className={BOX} />
      )}
      {hint ? (
        <Text slot="description" className="text-sm text-muted">
          {hint}
        </Text>
      ) : null}
      <FieldError className="text-sm text-no-cumple">{problem}</FieldError>
    </AriaTextField>
  );
};
