import { PAGE } from "@/app/_gate/list-query";
import { listOprs } from "@/db/query/oprs";
import { departments, offices, psdes } from "@/db/query/oprs-choices";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import type { Asked } from "./asked";

/** A page of the organisations with what the list can be narrowed by, as of one instant. */
export const readList = (actor: Actor, asked: Asked) =>
  reading(actor, async (reader) => {
    const choices = {
      offices: await offices(reader),
      psdes: await psdes(reader),
      departments: await departments(reader),
    };
    const list = await listOprs(reader, actor.scope, {
      search: asked.search || undefined,
      officeId: choices.offices.find(({ code }) => code === asked.office)?.id,
      psdeId: choices.psdes.find(({ code }) => code === asked.psde)?.id,
      department: choices.departments.find(({ code }) => code === asked.department)?.code,
      form: asked.form,
      ...asked.order,
      limit: PAGE,
      offset: (asked.page - 1) * PAGE,
    });
    return { choices, list };
  });

export type Choices = Awaited<ReturnType<typeof readList>>["choices"];
