import { headers } from "next/headers";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { FieldProblems, Outcome, Refused } from "@/lib/domain/outcome";
import { PROBLEM_CODES, type ProblemCode, Refusal } from "@/lib/domain/problem";
import { env } from "@/lib/platform/env";
import { currentActor } from "./actor";

/**
 * The door of every write: a request of ours, somebody signed in, well-formed input, then the verb. A refusal comes
 * back as a value; anything else is thrown, logged with its id by `instrumentation.ts`, and reaches `error.tsx`.
 */
export const action =
  <I, T>(schema: z.ZodType<I>, verb: (actor: Actor, input: I) => Promise<T>) =>
  (raw: unknown): Promise<Outcome<T>> =>
    answered(async () => {
      const actor = await currentActor();
      if (!actor) throw new Refusal("session.missing");
      return verb(actor, parsed(schema, raw));
    });

/** The same door for whoever is not signed in: the entrance itself, and nothing else. */
export const openAction =
  <I, T>(schema: z.ZodType<I>, verb: (input: I) => Promise<T>) =>
  (raw: unknown): Promise<Outcome<T>> =>
    answered(() => verb(parsed(schema, raw)));

const answered = async <T>(work: () => Promise<T>): Promise<Outcome<T>> => {
  try {
    await requireOurOrigin();
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, problem: "request.malformed", fields: error.fields };
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
};

const refused = ({ code, params }: Refusal): Refused => ({ ok: false, problem: code, details: params });

// Next lets a request without an Origin through, and believes X-Forwarded-Host: we compare with our own address.
export const requireOurOrigin = async () => {
  const origin = (await headers()).get("origin");
  if (!origin || !env().origins.includes(origin)) throw new Refusal("request.foreign");
};

class Malformed extends Error {
  constructor(readonly fields: FieldProblems) {
    super("malformed input");
  }
}

const parsed = <I>(schema: z.ZodType<I>, raw: unknown): I => {
  const read = schema.safeParse(raw instanceof FormData ? Object.fromEntries(raw) : raw);
  if (read.success) return read.data;
  const known = z.enum(PROBLEM_CODES).catch("request.malformed");
  const fields = read.error.issues.map((issue): [string, ProblemCode] => [
    issue.path.join("."),
    known.parse(issue.message),
  ]);
  throw new Malformed(Object.fromEntries(fields.reverse()));
};
