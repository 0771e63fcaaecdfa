import type { Instrumentation } from "next";

/** The server does the jobs too: what a page asked for goes on when its reader leaves. Not while the pages are built. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startWorker } = await import("@/lib/worker/start");
  startWorker();
}

/** Logs the unexpected with the id that the error page shows. Never what was sent, nor who sent it. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/platform/log");
  const { faultRecord } = await import("@/lib/platform/fault-record");
  const id = error instanceof Error && "digest" in error ? error.digest : undefined;
  const where = { method: request.method, route: context.routePath, kind: context.routeType };
  log().error({ fault: faultRecord(error), id, ...where }, "unexpected");
};
