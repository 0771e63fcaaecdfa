import { z } from "zod";
import { route } from "@/app/_gate/route";
import { importById } from "@/db/query/imports";
import { reading } from "@/db/reading";
import { found } from "@/lib/domain/found";
import { readKept, standingOf } from "@/lib/import/import-state";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** How far an import is, for its page to look at now and then. */
export const GET = (_: Request, { params }: Context): Promise<Response> =>
  route("import.run", async (actor) => {
    const id = found(z.uuid().safeParse((await params).id).data, "import");
    const row = found(await reading(actor, (reader) => importById(reader, id)), "import");
    const { progress } = readKept(row);
    return Response.json({ ...standingOf(row), progress }, { headers: { "cache-control": "no-store" } });
  });
