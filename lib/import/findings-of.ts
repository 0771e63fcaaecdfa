import { type Place, findingsOf as page, type StagedFinding } from "@/db/import/staging";
import { reading } from "@/db/reading";
import { allow } from "@/lib/access/policy";
import type { Actor } from "@/lib/domain/actor";
import type { Locale } from "@/lib/domain/codes";
import type { FaultCode, Finding, NoticeCode } from "./fault-codes";
import { type Spoken, speak } from "./sentences";

const BATCH = 1000;

/** What an import found, in the order of the file and in words: its faults, or its notices. Refuses `role.not_allowed`. */
export async function* findingsOf(
  actor: Actor,
  { importId, notice, locale }: { importId: string; notice: boolean; locale: Locale },
): AsyncGenerator<Spoken<FaultCode | NoticeCode>> {
  allow(actor, "import.run", null);
  for (let after: Place | null = null; ; ) {
    const from: Place | null = after;
    const found: (StagedFinding & Place)[] = await reading(actor, (reader) =>
      page(reader, importId, { notice, after: from, limit: BATCH }),
    );
    for (const finding of found) yield speak(finding as Finding<FaultCode | NoticeCode>, locale);
    if (found.length < BATCH) return;
    after = found.at(-1) ?? null;
  }
}
