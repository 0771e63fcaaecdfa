import type { Actor } from "@/lib/domain/actor";
import { addEntry } from "./add-entry";
import type { AddEntryInput } from "./input";

/** The central unit opens a regional office. Refuses a taken code. */
export const addOffice = (actor: Actor, input: AddEntryInput, now = new Date()) =>
  addEntry("office", actor, input, now);
