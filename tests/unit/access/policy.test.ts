import { describe, expect, it } from "vitest";
import { actorFrom, systemActor } from "@/lib/access/actor-from";
import { allow, refusal } from "@/lib/access/policy";
import type { Role } from "@/lib/domain/codes";
import { Refusal } from "@/lib/domain/problem";

const PLACES: Record<Role, { officeId: string | null; psdeId: string | null }> = {
  psde: { officeId: null, psdeId: "p" },
  oficina: { officeId: "o", psdeId: null },
  central: { officeId: null, psdeId: null },
  observador: { officeId: null, psdeId: null },
};
const person = (role: Role) => actorFrom({ id: role, name: role, role, locale: "es", ...PLACES[role] });
const NOBODYS = ["psde", "oficina", "observador"] as const;

describe("what may be done", () => {
  it.each(NOBODYS)("%s keeps no accounts and has no annual report", (role) => {
    for (const verb of ["user.list", "user.add", "report.readAnnual"] as const)
      expect(refusal(person(role), verb, null)).toBe("role.not_allowed");
  });

  it("the central unit and the system do", () => {
    for (const actor of [person("central"), systemActor("linea_de_ordenes")])
      for (const verb of ["user.list", "user.add", "report.readAnnual"] as const)
        expect(refusal(actor, verb, null)).toBeNull();
  });

  it("everybody reads the rule card", () => {
    for (const role of [...NOBODYS, "central"] as const)
      expect(refusal(person(role), "indicator.read", null)).toBeNull();
  });

  it("an account is shut once, and a shut one gets no new password", () => {
    const shut = { disabledAt: new Date() };
    expect(refusal(person("central"), "user.disable", shut)).toBe("user.already_disabled");
    expect(refusal(person("central"), "user.resetPassword", shut)).toBe("user.disabled");
    expect(refusal(person("oficina"), "user.disable", shut)).toBe("role.not_allowed");
  });

  it("a verb throws what a page would show", () => {
    expect(() => allow(person("psde"), "user.list", null)).toThrow(new Refusal("role.not_allowed"));
  });
});

describe("what exists for an actor", () => {
  it("is minted from the account", () => {
    expect(person("psde").scope).toEqual({ kind: "psde", psdeId: "p" });
    expect(person("oficina").scope).toEqual({ kind: "office", officeId: "o" });
    expect(person("central").scope).toEqual({ kind: "all" });
    expect(person("observador").scope).toEqual({ kind: "national" });
  });

  it("is nothing for a role without its place", () => {
    const astray = { id: "x", name: "x", locale: "es", officeId: null, psdeId: null } as const;
    expect(() => actorFrom({ ...astray, role: "oficina" })).toThrow();
    expect(() => actorFrom({ ...astray, role: "psde" })).toThrow();
  });
});
