// Plain JavaScript on Node alone: the entry points use it before they end.

/** Resolves when whoever reads our output has taken all of it, or is gone: ending the process drops what still waits. */
export async function flushed() {
  await Promise.all([process.stdout, process.stderr].map(taken));
}

/**
 * @param {NodeJS.WriteStream} stream
 * @returns {Promise<void> | undefined}
 */
function taken(stream) {
  if (stream.writableLength === 0) return;
  return new Promise((resolve) => stream.write("", () => resolve()));
}
