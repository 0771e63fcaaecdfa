import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import type { LogRow } from "@/db/query/audit-log";

/** Where the pages of things are that have one. */
const PAGES: Readonly<Record<string, (row: LogRow & { code: string }) => string>> = {
  opr: ({ code }) => paths.opr(code),
  pn: ({ code }) => paths.pn(code),
  ally: ({ code }) => paths.ally(code),
  office: ({ code }) => paths.office(code),
  psde: ({ code }) => paths.psde(code),
  chain: ({ code }) => paths.chain(code),
  user: ({ subjectId }) => paths.user(subjectId),
};

/** What an act was about: by its code, with the way to its page; else by what it is of. */
export const Thing = async ({ row }: { readonly row: LogRow }) => {
  const say = await getTranslations("audit");
  const { code, subjectType, pn, opr } = row;
  if (code !== null) {
    const page = PAGES[subjectType];
    return page ? <Link href={page({ ...row, code })}>{code}</Link> : <span>{code}</span>;
  }
  if (pn !== null) return <Link href={paths.pn(pn)}>{say("of", { pn })}</Link>;
  return opr === null ? null : <Link href={paths.opr(opr)}>{say("ofOpr", { opr })}</Link>;
};
