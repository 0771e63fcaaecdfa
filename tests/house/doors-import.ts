import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { ask, ourOrigin } from "../doors/call";
import { castMember } from "../doors/callers";
import type { Ground } from "../doors/ground";
import { type Book, bookShelf } from "../support/books";
import { type ActionDoor, type Answer, asked, CENTRAL, everyRole, type PageDoor, type RouteDoor } from "./doors-types";

const FILE = "app/(panel)/importar/actions.ts";
const ROUTES = "app/api/importaciones";

/** The form of the import's page with a workbook in it. */
async function upload(book: Book): Promise<FormData> {
  const shelf = bookShelf();
  const data = new FormData();
  data.append("requestId", crypto.randomUUID());
  data.append("libro", new Blob([readFileSync(await shelf.book(book))]), "libro.xlsx");
  shelf.clear();
  return data;
}

const sound = (): Book => ({ Cadenas: [{ codigo: crypto.randomUUID(), nombre: "Cadena importada" }] });
const FAULTY: Book = { Cadenas: [{ codigo: "CAFE", nombre: null }] };

/** An import of the central unit's, once its workbook was read. */
async function read({ sql, ...ground }: Ground, book: Book) {
  const { cookie } = await castMember({ sql, ...ground }, "central");
  const headers = { cookie, origin: ourOrigin(), accept: "application/json" };
  const { body } = await ask("/api/importaciones", { method: "POST", body: await upload(book), headers });
  const { id } = JSON.parse(body);
  for (;;) {
    const [row] = await sql`select state, progress ->> 'digest' as digest from imports where id = ${id}`;
    if (row?.state === "fallida") throw new Error("the workbook could not be read");
    if (row?.state === "revisada") return { id: String(id), digest: String(row.digest) };
    await pause(30);
  }
}

/** An import whose names are still to be matched. */
const unmatched = async ({ add }: Ground) => {
  const headers = [
    { column: 1, name: "Clave" },
    { column: 2, name: "Rubro" },
  ];
  const outline = [{ sheet: "Rubros", headerRow: 1, titled: false, headers }];
  const mapping = { outline, proposed: {}, remembered: false, chosen: null };
  return add("imports", { state: "preparada", progress: { phase: "matching" }, mapping });
};

/** Only for whoever imports: for the others there is none. */
const HIDDEN = everyRole<Answer>("import.not_found", { central: "done" });

const historicalLoad =
  (open: boolean): ActionDoor["sample"] =>
  async ({ add }) => {
    const now = new Date().toISOString();
    await add("historical_loads", { open, known_from: now, recorded_at: now });
    return { ...asked(), reason: "Historia de la fase anterior" };
  };

export const IMPORT_ACTIONS: readonly ActionDoor[] = [
  {
    file: FILE,
    name: "confirm",
    sample: async (ground) => {
      const { id, digest } = await read(ground, sound());
      return { ...asked(), id, seen: digest, partial: "no" };
    },
    answers: HIDDEN,
  },
  {
    file: FILE,
    name: "discard",
    sample: async (ground) => ({ ...asked(), id: (await unmatched(ground)).id }),
    answers: HIDDEN,
  },
  {
    file: FILE,
    name: "match",
    sample: async (ground) => {
      const { id } = await unmatched(ground);
      return { ...asked(), id, Cadenas: "Rubros", Cadenas__codigo: "1", Cadenas__nombre: "2" };
    },
    answers: HIDDEN,
  },
  { file: FILE, name: "openLoad", sample: historicalLoad(false), answers: CENTRAL },
  { file: FILE, name: "closeLoad", sample: historicalLoad(true), answers: CENTRAL },
];

export const IMPORT_PAGES: readonly PageDoor[] = [
  { file: "app/(panel)/importar/page.tsx", at: () => ["/importar"], roles: ["central"] },
  {
    file: "app/(panel)/importar/[id]/page.tsx",
    at: ({ importId }) => [`/importar/${importId}`],
    roles: ["central"],
  },
];

let faulty: Promise<{ id: string }> | undefined;

/** Beneath the address of an import with faults, the same for the whole run. */
const ofFaulty =
  (rest: string): RouteDoor["sample"] =>
  async (ground) => {
    faulty ??= read(ground, FAULTY);
    return { path: `/api/importaciones/${(await faulty).id}${rest}` };
  };

export const IMPORT_ROUTES: readonly RouteDoor[] = [
  {
    file: `${ROUTES}/route.ts`,
    method: "POST",
    sample: async () => ({
      path: "/api/importaciones",
      body: await upload(sound()),
      headers: { accept: "application/json" },
    }),
    answers: everyRole(404, { central: 201 }),
    foreign: 403,
  },
  {
    file: `${ROUTES}/plantilla/route.ts`,
    method: "GET",
    sample: async () => ({ path: "/api/importaciones/plantilla" }),
    answers: everyRole(404, { central: 200 }),
  },
  {
    file: `${ROUTES}/[id]/route.ts`,
    method: "GET",
    sample: ofFaulty(""),
    answers: everyRole(404, { central: 200 }),
  },
  {
    file: `${ROUTES}/[id]/marcado/route.ts`,
    method: "GET",
    sample: ofFaulty("/marcado"),
    answers: everyRole(404, { central: 200 }),
  },
];
