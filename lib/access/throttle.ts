import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { throttleStore } from "@/db/throttle";
import { Refusal } from "@/lib/domain/problem";
import { once } from "@/lib/platform/once";

/** Which account is tried, and from where: an address, or somebody's own profile. */
export type Knock = { readonly account: string; readonly from: string };

/**
 * How many failed tries before the door stays shut. The third blunts a guesser who comes from many addresses,
 * or who invents them, and is wide enough that nobody can be locked out by mistake.
 */
const LIMITS = [
  { name: "account_ip", tries: 5, minutes: 15, key: ({ account, from }: Knock) => `${account} ${from}` },
  { name: "ip", tries: 60, minutes: 15, key: ({ from }: Knock) => from },
  { name: "account", tries: 100, minutes: 60, key: ({ account }: Knock) => account },
] as const;

/** Counts a try before it is judged, so that tries at the same time count too; refuses when there were too many. */
export const countTry = async (knock: Knock): Promise<void> => {
  for (const { limiter, key } of limits()) {
    try {
      await limiter.consume(hashed(key(knock)));
    } catch (answer) {
      if (!(answer instanceof RateLimiterRes)) throw answer;
      throw new Refusal("sign_in.throttled", { minutes: Math.max(1, Math.ceil(answer.msBeforeNext / 60_000)) });
    }
  }
};

/** Takes back the count of a try that succeeded, and forgets this account's failures from this address. */
export const forgiveTry = async (knock: Knock): Promise<void> => {
  for (const { name, limiter, key } of limits()) {
    const counted = hashed(key(knock));
    await (name === "account_ip" ? limiter.delete(counted) : limiter.reward(counted));
  }
};

const limits = once("access.throttle", () =>
  LIMITS.map(({ name, tries, minutes, key }) => {
    const store = { storeClient: throttleStore, storeType: "client", tableName: "throttle", tableCreated: true };
    return {
      name,
      key,
      limiter: new RateLimiterPostgres({ ...store, keyPrefix: name, points: tries, duration: minutes * 60 }),
    };
  }),
);

// Kept hashed: the table tells nobody who tried to enter.
const hashed = (key: string) => createHash("sha256").update(key).digest("base64url");
