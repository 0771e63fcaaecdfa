import { paths } from "@/app/_gate/paths";
import type { Catalogue } from "@/db/query/catalogue-entries";

/** Where each catalogue's pages are. */
export const PLACES = {
  office: { list: paths.offices, one: paths.office, add: paths.newOffice },
  psde: { list: paths.psdes, one: paths.psde, add: paths.newPsde },
  chain: { list: paths.catalogues, one: paths.chain, add: paths.newChain },
} as const satisfies Record<Catalogue, unknown>;
