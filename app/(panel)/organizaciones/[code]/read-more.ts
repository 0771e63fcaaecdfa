import { PAGE } from "@/app/_gate/list-query";
import { historyOf } from "@/db/query/history";
import { accompanimentsOf, type Opr } from "@/db/query/oprs-one";
import { governingSet } from "@/db/query/parameter-sets";
import { listPns } from "@/db/query/pns";
import type { Reader } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";

/** What the page of an organisation shows besides its data. */
export const readMore = async (reader: Reader, opr: Opr, actor: Actor) => {
  const now = new Date();
  const cutoff = civilDateIn(now);
  const { id: setId } = await governingSet(reader, cutoff, now);
  const page = { sort: "codigo", down: false, limit: PAGE, offset: 0 } as const;
  return {
    plans: await listPns(reader, actor.scope, { setId, cutoff }, { oprId: opr.id, ...page }),
    accompaniments: await accompanimentsOf(reader, opr.id),
    history: await historyOf(reader, [opr.id]),
  };
};
