import { z } from "zod";
import { LOCALES, ROLES } from "@/lib/domain/codes";
import type { ProblemCode } from "@/lib/domain/problem";
import { PASSWORD_MAX } from "./password-limits";

const problem = (code: ProblemCode) => ({ error: code });

/** E-mail identifies: trimmed, lower case. */
export const emailInput = z
  .string(problem("email.missing"))
  .trim()
  .toLowerCase()
  .min(1, problem("email.missing"))
  .pipe(z.email(problem("email.malformed")));

export const signInInput = z.object({
  email: emailInput,
  password: z
    .string(problem("password.missing"))
    .min(1, problem("password.missing"))
    .max(PASSWORD_MAX, problem("password.long")),
});
export type SignInInput = z.output<typeof signInInput>;

export const addUserInput = z.object({
  email: emailInput,
  name: z.string(problem("user.unnamed")).trim().min(1, problem("user.unnamed")).max(120),
  role: z.enum(ROLES, problem("user.role_unknown")),
  officeCode: z.string().trim().min(1).optional(),
  psdeCode: z.string().trim().min(1).optional(),
  password: z.string().optional(),
});
export type AddUserInput = z.output<typeof addUserInput>;

export const localeInput = z.object({ locale: z.enum(LOCALES) });
