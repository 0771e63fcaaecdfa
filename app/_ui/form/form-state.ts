import type { Refused } from "@/lib/domain/outcome";

/** What a form's action answers when it does not lead away: why, and what was typed, for browsers without JavaScript. */
export type FormState = {
  readonly refused: Refused | null;
  readonly values: Readonly<Record<string, string>>;
  /** What was done, where the form itself says so and no page follows. */
  readonly done?: Readonly<Record<string, string>>;
};

export const FRESH: FormState = { refused: null, values: {} };

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;
