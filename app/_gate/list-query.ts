import { z } from "zod";

/** The query of an address, as Next gives it. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Rows of a page of a list. */
export const PAGE = 50;

/** A word of the address, trimmed; nothing written is "". */
export const wordOf = (given: Query[string]): string => (typeof given === "string" ? given.trim().slice(0, 200) : "");

/** A code of the address; nothing written is undefined. */
export const codeOf = (given: Query[string]): string | undefined => wordOf(given) || undefined;

/** One of a closed list, or undefined. */
export const choiceOf = <const Choice extends string>(choices: readonly Choice[], given: Query[string]) =>
  choices.find((choice) => choice === given);

/** Which page, from 1. */
export const pageOf = (given: Query[string]): number =>
  z.coerce.number().int().min(1).max(100_000).catch(1).parse(given);

/** By which column and which way: «nombre», or «-nombre» from the last. The first column is the usual one. */
export const orderOf = <const Sort extends string>(sorts: readonly [Sort, ...Sort[]], given: Query[string]) => {
  const word = wordOf(given);
  const down = word.startsWith("-");
  return { sort: choiceOf(sorts, down ? word.slice(1) : word) ?? sorts[0], down };
};

/** The order that a click on a column's head asks for: its own, or the other way. */
export const turned = (column: string, { sort, down }: { sort: string; down: boolean }) =>
  ({
    order: sort === column && !down ? `-${column}` : column,
    sorted: sort === column ? (down ? "down" : "up") : null,
  }) as const;
