import type { CivilDate } from "@/lib/domain/codes";
import type { Criteria, DocumentFacts } from "./facts";
import type { Reason } from "./trace";

/** What a document is judged against: the plan's month 18, its other papers, and the set. */
export type Bench = {
  d18: CivilDate;
  invoiceWindow: { from: CivilDate; to: CivilDate };
  set: Criteria;
  oprRtn: string | null;
  documents: readonly DocumentFacts[];
};

/** A document's result: the first cut-off from which it proves its leg (null: it does not), and why. */
export type Finding = { countsFrom: CivilDate | null; reason: Reason };

export type Judge = (document: DocumentFacts, bench: Bench) => Finding;

export const proves = (countsFrom: CivilDate, reason: Reason): Finding => ({ countsFrom, reason });
export const fails = (reason: Reason): Finding => ({ countsFrom: null, reason });
