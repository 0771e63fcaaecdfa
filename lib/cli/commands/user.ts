import { parseArgs } from "node:util";
import { type Command, EXIT, InputFault, type Io, UsageFault } from "@/lib/cli/command";
import { withDatabase } from "@/lib/cli/with-database";
import { Refusal } from "@/lib/domain/problem";
import { problemText } from "@/lib/i18n/problem-text";
import { userAdd, userDisable, userList, userReset } from "./user-verbs";

const OPTIONS = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  office: { type: "string" },
  psde: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

export type UserOptions = ReturnType<typeof parse>["values"];

/** What a form answers: the JSON document, and the same for people. */
export type UserAnswer = { readonly json: unknown; readonly text: string };

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
    const { values, positionals } = parse(argv);
    const [form = "", email = "", ...rest] = positionals;
    const run = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
    if (!run || rest.length > 0 || TAKES_EMAIL.includes(form) !== (email !== ""))
      throw new UsageFault("Diga add, list, disable o reset, con sus datos.");
    return withDatabase(() => told(run(email, values), values.json, io));
  },
};

const told = async (answer: Promise<UserAnswer>, json: boolean, io: Io): Promise<number> => {
  try {
    const given = await answer;
    io.out(json ? JSON.stringify(given.json) : given.text);
    return EXIT.done;
  } catch (error) {
    throw error instanceof Refusal ? new InputFault(problemText(error, "es")) : error;
  }
};

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : "Opciones no reconocidas.");
  }
}
