import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

/** The years beside this one; a year that has not begun has no report, so no way leads there. */
export const YearNav = async ({ year }: { readonly year: number }) => {
  const say = await getTranslations("report");
  const thisYear = Number(civilDateIn(new Date()).slice(0, 4));
  const before = Math.min(year - 1, thisYear);
  return (
    <nav aria-label={say("years")} className="mb-3 flex gap-6 print:hidden">
      <Link href={paths.annual(before)} aria-label={say("goToYear", { year: before })} className={LINK}>
        <ChevronLeft aria-hidden className="size-4.5" />
        {before}
      </Link>
      {year < thisYear ? (
        <Link href={paths.annual(year + 1)} aria-label={say("goToYear", { year: year + 1 })} className={LINK}>
          {year + 1}
          <ChevronRight aria-hidden className="size-4.5" />
        </Link>
      ) : null}
    </nav>
  );
};

const LINK = "inline-flex min-h-9 items-center gap-1 no-underline hover:underline";
