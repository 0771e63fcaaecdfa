import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below the range that systems hand out to outgoing connections, so that the choice stays free.
const FIRST = 20_000;
const LAST = 32_000;

/** A loopback port nobody listens on: the preferred one when it is free. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  const candidate = randomInt(FIRST, LAST);
  return (await isFree(candidate)) ? candidate : freePort();
}

/** Can somebody listen there now? */
export function isFree(port: number, host = "127.0.0.1"): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
