import type { Locale } from "@/lib/domain/codes";
import { hasWorkbook } from "@/lib/import/import-state";
import { refusalText } from "@/lib/import/refusal-text";
import type { Asked } from "./asked";
import { Ended } from "./ended";
import { Findings } from "./findings";
import type { ImportOfPage } from "./import-page";
import { MatchingSection } from "./matching";
import { Receipt } from "./receipt";
import { Review } from "./review";
import { Working } from "./working";

type Props = { readonly one: ImportOfPage; readonly asked: Asked; readonly locale: Locale };

/** What an import's page shows in each of its states. */
export const ImportBody = ({ one, asked, locale }: Props) => {
  const { row, matching, progress, counts, refusal, waiting } = one;
  const reason = refusal ? refusalText(refusal, locale) : null;
  if (row.state === "sin_escribir" || row.state === "fallida")
    return <Ended finishedAt={row.finishedAt} reason={reason} locale={locale} />;
  const isMatching = waiting || (row.state === "revisada" && asked.matching);
  if (isMatching && matching) return <MatchingSection importId={row.id} matching={matching} asked={asked} />;
  if (row.state === "preparada" || row.state === "escribiendo")
    return <Working importId={row.id} state={row.state} progress={progress} locale={locale} />;
  const found = { importId: row.id, asked, locale };
  return (
    <>
      {row.state === "escrita" ? (
        <Receipt row={row} counts={counts ?? {}} locale={locale} />
      ) : (
        <Review
          importId={row.id}
          counts={counts ?? {}}
          faults={one.faults.total}
          progress={progress}
          returned={reason}
          locale={locale}
        />
      )}
      <Findings kind="faults" found={one.faults} marked={hasWorkbook(row)} {...found} />
      <Findings kind="notices" found={one.notices} {...found} />
    </>
  );
};
