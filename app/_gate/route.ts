import { type OpenVerb, refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/problem";
import { requireOurOrigin } from "./action";
import { currentActor } from "./actor";

/**
 * The door of a route: somebody signed in who may do this; for anybody else's role it does not exist. A refusal is
 * answered with its code; anything else is thrown, and logged by `instrumentation.ts`.
 */
export const route = async (verb: OpenVerb, work: (actor: Actor) => Promise<Response>): Promise<Response> => {
  try {
    const actor = await currentActor();
    if (!actor) throw new Refusal("session.missing");
    return refusal(actor, verb, null) === null ? await work(actor) : nowhere();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code.endsWith(".not_found") ? nowhere() : refused(error);
  }
};

/** The same door for a route that writes: the request must be one of ours. */
export const writingRoute = (verb: OpenVerb, work: (actor: Actor) => Promise<Response>): Promise<Response> =>
  route(verb, async (actor) => {
    await requireOurOrigin();
    return work(actor);
  });

/** A refusal as a program reads it. */
export const refused = ({ code, params }: Refusal): Response =>
  Response.json({ problem: code, details: params }, { status: STATUS[code] ?? 422 });

const STATUS: Readonly<Record<string, number>> = { "session.missing": 401, "request.foreign": 403 };

const nowhere = () => new Response(null, { status: 404 });

/** A file to keep, sent as it is made. */
export const download = (bytes: AsyncIterable<Uint8Array>, fileName: string, type: string): Response =>
  new Response(streamOf(bytes), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "cache-control": "private, no-store",
    },
  });

const streamOf = (bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const source = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await source.return?.();
    },
  });
};

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
