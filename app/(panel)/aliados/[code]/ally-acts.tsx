import { Merge, Pencil } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/app/_gate/paths";
import { buttonStyle } from "@/app/_ui/button-style";
import type { Ally } from "@/db/query/ally";
import { refusal } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";

type Props = { readonly ally: Ally; readonly actor: Actor };

/** What can be done to an ally; to merge it is the central unit's alone. */
export const AllyActs = async ({ ally, actor }: Props) => {
  const say = await getTranslations("allies.page");
  return (
    <p className="flex flex-wrap gap-3 print:hidden">
      <Link href={paths.editAlly(ally.code)} className={buttonStyle.primary}>
        <Pencil aria-hidden className="size-4.5" />
        {say("edit")}
      </Link>
      {refusal(actor, "ally.merge", ally) === null ? (
        <Link href={paths.mergeAlly(ally.code)} className={buttonStyle.secondary}>
          <Merge aria-hidden className="size-4.5" />
          {say("merge")}
        </Link>
      ) : null}
    </p>
  );
};
