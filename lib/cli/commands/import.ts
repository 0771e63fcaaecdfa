import path from "node:path";
import { systemActor } from "@/lib/access/actor-from";
import { argumentsOf, inSentences } from "@/lib/cli/arguments";
import { type Command, EXIT, InputFault, type Io, UsageFault } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import { importWorkbook } from "@/lib/import/import-workbook";
import { speakRefusal } from "@/lib/import/sentences";
import { env } from "@/lib/platform/env";
import { diskStore } from "@/lib/platform/storage/disk";
import { WorkbookRefused } from "@/lib/platform/workbook/refused";
import { sha256OfFile } from "./file-hash";
import { answer, answerRefused } from "./import-answer";
import type { ImportOptions } from "./import-options";
import { progressLine } from "./import-progress";

const OPTIONS = {
  files: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  partial: { type: "boolean", default: false },
  marked: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** Brings in the registry's workbook (domain.md §8), as the page does. */
export const command: Command = {
  name: "import",
  usage: "import LIBRO.xlsx [--files ARCHIVOS.zip] [--dry-run] [--partial] [--marked LIBRO-MARCADO.xlsx] [--json]",
  run: (argv, io) => {
    const { values, positionals } = argumentsOf(argv, OPTIONS);
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0) throw new UsageFault("Diga un libro, y solo uno.");
    const at = (file: string | undefined) => (file === undefined ? null : path.resolve(io.cwd, file));
    const { "dry-run": dryRun, partial, json } = values;
    const options = {
      path: path.resolve(io.cwd, given),
      files: at(values.files),
      dryRun,
      partial,
      marked: at(values.marked) ?? (json ? null : besides(given, io)),
      json,
    };
    return withDatabase(() => inSentences(run(options, io)));
  },
};

// People get the workbook back without asking; a program asks.
const besides = (given: string, io: Io) => {
  const { dir, name } = path.parse(path.resolve(io.cwd, given));
  return path.join(dir, `${name}-fallas.xlsx`);
};

const actor = systemActor("linea_de_ordenes");

async function run(options: ImportOptions, io: Io): Promise<number> {
  const store = diskStore(path.join(env().dataDir, "archivos"));
  const input = {
    path: options.path,
    fileName: path.basename(options.path),
    filesPath: options.files,
    dryRun: options.dryRun,
    partial: options.partial,
  };
  try {
    const sha256 = await sha256OfFile(options.path);
    const imported = await importWorkbook(actor, { ...input, sha256 }, { store, told: progressLine(io) }, new Date());
    return await answer(actor, imported, options, io);
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
    if (!options.json) throw new InputFault(speakRefusal(error, "es"));
    answerRefused(error, options, io);
    return EXIT.badInput;
  }
}
