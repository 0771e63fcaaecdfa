import { z } from "zod";
import { isCivilDate } from "./civil-date";
import { parseMoney } from "./money";
import type { ProblemCode } from "./problem";
import { normalizeRtn, rtnProblem } from "./rtn";

// What a form sends is text: each block reads it into a value, and refuses by problem code. Blank is null, never "".

const problem = (code: ProblemCode) => ({ error: code });
const typed = z.string(problem("field.required")).trim();

/** A line that must be there. */
export const line = (max = 200) => typed.min(1, problem("field.required")).max(max, problem("field.too_long"));

/** Any block, where nothing written means null. */
export const orNull = <Block extends z.ZodType<unknown, string>>(block: Block) =>
  z
    .string()
    .trim()
    .transform((text) => (text === "" ? null : text))
    .pipe(z.nullable(block));

/** A date that exists, as `AAAA-MM-DD`. */
export const civilDateField = typed.refine(isCivilDate, problem("field.not_a_date"));

/** A whole number from 0. */
export const countField = typed
  .regex(/^\d{1,7}$/, problem("field.not_a_number"))
  .transform((text) => Number.parseInt(text, 10));

/** Lempiras as people write them → integer centavos, not negative. */
export const moneyField = typed.transform((text, context) => {
  const money = parseMoney(text.replaceAll(",", ""));
  if (money.ok && money.centavos >= 0) return money.centavos;
  context.addIssue({ code: "custom", message: "money.malformed" satisfies ProblemCode });
  return z.NEVER;
});

/** 14 digits, without the dashes people put in them. */
export const rtnField = typed
  .refine((text) => rtnProblem(text) === null, problem("rtn.malformed"))
  .transform((text) => normalizeRtn(text));

/** One of a closed list. */
export const choiceField = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, problem("field.unknown_choice"));

/** The id of something chosen from a list the page offered. */
export const idField = z.uuid(problem("field.unknown_choice"));

/** What every write says besides its data: which request it is, so that a double click writes once. */
export const asked = { requestId: z.uuid(problem("request.malformed")) };

/** What an edit says besides: the version its author saw. */
export const askedOfVersion = { ...asked, version: z.coerce.number(problem("request.malformed")).int().positive() };
