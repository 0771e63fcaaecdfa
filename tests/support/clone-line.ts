import { inject } from "vitest";
import { commandLine } from "./command-line";
import { cloneOf } from "./stage";

/** The command line on an empty database of its own. */
export async function cloneLine(name: string) {
  const { urls, drop } = await cloneOf(inject("stage"), `prueba_${name}_${process.pid}`);
  const line = commandLine({ DATABASE_URL: urls.app, DATABASE_OWNER_URL: urls.owner });
  const clear = async () => {
    await line.clear();
    await drop();
  };
  return { ...line, urls, clear };
}
