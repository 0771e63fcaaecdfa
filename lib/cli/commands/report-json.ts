import type { Io } from "@/lib/cli/command";
import { formatInstant } from "@/lib/domain/tegucigalpa";
import { explain } from "@/lib/i18n/explain";
import type { ExplainedPlan } from "@/lib/report/source";
import type { AnnualReport } from "@/lib/report/view";
import type { Taker } from "@/lib/report/whole-report";

/** One JSON document (domain.md §9), written as it comes so that any number of plans fits. */
export function reportJson(io: Io): Taker & { end(): void } {
  let cutoff = "";
  let plans = 0;
  return {
    figures(report) {
      cutoff = report.period.cutoff;
      // The document but for its last brace, and the plans' list left open.
      io.out(`${JSON.stringify(figures(report), null, 2).slice(0, -2)},\n  "plans": [`);
    },
    plan(plan) {
      io.out(`${plans++ === 0 ? "   " : "   ,"} ${JSON.stringify(row(plan, cutoff))}`);
    },
    end: () => io.out("  ]\n}"),
  };
}

const figures = ({ period, knownOn, official, parameters, ...report }: AnnualReport) => ({
  period: {
    kind: period.kind,
    year: period.year,
    ...(period.kind === "quarterly" && { quarter: period.quarter }),
    cutoff: period.cutoff,
    provisional: period.provisional,
  },
  knownOn: formatInstant(knownOn),
  official,
  evaluable: report.evaluable,
  cohort: report.cohort,
  oprs: report.oprs,
  ventana2Cualquiera: report.ventana2Cualquiera,
  verdicts: report.verdicts,
  parameters: {
    version: parameters.version,
    ventana2: parameters.ventana2,
    denominador: parameters.denominador,
    factura_meses_antes: parameters.facturaMesesAntes,
    factura_meses_despues: parameters.facturaMesesDespues,
  },
});

const row = ({ pn, opr, verdict, d18, trace }: ExplainedPlan, cutoff: string) => ({
  pn,
  opr,
  verdict,
  d18,
  why: explain(trace, verdict, cutoff, "es"),
});
