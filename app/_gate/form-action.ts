import { redirect } from "next/navigation";
import type { z } from "zod";
import { type FormState, FRESH } from "@/app/_ui/form/form-state";
import type { Actor } from "@/lib/domain/actor";
import type { Refused } from "@/lib/domain/outcome";
import { action } from "./action";

/**
 * The door of a form: its verb's outcome leads on to a page, or the form stays as it was typed, with the reason. Where
 * somebody else was quicker, the version there is now goes back with it, so that a second «save» is a decision.
 */
export const formAction = async <I, T>(
  schema: z.ZodType<I>,
  verb: (actor: Actor, input: I) => Promise<T>,
  data: FormData,
  onward: (value: T) => string,
): Promise<FormState> => {
  const outcome = await action(schema, verb)(data);
  return outcome.ok ? redirect(onward(outcome.value)) : stayed(outcome, data);
};

/** The same door, of a form that says itself what was done: nothing leads on. */
export const answeringAction = async <I, T>(
  schema: z.ZodType<I>,
  verb: (actor: Actor, input: I) => Promise<T>,
  data: FormData,
  done: (value: T) => NonNullable<FormState["done"]>,
): Promise<FormState> => {
  const outcome = await action(schema, verb)(data);
  return outcome.ok ? { ...FRESH, done: done(outcome.value) } : stayed(outcome, data);
};

const stayed = (refused: Refused, data: FormData): FormState => {
  const version = refused.details?.version;
  return { refused, values: { ...typed(data), ...(version !== undefined && { version: String(version) }) } };
};

const typed = (data: FormData) =>
  Object.fromEntries([...data].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
