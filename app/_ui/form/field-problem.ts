"use client";

import { useTranslations } from "next-intl";
import { useController } from "react-hook-form";
import { z } from "zod";
import { PROBLEM_CODES } from "@/lib/domain/problem";
import { useRefusedField } from "./refused-fields";

const known = z.enum(PROBLEM_CODES).catch("request.malformed");

/** A field of the form with the sentence that refuses it: found in the browser first, else by the server until it is touched. */
export const useField = (name: string) => {
  const say = useTranslations("problems");
  const { field, fieldState } = useController({ name });
  const refused = useRefusedField(name);
  const problem = fieldState.error ? known.parse(fieldState.error.message) : fieldState.isDirty ? undefined : refused;
  return { field, problem: problem ? say(problem) : null };
};

/** How every box one writes in looks. */
export const BOX =
  "min-h-11 w-full rounded-md border border-muted/70 bg-ground px-3 py-2 text-ink data-[invalid]:border-no-cumple aria-[invalid=true]:border-no-cumple";
