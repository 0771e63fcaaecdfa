import type { SheetName } from "../columns/types";

/** How the tracking matrices in use call our columns. */
export const OTHER_NAMES: Readonly<Partial<Record<SheetName, Readonly<Record<string, readonly string[]>>>>> = {
  OPR: {
    codigo: ["código de la OPR", "OPR", "código de la organización"],
    nombre: ["nombre de la OPR", "nombre de la organización", "organización", "organización de productores"],
    forma: ["forma organizativa", "tipo de organización", "forma de la OPR"],
    rtn: ["RTN de la OPR", "RTN de la organización"],
    comunidad: ["aldea", "comunidad o aldea"],
    contacto: ["nombre del contacto", "representante", "contacto de la OPR"],
    mujeres: ["socias", "número de mujeres", "socias mujeres"],
    hombres: ["socios", "número de hombres", "socios hombres"],
    jovenes: ["socios jóvenes", "número de jóvenes"],
    oficina: ["oficina regional", "regional", "código de la oficina"],
    psde: ["proveedor de servicios", "código del PSDE", "PSDE a cargo"],
  },
  PN: {
    codigo: ["código del PN", "código del plan", "PN", "número de plan"],
    opr: ["código de la OPR", "OPR", "código de la organización"],
    titulo: ["título del plan", "nombre del plan", "plan de negocio", "nombre del PN", "título del PN"],
    ventana: ["ventana de financiamiento", "número de ventana"],
    cadena: ["cadena de valor", "rubro", "cadena productiva"],
    estado: ["estado del plan", "estado del PN", "situación del plan"],
    fecha_cierre: ["fecha de cierre del plan", "cierre"],
    acta_cierre: ["número de acta de cierre", "acta"],
    monto_proyecto: ["aporte del proyecto", "monto aprobado del proyecto"],
    monto_opr: ["aporte de la OPR", "contrapartida"],
    monto_financiero: ["aporte del aliado financiero", "monto del crédito"],
  },
  Desembolsos: {
    pn: ["código del PN", "código del plan", "PN"],
    numero: ["número de desembolso", "desembolso número"],
    fecha_acreditacion: [
      "fecha de desembolso",
      "fecha del primer desembolso",
      "primer desembolso",
      "fecha de acreditación del primer desembolso",
    ],
    monto: ["monto del desembolso", "monto desembolsado", "monto del primer desembolso"],
    referencia: ["referencia bancaria", "referencia del desembolso"],
  },
  Aliados: {
    codigo: ["código del aliado", "aliado comercial código"],
    nombre: ["nombre del aliado", "aliado", "aliado comercial", "comprador"],
    tipo: ["tipo de aliado"],
    rtn: ["RTN del aliado", "RTN del comprador"],
  },
  Evidencias: {
    codigo: ["código de la evidencia", "código del documento"],
    pn: ["código del PN", "código del plan", "PN"],
    tipo: ["tipo de evidencia", "tipo de documento"],
    aliado: ["código del aliado"],
    numero: ["número de documento", "número de factura", "número de contrato"],
    monto: ["monto del documento"],
    estado: ["estado de la evidencia"],
    archivo: ["nombre del archivo"],
  },
};

/** What a matrix of one row a plan leaves unsaid: its disbursement is the first. */
export const USUAL_VALUES: Readonly<Partial<Record<SheetName, Readonly<Record<string, string>>>>> = {
  Desembolsos: { numero: "1" },
};
