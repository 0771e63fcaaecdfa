import { readdirSync } from "node:fs";
import path from "node:path";

/** The files beneath some folders of a tree whose name matches, by their path from its root. */
export function filesIn(root: string, folders: readonly string[], name: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    )
    .sort();
}
