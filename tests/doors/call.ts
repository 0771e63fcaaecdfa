import { inject } from "vitest";
import { z } from "zod";
import type { Fields } from "../house/doors-types";
import type { BuiltAction } from "./manifest";

export type Headers = Readonly<Record<string, string | undefined>>;

/** What came back: what the action answered or was turned into, and everything that was said with it. */
export type Heard = {
  readonly answer: string;
  readonly status: number;
  readonly body: string;
  readonly cookies: readonly string[];
  readonly details?: unknown;
};

/** A request as a person's browser would send it, but for what a test says; redirections are not followed. */
export async function ask(path: string, init: RequestInit & { headers: Headers }) {
  const headers = Object.entries(init.headers).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await fetch(new URL(path, inject("doors").address), { ...init, headers, redirect: "manual" });
  return { response, body: await response.text() };
}

export const ourOrigin = () => inject("doors").address;

/** Calls a server action as React does: its arguments in a multipart body, its id in a header. */
export async function callAction({ id, path, takes }: BuiltAction, fields: Fields, headers: Headers): Promise<Heard> {
  const sent = { origin: ourOrigin(), ...headers, "next-action": id, accept: "text/x-component" };
  const { response, body } = await ask(path, { method: "POST", body: encoded(fields, takes), headers: sent });
  const cookies = response.headers.getSetCookie();
  return { status: response.status, body, cookies, ...answerOf(response, body) };
}

// The last argument is the form; what a form's action takes before it is the state of a form that is fresh.
function encoded(fields: Fields, takes: number): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) data.append(`_1_${name}`, one);
  }
  const before = takes > 1 ? [{ refused: null, values: {} }] : [];
  data.append("0", JSON.stringify(takes === 0 ? [] : [...before, "$K1"]));
  return data;
}

const state = z.object({
  refused: z.object({ problem: z.string(), fields: z.unknown().optional(), details: z.unknown().optional() }).nullish(),
  done: z.unknown().optional(),
});

function answerOf(response: Response, body: string): { answer: string; details?: unknown } {
  if (response.headers.get("x-action-redirect")) return { answer: "done" };
  if (response.status >= 300 && response.status < 400) return { answer: response.headers.get("location") ?? "" };
  if (response.status >= 400) return { answer: "rejected" };
  const value = /^1:(.*)$/m.exec(body)?.[1];
  if (!value || value === '"$undefined"') return { answer: "silence" };
  if (value.startsWith("E")) return { answer: `thrown ${value}` };
  const { refused, done } = state.parse(JSON.parse(value));
  if (refused) return { answer: refused.problem, details: refused };
  return { answer: done ? "done" : "silence" };
}
