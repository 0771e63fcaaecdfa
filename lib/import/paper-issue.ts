import type { Issue } from "./row-issue";

/** What is wrong with a paper that a row names. */
export const paperIssue = (code: Issue["code"], file: string, params: Record<string, number> = {}): Issue => ({
  column: "archivo",
  code,
  params: { file, ...params },
});
