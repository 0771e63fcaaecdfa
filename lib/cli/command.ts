/** What a command speaks to. */
export type Io = {
  /** Where the operator stands: relative file names start here. */
  readonly cwd: string;
  /** Standard output: the result, and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: progress and faults. */
  readonly err: (text: string) => void;
};

export type Command = {
  readonly name: string;
  /** One line a form, as `--help` prints it, without the program's name. */
  readonly usage: string;
  /** Answers with an exit code; throws a UsageFault or an InputFault with a sentence for the operator. */
  readonly run: (argv: readonly string[], io: Io) => Promise<number>;
};

export const EXIT = { done: 0, badInput: 1, usage: 2, environment: 3 } as const;

/** The command was called wrongly. Its usage is printed too. */
export class UsageFault extends Error {
  override readonly name = "UsageFault";
}

/** The call was right, what it was given is not. */
export class InputFault extends Error {
  override readonly name = "InputFault";
}
