import { describe, expect, it } from "vitest";
import { generatePassword } from "@/lib/access/generate-password";
import { hashPassword, passwordOpens, passwordProblem } from "@/lib/access/password";

const EMAIL = "central@alianza18.example";

describe("a password that may be chosen", () => {
  it.each([
    ["once letras", "password.short"],
    ["a".repeat(201), "password.long"],
    ["Contraseña1234", "password.common"],
    ["aaaaaaaaaaaaaa", "password.common"],
    ["la-central-2026", null],
    ["mi-central@alianza18", "password.common"],
    ["cafetal neblina", null],
  ])("%s: %s", (password, problem) => {
    const email = password.includes("@") ? EMAIL : "otra.persona@alianza18.example";
    expect(passwordProblem(password, email)).toBe(problem);
  });

  it("is counted as it is kept: composed", () => {
    const decomposed = "ñañañañañaña".normalize("NFD").slice(0, 12);
    expect(decomposed).toHaveLength(12);
    expect(passwordProblem(decomposed, EMAIL)).toBe("password.short");
  });
});

describe("a password that is kept", () => {
  it("opens however the keyboard composed it, and is argon2id at the cost chosen", async () => {
    const kept = await hashPassword("contraseña de José");
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordOpens(kept, "contraseña de José".normalize("NFD"))).toBe(true);
    expect(await passwordOpens(kept, "contraseña de Jose")).toBe(false);
  });

  it("never opens where there is no account, and takes about as long to say so", async () => {
    const kept = await hashPassword("cafetal-neblina");
    await passwordOpens(null, "calienta el señuelo");
    const timed = async (hash: string | null) => {
      const start = performance.now();
      expect(await passwordOpens(hash, "equivocada")).toBe(false);
      return performance.now() - start;
    };
    const [known, unknown] = [await timed(kept), await timed(null)];
    expect(unknown).toBeGreaterThan(known / 4);
  });
});

describe("a password nobody chose", () => {
  it("may be chosen, is never the same twice, and has no letter that reads as another", () => {
    const made = Array.from({ length: 200 }, generatePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
      expect(passwordProblem(password, EMAIL)).toBeNull();
    }
  });
});
