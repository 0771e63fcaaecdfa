import { type Running, run, throwAwayFolder } from "./processes";

/** The program's commands, each in a process of its own, on a data folder that is thrown away; or on a database given. */
export function commandLine(database: Readonly<Record<string, string | undefined>> = {}) {
  const folder = throwAwayFolder();
  const settings = { ...folder.settings, ...database };
  const start = (...words: string[]): Running => run(["lib/cli/alianza18.mjs", ...words], settings);
  return {
    ...folder,
    start,
    run: (...words: string[]) => start(...words).ended,
    /** Runs a command, and holds that it said one JSON document on standard output and nothing else. */
    json: async (...words: string[]) => {
      const { code, out, err } = await start(...words, "--json").ended;
      return { code, err, document: JSON.parse(out) };
    },
  };
}
