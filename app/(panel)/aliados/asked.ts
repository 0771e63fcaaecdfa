import { choiceOf, orderOf, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { ALLY_SORTS } from "@/db/query/allies";
import { ALLY_CLASSES, ALLY_KINDS } from "@/lib/domain/codes";
import { COUNTRY_CODES } from "@/lib/i18n/countries";

export type Asked = ReturnType<typeof askedOf>;

/** What the address asks of the list of allies. */
export const askedOf = (query: Query) => ({
  filter: {
    search: wordOf(query.q) || undefined,
    kind: choiceOf(ALLY_KINDS, query.tipo),
    class: choiceOf(ALLY_CLASSES, query.clase),
    country: choiceOf(COUNTRY_CODES, query.pais),
  },
  order: orderOf(ALLY_SORTS, query.orden),
  page: pageOf(query.pagina),
});

/** The same list in another order, or another page of it. */
export const listHref = ({ filter, order }: Asked, other: { order?: string; page?: string | undefined }) =>
  paths.allies({
    q: filter.search,
    tipo: filter.kind,
    clase: filter.class,
    pais: filter.country,
    orden: other.order ?? orderWord(order),
    pagina: other.page,
  });

/** The order as the address says it; the usual one is not said. */
export const orderWord = ({ sort, down }: Asked["order"]) =>
  sort === ALLY_SORTS[0] && !down ? undefined : `${down ? "-" : ""}${sort}`;
