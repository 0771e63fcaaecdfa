import { choiceOf, codeOf, orderOf, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { ASSIGNMENT_SORTS, ASSIGNMENT_STATES } from "@/db/query/assignments-list";

export type Asked = ReturnType<typeof askedOf>;

/** What the address asks of the list of assignments. */
export const askedOf = (query: Query) => ({
  filter: {
    search: wordOf(query.q),
    office: codeOf(query.oficina),
    psde: codeOf(query.psde),
    state: choiceOf(ASSIGNMENT_STATES, query.estado),
  },
  order: orderOf(ASSIGNMENT_SORTS, query.orden),
  page: pageOf(query.pagina),
  /** How many organisations have just changed. */
  moved: Number(codeOf(query.cambiaron) ?? 0) || 0,
});

/** The same list in another order, or another page of it. */
export const listHref = ({ filter, order }: Asked, other: { order?: string; page?: string | undefined }) =>
  paths.assignments({
    q: filter.search || undefined,
    oficina: filter.office,
    psde: filter.psde,
    estado: filter.state,
    orden: other.order ?? orderWord(order),
    pagina: other.page,
  });

/** The order as the address says it; the usual one is not said. */
export const orderWord = ({ sort, down }: Asked["order"]) =>
  sort === ASSIGNMENT_SORTS[0] && !down ? undefined : `${down ? "-" : ""}${sort}`;
