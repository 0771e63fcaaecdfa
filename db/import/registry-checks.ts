import { sql } from "drizzle-orm";
import type { Tx } from "../transaction";
import { find, soundRows } from "./findings";
import { firstCredits } from "./first-credits";

/** A plan keeps its OPR; a closing or cancellation is undone by an act, not by a cell. */
export const findPnFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "PN", false, {
    row: sql`r."row"`,
    column: sql`c."column"`,
    value: sql`r.values->>c."column"`,
    code: sql`c.code`,
    params: sql`jsonb_build_object('stored', coalesce(r.before->>c."column", ''))`,
    from: sql`from ${soundRows(importId, "PN")} r cross join lateral (values
        ('opr', 'stored.value_fixed', r.before->>'opr' <> r.comparable->>'opr'),
        ('fecha_cierre', 'stored.value_fixed', r.before->>'fecha_cierre' is not null and r.comparable->'fecha_cierre' = 'null'),
        ('estado', 'pn.uncancelled', r.before->>'estado' = 'cancelado' and r.values->>'estado' <> 'cancelado'),
        ('estado', 'pn.reopened', r.before->>'estado' = 'ejecutado' and r.values->>'estado' not in ('ejecutado', 'cancelado'))
      ) c("column", code, holds) where r.known and c.holds`,
  });

/** A plan's state follows its disbursements: say so where the file says otherwise. */
export const noticePnStates = (tx: Tx, importId: string) =>
  find(tx, importId, "PN", true, {
    row: sql`r."row"`,
    column: sql`'estado'`,
    value: sql`r.values->>'estado'`,
    code: sql`'pn.state_derived'`,
    params: sql`jsonb_build_object('state', case when f.pn is null then 'aprobado' else 'en_ejecucion' end)`,
    from: sql`from ${soundRows(importId, "PN")} r
      left join ${firstCredits(importId, sql`select n.key from ${soundRows(importId, "PN")} n`)} f on f.pn = r.key
      where (r.values->>'estado' = 'en_ejecucion' and f.pn is null) or (r.values->>'estado' = 'aprobado' and f.pn is not null)`,
  });

/** Kind is fixed once a submitted document names the ally. */
export const findAllyFaults = (tx: Tx, importId: string) =>
  find(tx, importId, "Aliados", false, {
    row: sql`r."row"`,
    column: sql`'tipo'`,
    value: sql`r.values->>'tipo'`,
    code: sql`'stored.kind_fixed'`,
    params: sql`jsonb_build_object('stored', r.before->>'tipo')`,
    from: sql`from ${soundRows(importId, "Aliados")} r where r.known and r.before->>'tipo' <> r.comparable->>'tipo'
      and ally_is_named(r.target_id)`,
  });
