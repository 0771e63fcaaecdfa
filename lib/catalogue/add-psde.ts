import type { Actor } from "@/lib/domain/actor";
import { addEntry } from "./add-entry";
import type { AddPsdeInput } from "./input";

/** The central unit registers a PSDE. Refuses a taken code. */
export const addPsde = (actor: Actor, input: AddPsdeInput, now = new Date()) => addEntry("psde", actor, input, now);
