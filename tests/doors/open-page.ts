import { ask } from "./call";
import type { Caller } from "./callers";

export type Seen = "shown" | "missing" | "onward" | "entrance" | `status ${number}`;
export type Opened = { readonly seen: Seen; readonly body: string };

type Who = Pick<Caller, "cookie">;

/** A page as a browser opens it from nothing. */
export async function openPage(path: string, { cookie }: Who): Promise<Opened> {
  const { response, body } = await ask(path, { headers: { cookie } });
  return { seen: statusSeen(response), body };
}

/** The page alone, as the router asks for it beneath frames that it has already: no frame's guard is asked. */
export async function openAlone(file: string, path: string, { cookie }: Who): Promise<Opened> {
  const headers = {
    cookie,
    rsc: "1",
    "next-router-state-tree": encodeURIComponent(JSON.stringify(around(file, path))),
  };
  const first = await ask(path, { headers });
  const again = first.response.headers.get("location");
  // Next sends such a request to an address that tells it apart in caches.
  const { response, body } = again?.includes("_rsc=") ? await ask(again, { headers }) : first;
  return { seen: digestSeen(body) ?? statusSeen(response), body };
}

function statusSeen({ status, headers }: Response): Seen {
  const to = headers.get("location") ?? "";
  if (status === 200) return "shown";
  if (status === 404) return "missing";
  if (status >= 300 && status < 400) return to.startsWith("/ingresar") ? "entrance" : "onward";
  return `status ${status}`;
}

const digestSeen = (body: string): Seen | undefined => {
  if (body.includes("NEXT_HTTP_ERROR_FALLBACK;404")) return "missing";
  const to = /NEXT_REDIRECT;\w+;([^;]+);/.exec(body)?.[1];
  if (!to) return undefined;
  return to.startsWith("/ingresar") ? "entrance" : "onward";
};

/** What the router would say it shows: every frame around this page, and another page within them. */
function around(file: string, path: string): unknown {
  const folders = file.split("/").slice(1, -1);
  const given = decodeURIComponent(new URL(path, "http://x").pathname).split("/").slice(1);
  const segments = folders.map((folder) => {
    if (folder.startsWith("(")) return folder;
    const [, rest, name] = /^\[(\.\.\.)?([^\]]+)\]$/.exec(folder) ?? [];
    const value = rest ? given.splice(0).join("/") : given.shift();
    return name ? [name, value, rest ? "c" : "d", null] : folder;
  });
  const inner = segments.reduceRight<unknown>((within, segment) => [segment, { children: within }], ["otra", {}]);
  return ["", { children: inner }];
}
