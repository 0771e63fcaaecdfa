import { z } from "zod";
import { asked } from "@/lib/domain/form-fields";
import type { ProblemCode } from "@/lib/domain/problem";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password-limits";

const problem = (code: ProblemCode) => ({ error: code });
const password = z
  .string(problem("password.missing"))
  .min(1, problem("password.missing"))
  .max(PASSWORD_MAX, problem("password.long"));

/** One's own new password, written twice, with the one there is. */
export const changePasswordInput = z
  .object({
    ...asked,
    current: password,
    chosen: password.min(PASSWORD_MIN, problem("password.short")),
    again: password,
  })
  .refine(({ chosen, again }) => chosen === again, {
    path: ["again"],
    error: "password.differs" satisfies ProblemCode,
  });
export type ChangePasswordInput = z.output<typeof changePasswordInput>;
