import { type Book, on } from "./books";

const opr = (codigo: string) => ({
  codigo,
  nombre: `Organización ${codigo}`,
  forma: "cooperativa",
  departamento: "04",
  municipio: "0401",
  mujeres: 10,
  hombres: 10,
  jovenes: 5,
  oficina: "OR-1",
  psde: "PS-1",
  psde_desde: on("2022-01-01"),
});

const pn = (codigo: string, of: string) => ({
  codigo,
  opr: of,
  titulo: `Plan ${codigo}`,
  ventana: 1,
  cadena: "CAFE",
  estado: "en_ejecucion",
});

const credited = (plan: string) => ({ pn: plan, numero: 1, fecha_acreditacion: on("2024-01-15"), monto: 1000 });

const contract = (codigo: string, plan: string, more: object) => ({
  codigo,
  pn: plan,
  tipo: "contrato",
  aliado: "AL-C",
  vigente_desde: on("2025-01-01"),
  vigente_hasta: on("2025-12-31"),
  ...more,
});

/** Two organisations with a plan each, allies of both kinds, and a paper in every state an import may bring. */
export const SMALL: Book = {
  Oficinas: [
    { codigo: "OR-1", nombre: "Oficina 1" },
    { codigo: "OR-2", nombre: "Oficina 2" },
  ],
  PSDE: [
    { codigo: "PS-1", nombre: "Proveedor 1" },
    { codigo: "PS-2", nombre: "Proveedor 2" },
  ],
  Cadenas: [{ codigo: "CAFE", nombre: "Café" }],
  OPR: [opr("O-1"), opr("O-2")],
  PN: [
    pn("P-1", "O-1"),
    { ...pn("P-2", "O-2"), estado: "ejecutado", fecha_cierre: on("2025-03-31"), acta_cierre: "ACTA-2" },
    { ...pn("P-3", "O-2"), estado: "cancelado", fecha_cancelacion: on("2024-06-01"), motivo_cancelacion: "Desistió" },
  ],
  Desembolsos: [credited("P-1"), credited("P-2")],
  Aliados: [
    { codigo: "AL-C", nombre: "Comprador", tipo: "comercial", rtn: "04019000000001" },
    { codigo: "AL-F", nombre: "Banco", tipo: "financiero" },
    { codigo: "AL-X", nombre: "Extranjero", tipo: "comercial", pais: "GT", rtn: "GT-77" },
  ],
  Evidencias: [
    contract("E-APR", "P-1", {
      estado: "aprobada",
      revisada_en: on("2025-02-01"),
      numero: "N-1",
      rtn_emisor: "08019000000009",
    }),
    contract("E-ENV", "P-1", { estado: "enviada", numero: "N-2", rtn_emisor: "08019000000009" }),
    contract("E-DEV", "P-1", { estado: "devuelta", observaciones: "Falta la firma" }),
    contract("E-REC", "P-1", {
      estado: "rechazada",
      observaciones: "Ilegible",
      numero: "N-3",
      rtn_emisor: "08019000000009",
    }),
  ],
};
