import type { SheetCounts } from "@/db/import/staging";

export type ImportInput = {
  /** The workbook: an XLSX, a ZIP or a folder of CSV. */
  path: string;
  fileName: string;
  sha256: string;
  /** The ZIP of papers that `archivo` names. */
  filesPath: string | null;
  dryRun: boolean;
  /** Write the right rows although others are not. */
  partial: boolean;
};

/** How far an import is: `rows` read, or plans judged of `total`. */
export type Progress =
  | { phase: "reading"; rows: number }
  | { phase: "checking" }
  | { phase: "writing" }
  | { phase: "judging"; done: number; total: number };

export type Imported = { importId: string; dryRun: boolean; written: boolean; sheets: SheetCounts; faults: number };
