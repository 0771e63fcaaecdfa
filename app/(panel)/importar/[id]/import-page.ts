import { PAGE } from "@/app/_gate/list-query";
import { type FindingRow, findingRows, importById } from "@/db/query/imports";
import { reading } from "@/db/reading";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/codes";
import { readKept, standingOf } from "@/lib/import/import-state";
import { isKnownFinding } from "@/lib/import/known-finding";
import { inTheirNames } from "@/lib/import/mapping/their-names";
import { speak } from "@/lib/import/sentences";
import type { Asked } from "./asked";

/** Everything that an import's page shows, of one instant; null when there is no such import. */
export const importPage = (actor: Actor, id: string, asked: Asked, locale: Locale) =>
  reading(actor, async (reader) => {
    const row = await importById(reader, id);
    if (!row) return null;
    const kept = readKept(row);
    const placed = inTheirNames(kept.matching?.chosen ?? null, kept.matching?.outline ?? []);
    const spoken = (rows: readonly FindingRow[]) =>
      rows.filter(isKnownFinding).map((one) => ({ id: one.id, ...placed(speak(one, locale)) }));
    const pageOf = (notice: boolean, page: number) =>
      findingRows(reader, id, { notice, limit: PAGE, offset: (page - 1) * PAGE });
    return {
      row,
      ...kept,
      waiting: standingOf(row).waiting,
      faults: { rows: spoken(await pageOf(false, asked.faults)), total: row.faults ?? 0 },
      notices: { rows: spoken(await pageOf(true, asked.notices)), total: row.notices ?? 0 },
    };
  });

export type ImportOfPage = NonNullable<Awaited<ReturnType<typeof importPage>>>;
