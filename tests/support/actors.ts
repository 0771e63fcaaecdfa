import { v7 as uuid } from "uuid";
import { actorFrom } from "@/lib/access/actor-from";
import type { Actor } from "@/lib/domain/actor";
import { ask } from "./imports";

const person = (
  role: "psde" | "oficina" | "central" | "observador",
  home: { officeId?: string; psdeId?: string } = {},
): Actor =>
  actorFrom({ id: uuid(), name: `Persona de ${role}`, role, locale: "es", officeId: null, psdeId: null, ...home });

const idOf = async (table: string, code: string) =>
  String((await ask<{ id: string }>(`select id from ${table} where code = '${code}'`))[0]?.id);

/** Somebody of each role; office and PSDE by their codes. */
export const actors = {
  central: () => person("central"),
  observador: () => person("observador"),
  oficina: async (code: string) => person("oficina", { officeId: await idOf("offices", code) }),
  psde: async (code: string) => person("psde", { psdeId: await idOf("psdes", code) }),
};
