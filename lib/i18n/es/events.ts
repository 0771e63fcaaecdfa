import type { EventName } from "@/lib/domain/event";

export const events: Readonly<Record<EventName, string>> = {
  "session.started": "Ingreso",
  "session.ended": "Salida",
  "user.added": "Cuenta creada",
  "user.disabled": "Cuenta desactivada",
  "user.passwordReset": "Contraseña restablecida",
  "user.localeChosen": "Idioma elegido",
  "import.written": "Libro importado",
  "office.imported": "Oficina importada",
  "psde.imported": "PSDE importado",
  "chain.imported": "Cadena importada",
  "opr.imported": "Organización importada",
  "assignment.imported": "Asignación importada",
  "pn.imported": "Plan importado",
  "disbursement.imported": "Desembolso importado",
  "ally.imported": "Aliado importado",
  "evidence.imported": "Evidencia importada",
  "salesPeriod.imported": "Ventas importadas",
};

/** Names of fields in the log, as people read them; those not here are shown as they are. */
export const fields: Readonly<Record<string, string>> = {
  email: "correo",
  name: "nombre",
  role: "rol",
  locale: "idioma",
  personalidad_juridica: "personalidad jurídica",
  telefono: "teléfono",
  jovenes: "jóvenes",
  titulo: "título",
  fecha_cierre: "fecha de cierre",
  acta_cierre: "acta de cierre",
  fecha_cancelacion: "fecha de cancelación",
  motivo_cancelacion: "motivo de cancelación",
  monto_proyecto: "monto del proyecto (centavos)",
  monto_opr: "monto de la OPR (centavos)",
  monto_financiero: "monto del aliado financiero (centavos)",
  fecha_acreditacion: "fecha de acreditación",
  fecha_reversion: "fecha de reversión",
  motivo_reversion: "motivo de reversión",
  psde_desde: "PSDE desde",
};
