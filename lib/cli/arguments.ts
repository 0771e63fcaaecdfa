import { type ParseArgsConfig, parseArgs } from "node:util";
import { InputFault, UsageFault } from "@/lib/cli/command";
import { Refusal } from "@/lib/domain/problem";
import { problemText } from "@/lib/i18n/problem-text";

/** A command's words, read strictly: what is not known is a wrong use. */
export const argumentsOf = <const Options extends NonNullable<ParseArgsConfig["options"]>>(
  argv: readonly string[],
  options: Options,
) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageFault(misuse(error));
  }
};

// Node says it in English, and quotes the option.
function misuse(error: unknown): string {
  const [, option = ""] = /'(-[^' ]*)/.exec(String(error)) ?? [];
  const isKnown = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";
  return isKnown ? `La opción ${option} no se escribe así: revise su valor.` : `No se conoce la opción ${option}.`;
}

/** A refusal of a verb, as the sentence an operator reads. */
export async function inSentences<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Refusal ? new InputFault(problemText(error, "es")) : error;
  }
}
