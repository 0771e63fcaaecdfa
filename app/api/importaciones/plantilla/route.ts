import { download, route, XLSX } from "@/app/_gate/route";
import { catalogueCodes } from "@/db/query/catalogues";
import { municipalities } from "@/db/query/places";
import { reading } from "@/db/reading";
import { writeTemplate } from "@/lib/import/template";

/** The empty workbook to fill in, with the lists of this registry. */
export const GET = (): Promise<Response> =>
  route("import.run", async (actor) => {
    const lists = await reading(actor, async (reader) => ({
      municipalities: await municipalities(reader),
      ...(await catalogueCodes(reader)),
    }));
    return download(writeTemplate(lists), "plantilla-alianza18.xlsx", XLSX);
  });
