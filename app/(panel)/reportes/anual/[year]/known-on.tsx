import Form from "next/form";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { Button } from "@/app/_ui/button";
import { DateField } from "@/app/_ui/date-field";
import type { Locale } from "@/lib/domain/codes";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import { TAGS } from "@/lib/i18n/format";
import type { Asked } from "./asked";

/** Asks for the same report as it was known at the end of another day. The day lives in the address. */
export const KnownOn = async ({ asked, locale }: { readonly asked: Asked; readonly locale: Locale }) => {
  const say = await getTranslations("report.margin");
  const today = civilDateIn(new Date());
  return (
    <div className="grid gap-3 print:hidden">
      <p className="text-muted">{say("knownHint")}</p>
      <Form action={paths.annual(asked.year)} className="grid gap-2">
        <DateField
          key={asked.day}
          name="al"
          label={say("knownForm")}
          value={asked.day ?? today}
          latest={today}
          locale={TAGS[locale]}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button look="secondary">{say("knownSubmit")}</Button>
          {asked.day ? <Link href={paths.annual(asked.year)}>{say("knownReset")}</Link> : null}
        </div>
      </Form>
    </div>
  );
};
