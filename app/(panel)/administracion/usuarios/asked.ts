import { choiceOf, codeOf, orderOf, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { USER_SORTS, USER_STATES } from "@/db/query/user-list";
import { ROLES } from "@/lib/domain/codes";

export type Asked = ReturnType<typeof askedOf>;

/** What the address asks of the list of accounts. */
export const askedOf = (query: Query) => ({
  filter: {
    search: wordOf(query.q),
    role: choiceOf(ROLES, query.rol),
    office: codeOf(query.oficina),
    psde: codeOf(query.psde),
    state: choiceOf(USER_STATES, query.estado),
  },
  order: orderOf(USER_SORTS, query.orden),
  page: pageOf(query.pagina),
});

/** The same list in another order, or another page of it. */
export const listHref = ({ filter, order }: Asked, other: { order?: string; page?: string | undefined }) =>
  paths.users({
    q: filter.search || undefined,
    rol: filter.role,
    oficina: filter.office,
    psde: filter.psde,
    estado: filter.state,
    orden: other.order ?? orderWord(order),
    pagina: other.page,
  });

/** The order as the address says it; the usual one is not said. */
export const orderWord = ({ sort, down }: Asked["order"]) =>
  sort === USER_SORTS[0] && !down ? undefined : `${down ? "-" : ""}${sort}`;
