import { PAGE } from "@/app/_gate/list-query";
import { chains, offices, psdes } from "@/db/query/oprs-choices";
import { governingSet } from "@/db/query/parameter-sets";
import { listPns } from "@/db/query/pns";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import { civilDateIn } from "@/lib/domain/tegucigalpa";
import type { Asked } from "./asked";

/** A page of the plans, with their results today and what the list can be narrowed by, as of one instant. */
export const readList = (actor: Actor, asked: Asked, now: Date) =>
  reading(actor, async (reader) => {
    const cutoff = civilDateIn(now);
    const { id: setId } = await governingSet(reader, cutoff, now);
    const choices = { chains: await chains(reader), offices: await offices(reader), psdes: await psdes(reader) };
    const idOf = (rows: readonly { id: string; code: string }[], wanted: string | undefined) =>
      rows.find(({ code }) => code === wanted)?.id;
    const list = await listPns(
      reader,
      actor.scope,
      { setId, cutoff },
      {
        search: asked.search || undefined,
        verdict: asked.verdict,
        state: asked.state,
        window: asked.window,
        chainId: idOf(choices.chains, asked.chain),
        officeId: idOf(choices.offices, asked.office),
        psdeId: idOf(choices.psdes, asked.psde),
        ...asked.order,
        limit: PAGE,
        offset: (asked.page - 1) * PAGE,
      },
    );
    return { choices, list, cutoff };
  });

export type Choices = Awaited<ReturnType<typeof readList>>["choices"];
