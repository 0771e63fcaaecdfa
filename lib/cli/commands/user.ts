import { argumentsOf, inSentences } from "@/lib/cli/arguments";
import { type Command, EXIT, type Io, UsageFault } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import type { UserAnswer, UserOptions } from "./user-options";
import { userAdd, userDisable, userList, userReset } from "./user-verbs";

const OPTIONS = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  office: { type: "string" },
  psde: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

const FORMS: Readonly<Record<string, (email: string, options: UserOptions) => Promise<UserAnswer>>> = {
  add: (_, options) => userAdd(options),
  list: () => userList(),
  disable: userDisable,
  reset: userReset,
};
const TAKES_EMAIL = ["disable", "reset"];

/** Accounts, for operators: the same verbs as the pages, in the name of the command line. */
export const command: Command = {
  name: "user",
  usage: [
    "user add --email E --name N --role psde|oficina|central|observador [--office C | --psde C] [--json]",
    "user list [--json]",
    "user disable E [--json]",
    "user reset E [--json]",
  ].join("\n"),
  run: async (argv, io) => {
    const { values, positionals } = argumentsOf(argv, OPTIONS);
    const [form = "", email = "", ...rest] = positionals;
    const run = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
    if (!run || rest.length > 0 || TAKES_EMAIL.includes(form) !== (email !== ""))
      throw new UsageFault("Diga add, list, disable o reset, con sus datos.");
    if (form === "add" && !(values.email && values.name && values.role))
      throw new UsageFault("Una cuenta necesita --email, --name y --role.");
    return withDatabase(() => told(run(email, values), values.json, io));
  },
};

const told = async (answer: Promise<UserAnswer>, json: boolean, io: Io): Promise<number> => {
  const given = await inSentences(answer);
  io.out(json ? JSON.stringify(given.json) : given.text);
  return EXIT.done;
};
