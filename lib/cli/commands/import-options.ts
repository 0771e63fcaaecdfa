/** What an operator asked of an import. Paths are absolute. */
export type ImportOptions = {
  path: string;
  files: string | null;
  dryRun: boolean;
  partial: boolean;
  marked: string | null;
  json: boolean;
};
