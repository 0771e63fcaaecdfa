"use client";

import { type CalendarDate, parseDate } from "@internationalized/date";
import { DateField, DateInput, DateSegment, FieldError, I18nProvider, Label, Text } from "react-aria-components";
import { useField } from "./field-problem";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly locale: string;
  readonly hint?: string;
  readonly required?: boolean;
};

const BOX =
  "flex min-h-11 items-center rounded-md border border-muted/70 bg-ground px-3 data-[focus-within]:border-accent data-[invalid]:border-no-cumple";

/** A civil date of a form, typed part by part in the order of the language; it is sent as AAAA-MM-DD, or empty. */
export const CivilDateField = ({ name, label, locale, hint, required = true }: Props) => {
  const { field, problem } = useField(name);
  return (
    <I18nProvider locale={locale}>
      <DateField
        name={name}
        value={shown(field.value)}
        onChange={(date) => field.onChange(date ? date.toString() : "")}
        onBlur={field.onBlur}
        isInvalid={problem !== null}
        isRequired={required}
        validationBehavior="aria"
        shouldForceLeadingZeros
        className="grid content-start gap-1.5"
      >
        <Label className="font-semibold">{label}</Label>
        <DateInput className={BOX}>
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded-sm px-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-on-accent data-[placeholder]:text-muted"
            />
          )}
        </DateInput>
        {hint ? (
          <Text slot="description" className="text-sm text-muted">
            {hint}
          </Text>
        ) : null}
        <FieldError className="text-sm text-no-cumple">{problem}</FieldError>
      </DateField>
    </I18nProvider>
  );
};

// Also the year 2, which is how 2024 begins: whether a date will do is for the schema to say once it is typed.
const shown = (value: unknown): CalendarDate | null => {
  try {
    return typeof value === "string" && value !== "" ? parseDate(value) : null;
  } catch {
    return null;
  }
};
