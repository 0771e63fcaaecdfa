import { choiceOf, codeOf, orderOf, pageOf, type Query, wordOf } from "@/app/_gate/list-query";
import { paths } from "@/app/_gate/paths";
import { OPR_SORTS } from "@/db/query/oprs";
import { OPR_FORMS } from "@/lib/domain/codes";

export type Asked = ReturnType<typeof askedOf>;

/** What the address asks of the list of organisations. */
export const askedOf = (query: Query) => ({
  search: wordOf(query.q),
  office: codeOf(query.oficina),
  psde: codeOf(query.psde),
  department: codeOf(query.departamento),
  form: choiceOf(OPR_FORMS, query.forma),
  order: orderOf(OPR_SORTS, query.orden),
  page: pageOf(query.pagina),
});

export const isNarrowed = ({ search, office, psde, department, form }: Asked) =>
  Boolean(search || office || psde || department || form);

/** The same list in another order, or another page of it. */
export const listHref = (asked: Asked, other: { order?: string; page?: string | undefined }) =>
  paths.oprs({
    q: asked.search || undefined,
    oficina: asked.office,
    psde: asked.psde,
    departamento: asked.department,
    forma: asked.form,
    orden: other.order ?? orderWord(asked.order),
    pagina: other.page,
  });

/** The order as the address says it; the usual one is not said. */
export const orderWord = ({ sort, down }: Asked["order"]) =>
  sort === OPR_SORTS[0] && !down ? undefined : `${down ? "-" : ""}${sort}`;
