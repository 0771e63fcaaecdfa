/** What the log keeps of something unexpected. */
export type FaultRecord = {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly stack?: string;
};

/**
 * The innermost cause of an error, by name, message, code and stack frames. A failed query's own message and details
 * carry the values it was sent with, which may be personal: they stay out of the log.
 */
export function faultRecord(error: unknown): FaultRecord {
  if (!(error instanceof Error)) return { name: typeof error, message: "not an Error" };
  if (error.cause instanceof Error) return { ...faultRecord(error.cause), stack: frames(error) };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  return { name: error.name, message: error.message, ...code, stack: frames(error) };
}

// A stack begins with the message, which may have lines of its own.
const frames = ({ stack }: Error) =>
  stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
