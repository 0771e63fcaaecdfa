import { getTranslations } from "next-intl/server";
import type { ReportCriteria } from "@/lib/report/view";

/** What the reader of a figure must know of it, in the order reports print it. */
export const Notes = async ({ parameters }: { readonly parameters: ReportCriteria }) => {
  const say = await getTranslations("report.notes");
  const isExecuted = parameters.denominador === "ejecutados";
  const notes = [
    say("formula"),
    say("unit"),
    say(isExecuted ? "denominator" : "denominatorEvaluable"),
    say(isExecuted ? "inTerm" : "inTermEvaluable"),
    say("purpose"),
    say("history"),
  ];
  return (
    <section aria-labelledby="notas" className="mt-14 border-t border-hairline pt-6 text-sm text-muted">
      <h2 id="notas" className="font-sans text-sm font-semibold">
        {say("title")}
      </h2>
      <ol className="mt-2 grid max-w-[80ch] list-decimal gap-1.5 pl-5">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ol>
      <p className="mt-4 font-semibold text-ink">{say("fiscal")}</p>
    </section>
  );
};
