import path from "node:path";
import { systemActor } from "@/lib/access/actor-from";
import { argumentsOf } from "@/lib/cli/arguments";
import { type Command, EXIT, UsageFault } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import { giveTemplate } from "./import-files";

/** The workbook to fill in: every sheet and column of the import, with this registry's lists. */
export const command: Command = {
  name: "template",
  usage: "template --out LIBRO.xlsx",
  run: (argv, io) => {
    const { values, positionals } = argumentsOf(argv, { out: { type: "string" } });
    const out = values.out;
    if (out === undefined || positionals.length > 0)
      throw new UsageFault("Diga dónde dejar el libro: --out LIBRO.xlsx.");
    return withDatabase(async () => {
      await giveTemplate(systemActor("linea_de_ordenes"), path.resolve(io.cwd, out));
      io.out(`La plantilla quedó en ${out}.`);
      return EXIT.done;
    });
  },
};
