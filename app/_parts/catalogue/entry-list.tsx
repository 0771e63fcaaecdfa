import { Plus } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ListPager } from "@/app/_parts/list-pager";
import { buttonStyle } from "@/app/_ui/button-style";
import { EmptyState } from "@/app/_ui/empty-state";
import { ListForm } from "@/app/_ui/list/list-form";
import type { Catalogue, Entry } from "@/db/query/catalogue-entries";
import type { Listed } from "@/db/query/oprs-page";
import { type Asked, orderWord } from "./asked";
import { EntryTable } from "./entry-table";
import { PLACES } from "./places";

type Props = { readonly catalogue: Catalogue; readonly asked: Asked; readonly list: Listed<Entry> };

/** The entries of a catalogue, searched and paged, and the way to a new one. */
export const EntryList = async ({ catalogue, asked, list }: Props) => {
  const [say, ui] = await Promise.all([getTranslations("catalogues"), getTranslations("ui.list")]);
  const place = PLACES[catalogue];
  const kept = { q: asked.search || undefined, orden: orderWord(asked.order) };
  return (
    <>
      <Link href={place.add()} className={`${buttonStyle.primary} mb-6`}>
        <Plus aria-hidden className="size-4.5" />
        {say(`${catalogue}.add`)}
      </Link>
      <ListForm
        action={place.list()}
        search={{ name: "q", value: asked.search, label: say("search") }}
        filters={[]}
        kept={{ orden: kept.orden }}
        texts={{ apply: ui("apply"), clear: ui("clear"), any: ui("any") }}
      />
      {list.rows.length === 0 ? (
        <EmptyState title={say(`${catalogue}.empty`)}>{say("emptyHint")}</EmptyState>
      ) : (
        <EntryTable catalogue={catalogue} asked={asked} rows={list.rows} />
      )}
      <ListPager
        {...list}
        page={asked.page}
        shown={list.rows.length}
        hrefOf={(pagina) => place.list({ ...kept, pagina })}
      />
    </>
  );
};
