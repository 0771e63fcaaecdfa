import type { signIn as source } from "@/lib/i18n/es/sign-in";
import type { Texts } from "@/lib/i18n/texts";

export const signIn: Texts<typeof source> = {
  title: "Sign in",
  lead: "Registry, evidence and calculation of indicator 1.4.1: productive alliances 18 months after the first disbursement.",
  email: "E-mail",
  password: "Password",
  submit: "Sign in",
  submitting: "Signing in…",
  help: "If you have no account or forgot your password, ask the central unit for it.",
};
