import type { CivilDate, Verdict } from "@/lib/domain/codes";

/** What narrows an annual report: the day it is known on, one result, a page of its list. */
export type AnnualView = {
  readonly knownOn?: CivilDate | undefined;
  readonly verdict?: Verdict | undefined;
  readonly page?: number | undefined;
};

/** What narrows and orders a list, by the Spanish names of the address. */
type Asked = Readonly<Record<string, string | undefined>>;

const ofOpr = (code: string) => `/organizaciones/${encodeURIComponent(code)}`;
const ofAlly = (code: string) => `/aliados/${encodeURIComponent(code)}`;
const ofPn = (code: string) => `/planes/${encodeURIComponent(code)}`;

/** Every URL of the house, in one place. Names are Spanish: they are part of the interface. */
export const paths = {
  home: () => "/",
  signIn: (to?: string) => withQuery("/ingresar", { destino: to }),
  indicator: () => "/indicador",
  profile: (saved = false) => withQuery("/perfil", { guardado: saved ? "1" : undefined }),
  users: (asked: Asked = {}) => withQuery("/administracion/usuarios", asked),
  newUser: () => "/administracion/usuarios/nueva",
  user: (id: string, saved = false) =>
    withQuery(`/administracion/usuarios/${encodeURIComponent(id)}`, { guardado: saved ? "1" : undefined }),
  userPassword: (id: string) => `/administracion/usuarios/${encodeURIComponent(id)}/contrasena`,
  assignments: (asked: Asked = {}) => withQuery("/administracion/asignaciones", asked),
  /** From one PSDE to another, many organisations at once. */
  transfer: (asked: Asked = {}) => withQuery("/administracion/asignaciones/traspaso", asked),
  /** Who accompanies one organisation, by its code, and the form to change it. */
  assignmentsOf: (opr: string, saved = false) =>
    withQuery(`/administracion/asignaciones/${encodeURIComponent(opr)}`, { guardado: saved ? "1" : undefined }),
  oprs: (asked: Asked = {}) => withQuery("/organizaciones", asked),
  newOpr: () => "/organizaciones/nueva",
  opr: (code: string, saved = false) => withQuery(ofOpr(code), { guardado: saved ? "1" : undefined }),
  editOpr: (code: string) => `${ofOpr(code)}/editar`,
  newPn: (opr: string) => `${ofOpr(opr)}/planes/nuevo`,
  pns: (asked: Asked = {}) => withQuery("/planes", asked),
  pn: (code: string, saved = false) => withQuery(ofPn(code), { guardado: saved ? "1" : undefined }),
  editPn: (code: string) => `${ofPn(code)}/editar`,
  closePn: (code: string) => `${ofPn(code)}/cierre`,
  annulClosing: (code: string) => `${ofPn(code)}/cierre/anular`,
  cancelPn: (code: string) => `${ofPn(code)}/cancelacion`,
  newDisbursement: (pn: string) => `${ofPn(pn)}/desembolsos/nuevo`,
  correctDisbursement: (pn: string, number: number) => `${ofPn(pn)}/desembolsos/${number}/corregir`,
  reverseDisbursement: (pn: string, number: number) => `${ofPn(pn)}/desembolsos/${number}/revertir`,
  mergeOpr: (code: string, other?: string) => withQuery(`${ofOpr(code)}/fusionar`, { con: other }),
  allies: (asked: Asked = {}) => withQuery("/aliados", asked),
  newAlly: () => "/aliados/nuevo",
  ally: (code: string, asked: Asked = {}) => withQuery(ofAlly(code), asked),
  editAlly: (code: string) => `${ofAlly(code)}/editar`,
  mergeAlly: (code: string, other?: string) => withQuery(`${ofAlly(code)}/fusionar`, { con: other }),
  offices: (asked: Asked = {}) => withQuery("/administracion/oficinas", asked),
  newOffice: () => "/administracion/oficinas/nueva",
  office: (code: string, saved = false) =>
    withQuery(`/administracion/oficinas/${encodeURIComponent(code)}`, { guardado: saved ? "1" : undefined }),
  psdes: (asked: Asked = {}) => withQuery("/administracion/psdes", asked),
  newPsde: () => "/administracion/psdes/nuevo",
  psde: (code: string, saved = false) =>
    withQuery(`/administracion/psdes/${encodeURIComponent(code)}`, { guardado: saved ? "1" : undefined }),
  catalogues: (asked: Asked = {}) => withQuery("/administracion/catalogos", asked),
  newChain: () => "/administracion/catalogos/cadenas/nueva",
  chain: (code: string, saved = false) =>
    withQuery(`/administracion/catalogos/cadenas/${encodeURIComponent(code)}`, { guardado: saved ? "1" : undefined }),
  window: (number: number, saved = false) =>
    withQuery(`/administracion/catalogos/ventanas/${number}`, { guardado: saved ? "1" : undefined }),
  log: (asked: Asked = {}) => withQuery("/bitacora", asked),
  logExport: () => "/api/bitacora",
  imports: (asked: Asked = {}) => withQuery("/importar", asked),
  import: (id: string, asked: Asked = {}) => withQuery(`/importar/${encodeURIComponent(id)}`, asked),
  /** Where the form of an import is sent, and what is given back. */
  importUpload: () => "/api/importaciones",
  importTemplate: () => "/api/importaciones/plantilla",
  importProgress: (id: string) => `/api/importaciones/${encodeURIComponent(id)}`,
  importMarked: (id: string) => `/api/importaciones/${encodeURIComponent(id)}/marcado`,
  annual: (year: number, view: AnnualView = {}) =>
    withQuery(`/reportes/anual/${year}`, {
      al: view.knownOn,
      resultado: view.verdict,
      pagina: view.page && view.page > 1 ? String(view.page) : undefined,
    }),
  annualPlan: (year: number, pn: string, view: Pick<AnnualView, "knownOn"> = {}) =>
    withQuery(`/reportes/anual/${year}/${encodeURIComponent(pn)}`, { al: view.knownOn }),
};

/** Where to go after entering: a path of this house and nothing else, so that no link can send people elsewhere. */
export const localPath = (given: string | null | undefined): string => {
  const house = "http://house.invalid";
  const url = given && URL.canParse(given, house) ? new URL(given, house) : null;
  // «/.//elsewhere» stays in the house until its path is followed by itself.
  const leads = url?.origin === house && !url.pathname.startsWith("//");
  return leads ? url.pathname + url.search : paths.home();
};

const withQuery = (path: string, query: Readonly<Record<string, string | undefined>>) => {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
};
