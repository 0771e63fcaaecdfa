import { type Command, EXIT, InputFault, type Io, UsageFault } from "@/lib/cli/command";
import { commandNamed, everyCommand } from "@/lib/cli/commands";
import { environmentFaultIn, unexpected } from "@/lib/cli/faults";

const PROGRAM = "npm run -s alianza18 --";

/** The command line's door: finds the command, runs it, and turns whatever happened into a sentence and an exit code. */
export async function main(argv: readonly string[], io: Io = terminal()): Promise<number> {
  const [name = "", ...rest] = argv;
  if (["", "help", "--help", "-h"].includes(name)) return help(name === "" ? EXIT.usage : EXIT.done, io);
  const command = await commandNamed(name);
  if (!command) {
    io.err(`No existe el comando «${name}».`);
    return help(EXIT.usage, io);
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    io.out(usageOf(command));
    return EXIT.done;
  }
  return answered(command, rest, io);
}

async function answered(command: Command, argv: readonly string[], io: Io): Promise<number> {
  try {
    return await command.run(argv, io);
  } catch (error) {
    if (error instanceof UsageFault) {
      io.err(`${error.message}\n${usageOf(command)}`);
      return EXIT.usage;
    }
    if (error instanceof InputFault) {
      io.err(error.message);
      return EXIT.badInput;
    }
    io.err(environmentFaultIn(error, process.cwd())?.message ?? unexpected(error));
    return EXIT.environment;
  }
}

async function help(code: number, io: Io): Promise<number> {
  const usages = (await everyCommand()).map(usageOf).join("\n");
  (code === EXIT.done ? io.out : io.err)(`Uso:\n${usages}`);
  return code;
}

const usageOf = (command: Command) =>
  command.usage
    .split("\n")
    .map((form) => `  ${PROGRAM} ${form.trim()}`)
    .join("\n");

// npm moves to the package's folder and says where the operator stood.
function terminal(): Io {
  // Whoever reads us may have read enough (`| head`): the command still ends in order.
  process.stdout.on("error", forgiveClosedPipe);
  return {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  };
}

function forgiveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
