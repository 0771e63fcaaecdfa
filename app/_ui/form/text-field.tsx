"use client";

import { useTranslations } from "next-intl";
import { TextField as AriaTextField, FieldError, Input, Label, Text } from "react-aria-components";
import { useController } from "react-hook-form";
import { z } from "zod";
import { PROBLEM_CODES } from "@/lib/domain/problem";
import { useRefusedField } from "./refused-fields";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "email" | "password";
  readonly autoComplete?: string;
  readonly hint?: string;
};

const known = z.enum(PROBLEM_CODES).catch("request.malformed");

/** A line of text with its label, hint and error, wired for assistive technology. Its errors are problem codes. */
export const TextField = ({ name, label, type = "text", autoComplete, hint }: Props) => {
  const say = useTranslations("problems");
  const { field, fieldState } = useController({ name });
  const refused = useRefusedField(name);
  const problem = fieldState.error ? known.parse(fieldState.error.message) : fieldState.isDirty ? undefined : refused;
  return (
    <AriaTextField
      name={name}
      type={type}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={problem !== undefined}
      isRequired
      validationBehavior="aria"
      autoComplete={autoComplete}
      className="grid gap-1.5"
    >
      <Label className="font-semibold">{label}</Label>
      <Input
        ref={field.ref}
        className="min-h-11 w-full rounded-md border border-muted/70 bg-ground px-3 py-2 text-ink data-[invalid]:border-no-cumple"
      />
      {hint ? (
        <Text slot="description" className="text-sm text-muted">
          {hint}
        </Text>
      ) : null}
      <FieldError className="text-sm text-no-cumple">{problem ? say(problem) : null}</FieldError>
    </AriaTextField>
  );
};
