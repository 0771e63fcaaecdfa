/**
 * The machine or its settings do not let us work: a busy port, a full disk, an unreachable database.
 * The message is one sentence for the operator: what happened, what was kept, what to do. Exit code 3.
 */
export class EnvironmentFault extends Error {
  override readonly name = "EnvironmentFault";
}
