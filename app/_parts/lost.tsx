import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { buttonStyle } from "@/app/_ui/button-style";
import { PageHeader } from "@/app/_ui/page-header";

/** What is out of reach, or was never there: one answer for both. */
export const Lost = async () => {
  const say = await getTranslations("ui.notFound");
  return (
    <>
      <PageHeader eyebrow="404" title={say("title")}>
        {say("body")}
      </PageHeader>
      <Link href={paths.home()} className={buttonStyle.primary}>
        {say("action")}
      </Link>
    </>
  );
};
