import path from "node:path";
import { z } from "zod";
import { currentLocale } from "@/app/_gate/locale";
import { download, route, XLSX } from "@/app/_gate/route";
import { found } from "@/lib/domain/found";
import { markedImport } from "@/lib/import/marked-import";
import { uploads } from "@/lib/import/uploads";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The workbook given back with its faulty cells marked. */
export const GET = (_: Request, { params }: Context): Promise<Response> =>
  route("import.run", async (actor) => {
    const id = found(z.uuid().safeParse((await params).id).data, "import");
    const { fileName, bytes } = await markedImport(actor, id, await currentLocale(), uploads());
    return download(bytes, `${path.parse(fileName).name}-fallas.xlsx`, XLSX);
  });
