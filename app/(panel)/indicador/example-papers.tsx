import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/domain/codes";
import { INDICATOR_TEXTS } from "@/lib/i18n/explain";
import { formatDate, formatMoney } from "@/lib/i18n/format";
import type { ExamplePaper } from "@/lib/indicator/examples";

type Props = { readonly papers: readonly ExamplePaper[]; readonly hasReviews: boolean; readonly locale: Locale };

/** The papers of an example, one a line: kind, dates, and whatever makes it the example it is. */
export const ExamplePapers = ({ papers, hasReviews, locale }: Props) => {
  const say = useTranslations("rule.examples");
  if (papers.length === 0) return <span className="text-muted">{say("none")}</span>;
  return papers.map((paper) => (
    <div key={`${paper.kind} ${paper.validFrom} ${paper.issuedOn} ${paper.balance?.on}`}>
      <PaperLine paper={paper} hasReviews={hasReviews} locale={locale} />
    </div>
  ));
};

type LineProps = { readonly paper: ExamplePaper; readonly hasReviews: boolean; readonly locale: Locale };

const PaperLine = ({ paper, hasReviews, locale }: LineProps) => {
  const say = useTranslations("rule.examples");
  const kind = INDICATOR_TEXTS[locale].kinds[paper.kind];
  const day = (date: string) => formatDate(date, locale);
  const { issuedOn, validFrom, validTo, balance, reviewedOn } = paper;
  const dated = issuedOn
    ? say("issued", { kind, on: day(issuedOn) })
    : say("term", { kind, from: validFrom ? day(validFrom) : "—", to: validTo ? day(validTo) : say("open") });
  const isStrange = paper.kind === "factura" && paper.allyKind === "financiero";
  const aside = [
    isStrange ? say("withFinancial") : null,
    balance ? say("balance", { amount: formatMoney(balance.centavos, locale), on: day(balance.on) }) : null,
    paper.state === "enviada" ? say("submitted") : null,
    hasReviews && reviewedOn ? say("approvedOn", { on: day(reviewedOn) }) : null,
  ].filter((words) => words !== null);
  return [dated, ...aside].join(", ");
};
