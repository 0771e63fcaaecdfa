"use client";

import { parseDate } from "@internationalized/date";
import { DateField, DateInput, DateSegment, FieldError, I18nProvider, Label, Text } from "react-aria-components";
import { isCivilDate } from "@/lib/domain/civil-date";
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
  const given = typeof field.value === "string" && isCivilDate(field.value) ? parseDate(field.value) : null;
  return (
    <I18nProvider locale={locale}>
      <DateField
        name={name}
        value={given}
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
