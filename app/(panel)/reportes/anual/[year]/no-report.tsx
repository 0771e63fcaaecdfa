import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import type { Refusal } from "@/lib/domain/problem";
import { YearNav } from "./year-nav";

/** Why there is no report to show, and the way to one that is. */
export const NoReport = async ({ year, refusal }: { readonly year: number; readonly refusal: Refusal }) => {
  const [say, problem] = await Promise.all([getTranslations("report"), getTranslations("problems")]);
  return (
    <>
      <YearNav year={year} />
      <PageHeader eyebrow={say("indicator")} title={say("titleOf", { year })} />
      <Notice tone="warning">{problem(refusal.code, refusal.params)}</Notice>
    </>
  );
};
