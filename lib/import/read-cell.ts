import type { FaultCode, Params } from "./fault-codes";

/** What is kept of a cell. Dates are `AAAA-MM-DD`, money integer centavos, rates decimal text, files a list of names. */
export type Value = string | number | boolean | readonly string[];

/** What a cell turned out to be. Blank leaves what is; `-` clears. */
export type Reading =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "blank" }
  | { readonly kind: "clear" }
  | { readonly kind: "fault"; readonly code: FaultCode; readonly params: Params };

export const kept = (value: Value): Reading => ({ kind: "value", value });

export const faulty = (code: FaultCode, params: Params = {}): Reading => ({ kind: "fault", code, params });
