declare global {
  var alianza18Once: Map<string, unknown> | undefined;
}

/**
 * One value a process. A module variable is not one variable: Next bundles routes and instrumentation apart,
 * so what must exist once (a pool, a logger) hangs on `globalThis` under a name.
 */
export function once<T>(name: string, make: () => T): () => T {
  return () => {
    globalThis.alianza18Once ??= new Map();
    const shelf: Map<string, unknown> = globalThis.alianza18Once;
    if (!shelf.has(name)) shelf.set(name, make());
    // The name is the type's witness: each name is declared by one call of `once`.
    return shelf.get(name) as T;
  };
}
