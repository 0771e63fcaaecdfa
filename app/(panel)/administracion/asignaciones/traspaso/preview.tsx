import { getTranslations } from "next-intl/server";
import { FormTexts } from "@/app/_parts/form-texts";
import { EmptyState } from "@/app/_ui/empty-state";
import { Notice } from "@/app/_ui/notice";
import { Section } from "@/app/_ui/section";
import type { catalogueCodes } from "@/db/query/catalogues";
import { addDays } from "@/lib/domain/civil-date";
import type { Locale } from "@/lib/domain/codes";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { formatDate } from "@/lib/i18n/format";
import { MESSAGES } from "@/lib/i18n/messages";
import { NOBODY, type TransferInput } from "@/lib/opr/assign-input";
import type { Transfer } from "@/lib/opr/assign-preview";
import { Blocked } from "./blocked";
import { ConfirmForm } from "./confirm-form";

type Props = {
  readonly transfer: Transfer;
  readonly question: TransferInput;
  readonly places: Awaited<ReturnType<typeof catalogueCodes>>;
  readonly locale: Locale;
};

/** More than these are not shown one by one: they pass together. */
const TICKABLE = 300;

/** What will happen, to whom, and what cannot be. */
export const Preview = async ({ transfer, question, places, locale }: Props) => {
  const say = await getTranslations("assignments.bulk");
  const can = transfer.lines.filter(({ step }) => step.ok).map(({ opr }) => opr);
  const nameOf = (code: string) => places.psdes.find((psde) => psde.code === code)?.name ?? code;
  const days = { last: formatDate(addDays(question.from, -1), locale), from: formatDate(question.from, locale) };
  const told = { ...days, psde: nameOf(question.psde) };
  const { toPsde, office, ...rest } = question;
  const which = can.length > TICKABLE ? "all" : "ticked";
  const hidden = { ...rest, toPsde: toPsde ?? NOBODY, office: office ?? "", which, version: String(transfer.version) };
  return (
    <>
      <Section id="que-pasara" title={say("will")}>
        {can.length === 0 ? (
          <EmptyState title={say("none")}>{say("noneHint")}</EmptyState>
        ) : (
          <>
            <p className="mb-4">{toPsde ? say("passes", { ...told, to: nameOf(toPsde) }) : say("ends", told)}</p>
            {question.from < civilDateIn(new Date()) ? <Notice tone="warning">{say("past")}</Notice> : null}
            <p className="mb-3 font-semibold">{say("count", { count: can.length })}</p>
            {which === "all" ? <Notice>{say("all", { limit: TICKABLE })}</Notice> : null}
            <FormTexts>
              <ConfirmForm
                hidden={{ ...hidden, requestId: crypto.randomUUID() }}
                oprs={which === "all" ? [] : can}
                texts={MESSAGES[locale].assignments}
              />
            </FormTexts>
          </>
        )}
      </Section>
      <Blocked lines={transfer.lines} />
    </>
  );
};
