import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Notice } from "@/app/_ui/notice";
import type { Locale } from "@/lib/domain/codes";
import { formatInstant } from "@/lib/i18n/format";

type Props = {
  readonly finishedAt: string | null;
  /** Why it ended, in a sentence; none where somebody let it go. */
  readonly reason: string | null;
  readonly locale: Locale;
};

/** An import of which nothing was written. */
export const Ended = async ({ finishedAt, reason, locale }: Props) => {
  const say = await getTranslations("imports.ended");
  const when = finishedAt ? formatInstant(new Date(finishedAt), locale) : "—";
  return (
    <>
      {reason ? (
        <Notice tone="warning">
          {say("failed")} {reason}
        </Notice>
      ) : (
        <Notice>{say("discarded", { when })}</Notice>
      )}
      <Link href={paths.imports()}>{say("again")}</Link>
    </>
  );
};
