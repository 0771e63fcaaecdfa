import { redirect } from "next/navigation";
import type { z } from "zod";
import type { FormState } from "@/app/_ui/form/form-state";
import type { Actor } from "@/lib/domain/actor";
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
  if (outcome.ok) redirect(onward(outcome.value));
  const version = outcome.details?.version;
  return { refused: outcome, values: { ...typed(data), ...(version !== undefined && { version: String(version) }) } };
};

const typed = (data: FormData) =>
  Object.fromEntries([...data].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
