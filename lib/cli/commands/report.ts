import { systemActor } from "@/lib/access/actor-from";
import { argumentsOf, inSentences } from "@/lib/cli/arguments";
import { type Command, EXIT, type Io, UsageFault } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import type { Quarter } from "@/lib/domain/period";
import { civilDateIn, parseInstant } from "@/lib/domain/tegucigalpa";
import type { Asked } from "@/lib/report/question";
import { wholeReport } from "@/lib/report/whole-report";
import { reportJson } from "./report-json";

const OPTIONS = {
  year: { type: "string" },
  quarter: { type: "string" },
  "known-on": { type: "string" },
  json: { type: "boolean", default: false },
} as const;

/** The figure of a year or quarter, with every plan and why. */
export const command: Command = {
  name: "report",
  usage: "report --year 2025 [--quarter 1..4] [--known-on INSTANTE] --json",
  run: (argv, io) => {
    const { values, positionals } = argumentsOf(argv, OPTIONS);
    if (positionals.length > 0) throw new UsageFault(`No se esperaba «${positionals[0]}».`);
    if (!values.json) throw new UsageFault("Diga --json: el informe sale como un documento JSON.");
    const asked = askedOf(values, new Date());
    return withDatabase(() => inSentences(print(asked, io)));
  },
};

async function print(asked: Asked, io: Io): Promise<number> {
  const document = reportJson(io);
  await wholeReport(systemActor("linea_de_ordenes"), asked, document, new Date());
  document.end();
  return EXIT.done;
}

function askedOf(values: { year?: string; quarter?: string; "known-on"?: string }, now: Date): Asked {
  return { year: yearOf(values.year), quarter: quarterOf(values.quarter), knownOn: instantOf(values["known-on"], now) };
}

function yearOf(text: string | undefined): number {
  if (text === undefined || !/^(19|20|21)\d{2}$/.test(text))
    throw new UsageFault("Diga el año con cuatro cifras: --year 2025.");
  return Number(text);
}

function quarterOf(text: string | undefined): Quarter | undefined {
  if (text === undefined) return undefined;
  const quarter = ([1, 2, 3, 4] as const).find((one) => String(one) === text);
  if (!quarter) throw new UsageFault("El trimestre va de 1 a 4: --quarter 3.");
  return quarter;
}

// Today's end has not come yet: what is known today is what is known now.
function instantOf(text: string | undefined, now: Date): Date | undefined {
  if (text === undefined || text === civilDateIn(now)) return undefined;
  const instant = parseInstant(text);
  if (!instant) {
    throw new UsageFault("--known-on es una fecha AAAA-MM-DD, o un instante con su zona: 2026-01-15T08:00:00-06:00.");
  }
  return instant;
}
