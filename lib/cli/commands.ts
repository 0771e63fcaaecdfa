import type { Command } from "@/lib/cli/command";

type Loader = () => Promise<{ readonly command: Command }>;

/** Loaded one at a time: a command pays for what it uses alone. */
const COMMANDS: Readonly<Record<string, Loader>> = {
  import: () => import("@/lib/cli/commands/import"),
  report: () => import("@/lib/cli/commands/report"),
  template: () => import("@/lib/cli/commands/template"),
  user: () => import("@/lib/cli/commands/user"),
};

/** The command of that name, if there is one. */
export async function commandNamed(name: string): Promise<Command | undefined> {
  if (!Object.hasOwn(COMMANDS, name)) return undefined;
  return (await COMMANDS[name]?.())?.command;
}

/** All of them, for `--help`. */
export async function everyCommand(): Promise<Command[]> {
  const loaded = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return loaded.map(({ command }) => command);
}
