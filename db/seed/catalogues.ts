import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type postgres from "postgres";
import { v7 as uuid } from "uuid";
import { ALWAYS } from "@/lib/domain/known";
import { FIRST_SET } from "@/lib/indicator/parameters";

const WINDOWS = [
  { number: 1, description: "Ventana 1" },
  { number: 2, description: "Ventana 2 (con aliado financiero)" },
  { number: 3, description: "Ventana 3" },
];

/** Who records what a new database holds before anybody signs in. */
const BOOT = "00000000-0000-7000-8000-000000000001";

/** What every database holds from its first start: the INE's places, the windows, the first criteria, the historical load open. Idempotent. */
export async function seedCatalogues(sql: postgres.Sql, now: Date): Promise<void> {
  await sql.begin(async (tx) => {
    const places = municipalities();
    const departments = [
      ...new Map(places.map((p) => [p.department_code, { code: p.department_code, name: p.department }])).values(),
    ];
    const towns = places.map(({ code, name, department_code }) => ({ code, name, department_code }));
    await tx`insert into departments ${tx(departments)} on conflict do nothing`;
    await tx`insert into municipalities ${tx(towns)} on conflict do nothing`;
    await tx`insert into windows ${tx(WINDOWS)} on conflict do nothing`;
    await tx`insert into parameter_sets ${tx(firstSet(now))} on conflict (version) do nothing`;
    await tx`insert into historical_loads (id, open, known_from, recorded_at, recorded_by)
      select ${uuid()}, true, ${ALWAYS}, ${now}, ${BOOT} where not exists (select from historical_loads)`;
  });
}

function firstSet(now: Date) {
  return {
    id: uuid(),
    version: FIRST_SET.version,
    effective_from: FIRST_SET.effectiveFrom,
    ventana2: FIRST_SET.ventana2,
    denominador: FIRST_SET.denominador,
    factura_meses_antes: FIRST_SET.facturaMesesAntes,
    factura_meses_despues: FIRST_SET.facturaMesesDespues,
    orden_de_compra_cuenta: FIRST_SET.ordenDeCompraCuenta,
    cuota_de_mercado_cuenta: FIRST_SET.cuotaDeMercadoCuenta,
    factura_emitida_por: FIRST_SET.facturaEmitidaPor,
    meta_bp: FIRST_SET.metaBp,
    justification: "Lecturas elegidas donde la ficha calla o se contradice; criterio del proyecto, no de la ficha.",
    known_from: ALWAYS,
    recorded_at: now,
    recorded_by: BOOT,
  };
}

type Place = { code: string; name: string; department_code: string; department: string };

// The file of the repository, not of whoever starts it elsewhere.
function municipalities(): Place[] {
  const text = readFileSync(path.join(import.meta.dirname, "municipios.csv"), "utf8");
  return parse<Place>(text, { columns: ["code", "name", "department_code", "department"], from_line: 2, bom: true });
}
