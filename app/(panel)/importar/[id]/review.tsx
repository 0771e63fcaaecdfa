import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { v7 as uuid } from "uuid";
import { paths } from "@/app/_gate/paths";
import { FormTexts } from "@/app/_parts/form-texts";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import type { Locale } from "@/lib/domain/codes";
import type { Counts, ImportProgress } from "@/lib/import/import-state";
import { CountsTable } from "./counts-table";
import { ConfirmForm, DiscardForm } from "./decide-form";

type Props = {
  readonly importId: string;
  readonly counts: Counts;
  readonly faults: number;
  readonly progress: ImportProgress | null;
  /** Why it was not written the last time, in a sentence. */
  readonly returned: string | null;
  readonly locale: Locale;
};

/** What would be written, and the decision: everything, only what is right, or nothing. */
export const Review = async ({ importId, counts, faults, progress, returned, locale }: Props) => {
  const say = await getTranslations("imports.review");
  const sums = Object.values(counts).map(({ created, changed, unchanged }) => [created + changed, unchanged] as const);
  const changes = sums.reduce((sum, [some]) => sum + some, 0);
  const isEmpty = sums.every(([some, same]) => some + same === 0);
  const hidden = { requestId: uuid(), id: importId };
  const seen = progress?.phase === "checked" ? progress.digest : "";
  const partial = faults > 0 ? "si" : "no";
  return (
    <Section id="revision" title={say("title")} lead={say("lead")}>
      {returned ? <Notice tone="warning">{say("returned", { reason: returned })}</Notice> : null}
      {faults > 0 ? <Notice tone="warning">{isEmpty ? say("nothingSound") : say("faulty", { faults })}</Notice> : null}
      {isEmpty ? null : <CountsTable counts={counts} label={say("title")} heads="review" locale={locale} />}
      {isEmpty && faults === 0 ? <p>{say("noRows")}</p> : null}
      {!isEmpty && changes === 0 ? <p className="mt-4">{say("allSame")}</p> : null}
      <FormTexts>
        <div className="mt-6 flex flex-wrap items-start gap-3">
          {changes > 0 ? (
            <ConfirmForm
              hidden={{ ...hidden, seen, partial }}
              submit={say(faults > 0 ? "writeSound" : "writeAll")}
              submitting={say("writing")}
            />
          ) : null}
          <DiscardForm
            hidden={{ ...hidden, requestId: uuid() }}
            submit={say("discard")}
            submitting={say("discarding")}
          />
        </div>
      </FormTexts>
      <p className="mt-5 text-muted">
        {say("matchHint")} <Link href={paths.import(importId, { emparejar: "1" })}>{say("match")}</Link>
      </p>
    </Section>
  );
};
