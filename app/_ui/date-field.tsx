"use client";

import { parseDate } from "@internationalized/date";
import { DateField as AriaDateField, DateInput, DateSegment, I18nProvider, Label } from "react-aria-components";
import type { CivilDate } from "@/lib/domain/codes";

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value?: CivilDate | undefined;
  readonly latest?: CivilDate;
  readonly locale: string;
};

/** A civil date typed part by part, in the order of the language; it is sent as AAAA-MM-DD. */
export const DateField = ({ name, label, value, latest, locale }: Props) => (
  <I18nProvider locale={locale}>
    <AriaDateField
      name={name}
      defaultValue={value ? parseDate(value) : null}
      maxValue={latest ? parseDate(latest) : null}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className="grid gap-1.5"
    >
      <Label>{label}</Label>
      <DateInput className="flex min-h-11 items-center rounded-md border border-muted/70 px-3 text-base data-[focus-within]:border-accent data-[invalid]:border-no-cumple">
        {(segment) => (
          <DateSegment
            segment={segment}
            className="rounded-sm px-0.5 outline-none data-[focused]:bg-accent data-[focused]:text-on-accent data-[placeholder]:text-muted"
          />
        )}
      </DateInput>
    </AriaDateField>
  </I18nProvider>
);
