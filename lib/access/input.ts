import { z } from "zod";
import { LOCALES, ROLES, type Role } from "@/lib/domain/codes";
import { asked, askedOfVersion, idField } from "@/lib/domain/form-fields";
import type { ProblemCode } from "@/lib/domain/problem";
import { PASSWORD_MAX } from "./password-limits";

const problem = (code: ProblemCode) => ({ error: code });

/** E-mail identifies: trimmed, lower case. */
export const emailInput = z
  .string(problem("email.missing"))
  .trim()
  .toLowerCase()
  .min(1, problem("email.missing"))
  .max(200, problem("field.too_long"))
  .pipe(z.email(problem("email.malformed")));

/** A password that is known already: only its length is judged. */
const knownPassword = z
  .string(problem("password.missing"))
  .min(1, problem("password.missing"))
  .max(PASSWORD_MAX, problem("password.long"));

export const signInInput = z.object({ email: emailInput, password: knownPassword });
export type SignInInput = z.output<typeof signInInput>;

const codeInput = z
  .string()
  .trim()
  .transform((code) => (code === "" ? undefined : code))
  .optional();

const account = {
  email: emailInput,
  name: z.string(problem("user.unnamed")).trim().min(1, problem("user.unnamed")).max(120, problem("field.too_long")),
  role: z.enum(ROLES, problem("user.role_unknown")),
  officeCode: codeInput,
  psdeCode: codeInput,
};

/** An account's role with the code of its office or PSDE. */
export type Place = {
  readonly role: Role;
  readonly officeCode?: string | undefined;
  readonly psdeCode?: string | undefined;
};

/** As an operator says it; the pages say `newUserInput`. */
export const addUserInput = z.object({
  ...account,
  password: z.string().optional(),
  requestId: asked.requestId.optional(),
});
export type AddUserInput = z.output<typeof addUserInput>;

// A form offers both lists: what was chosen in the one that the role does not have is left out.
const ownPlace = <Given extends Place>(given: Given): Given => ({
  ...given,
  officeCode: given.role === "oficina" ? given.officeCode : undefined,
  psdeCode: given.role === "psde" ? given.psdeCode : undefined,
});

const needsItsPlace = ({ role, officeCode, psdeCode }: Place, context: z.RefinementCtx) => {
  const needed = (path: "officeCode" | "psdeCode", code: ProblemCode) =>
    context.addIssue({ code: "custom", path: [path], message: code });
  if (role === "oficina" && !officeCode) needed("officeCode", "user.office_needed");
  if (role === "psde" && !psdeCode) needed("psdeCode", "user.psde_needed");
};

export const newUserInput = z
  .object({ ...account, ...asked })
  .superRefine(needsItsPlace)
  .transform(ownPlace);

const ofAccount = { ...askedOfVersion, userId: idField };

export const editUserInput = z
  .object({ ...account, ...ofAccount })
  .superRefine(needsItsPlace)
  .transform(ownPlace);
export type EditUserInput = z.output<typeof editUserInput>;

/** What shuts, opens or gives a new password to an account: which one, and the version seen. */
export const accountInput = z.object(ofAccount);
export type AccountInput = z.output<typeof accountInput>;

export const localeInput = z.object({ locale: z.enum(LOCALES) });
