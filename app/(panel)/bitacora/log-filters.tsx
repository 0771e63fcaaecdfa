import { Search } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { buttonStyle } from "@/app/_ui/button-style";
import { SYSTEM_HANDS } from "@/lib/audit/system-names";
import type { Locale } from "@/lib/domain/codes";
import { EVENT_NAMES } from "@/lib/domain/event";
import { eventText } from "@/lib/i18n/events";
import { TAGS } from "@/lib/i18n/format";
import { type Asked, isNarrowed } from "./asked";
import { Choose, Day, Write } from "./log-filter-fields";

type Props = {
  readonly asked: Asked;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly locale: Locale;
};

/** What the log can be narrowed by. It lives in the address: a plain form, which works without JavaScript. */
export const LogFilters = async ({ asked, people, locale }: Props) => {
  const say = await getTranslations("audit");
  const { cosa, persona, hecho, desde, hasta } = asked.words;
  const acts = EVENT_NAMES.map((name) => ({ value: name, label: eventText(name, locale) }));
  const hands = [...SYSTEM_HANDS].map(([id, name]) => ({ value: id, label: say(`system.${name}`) }));
  return (
    <form action={paths.log()} className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      <Write name="cosa" label={say("thing")} value={cosa} />
      <Choose
        name="persona"
        label={say("person")}
        value={persona}
        any={say("everybody")}
        choices={[...people.map(({ id, name }) => ({ value: id, label: name })), ...hands]}
      />
      <Choose
        name="hecho"
        label={say("act")}
        value={hecho}
        any={say("everything")}
        choices={acts.sort((a, b) => a.label.localeCompare(b.label, locale))}
      />
      <Day name="desde" label={say("from")} value={desde} locale={TAGS[locale]} />
      <Day name="hasta" label={say("until")} value={hasta} locale={TAGS[locale]} />
      <button type="submit" className={buttonStyle.secondary}>
        <Search aria-hidden className="size-4.5" />
        {say("apply")}
      </button>
      {isNarrowed(asked) ? (
        <Link href={paths.log()} className="min-h-11 content-center">
          {say("clear")}
        </Link>
      ) : null}
    </form>
  );
};
