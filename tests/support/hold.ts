import { boot } from "@/db/boot";
import { env } from "@/lib/platform/env";

// A process that boots the data folder's database, says so in a line of JSON, and leaves when its input ends.
const booted = await boot(env(), { serving: process.argv.includes("--serving") });
process.stdout.write(`${JSON.stringify({ created: booted.created, urls: booted.urls, cluster: booted.cluster })}\n`);
await new Promise((resolve) => process.stdin.resume().once("end", resolve));
await booted.leave();
process.exit(0);
