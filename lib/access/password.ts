import { hash, verify } from "@node-rs/argon2";
import type { ProblemCode } from "@/lib/domain/problem";
import { COMMON_PASSWORDS } from "./common-passwords";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password-limits";

/** argon2id's cost: 19 MiB, two passes, one lane, the least OWASP accepts. Algorithm 2 is argon2id. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** One spelling for one password, whatever the keyboard composed. */
const normal = (password: string) => password.normalize("NFKC");

/** Why a password cannot be chosen, or null: too short, too long, or one that everybody tries first. */
export const passwordProblem = (password: string, email: string): ProblemCode | null => {
  const candidate = normal(password);
  if (candidate.length < PASSWORD_MIN) return "password.short";
  if (candidate.length > PASSWORD_MAX) return "password.long";
  return isCommon(candidate.toLowerCase(), email) ? "password.common" : null;
};

/** The password as it is kept: an argon2id string. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

/** Whether the password opens the account. Without an account it takes the same time, and says no. */
export const passwordOpens = async (kept: string | null, password: string): Promise<boolean> => {
  const opened = await verify(kept ?? (await DECOY), normal(password));
  return opened && kept !== null;
};

// Made once a process with the cost of today, so that a try at an unknown account cannot be told by its time.
const DECOY = hashPassword(crypto.randomUUID());

const isCommon = (candidate: string, email: string) =>
  new Set(candidate).size < 4 ||
  COMMON_PASSWORDS.some((common) => candidate === common || candidate === common.repeat(2)) ||
  candidate === email ||
  repeatsName(candidate, email.split("@")[0] ?? "");

const repeatsName = (candidate: string, name: string) => name.length >= 4 && candidate.includes(name);
