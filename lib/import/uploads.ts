import path from "node:path";
import { env } from "@/lib/platform/env";
import { diskStore } from "@/lib/platform/storage/disk";
import type { Store } from "@/lib/platform/storage/store";

/** Where workbooks and ZIPs of papers wait to be read and confirmed: files of this account alone, named by us. */
export type Uploads = { readonly store: Store; readonly pathOf: (key: string) => string };

export const uploadsIn = (folder: string): Uploads => ({
  store: diskStore(folder),
  pathOf: (key) => path.join(folder, key),
});

export const uploads = (): Uploads => uploadsIn(path.join(env().dataDir, "importaciones"));

type Kept = { readonly workbookPath: string | null; readonly papersPath: string | null };

/** Nothing more will be asked of these files. */
export async function letGo({ store }: Uploads, { workbookPath, papersPath }: Kept): Promise<void> {
  for (const key of [workbookPath, papersPath]) if (key !== null) await store.remove(key);
}
