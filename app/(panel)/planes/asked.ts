import { choiceOf, codeOf, orderOf, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { PN_SORTS } from "@/db/query/pns";
import { PN_STATES, VERDICTS, WINDOWS } from "@/lib/domain/codes";

export type Asked = ReturnType<typeof askedOf>;

/** Of a plan Consulta knows its outline: what else it has neither narrows nor sorts its list. */
const OUTLINE_SORTS = ["codigo", "opr"] as const;

/** What the address asks of the list of plans. */
export const askedOf = (query: Query, whole: boolean) => ({
  search: wordOf(query.q),
  verdict: choiceOf(VERDICTS, query.resultado),
  state: whole ? choiceOf(PN_STATES, query.estado) : undefined,
  window: whole ? WINDOWS.find((window) => String(window) === query.ventana) : undefined,
  chain: whole ? codeOf(query.cadena) : undefined,
  office: whole ? codeOf(query.oficina) : undefined,
  psde: whole ? codeOf(query.psde) : undefined,
  order: whole ? orderOf(PN_SORTS, query.orden) : orderOf(OUTLINE_SORTS, query.orden),
  page: pageOf(query.pagina),
});

export const isNarrowed = ({ search, verdict, state, window, chain, office, psde }: Asked) =>
  Boolean(search || verdict || state || window || chain || office || psde);

/** The same list in another order, or another page of it. */
export const listHref = (asked: Asked, other: { order?: string; page?: string | undefined }) =>
  paths.pns({
    q: asked.search || undefined,
    resultado: asked.verdict,
    estado: asked.state,
    ventana: asked.window && String(asked.window),
    cadena: asked.chain,
    oficina: asked.office,
    psde: asked.psde,
    orden: other.order ?? orderWord(asked.order),
    pagina: other.page,
  });

/** The order as the address says it; the usual one is not said. */
export const orderWord = ({ sort, down }: Asked["order"]) =>
  sort === PN_SORTS[0] && !down ? undefined : `${down ? "-" : ""}${sort}`;
