import { v7 as uuid } from "uuid";

/** The instant of everything on a raised registry, unless a test says another. */
export const AT = "2025-01-15T12:00:00.000Z";

/** One tenant's ids: an office and a PSDE with one organisation, its plans, papers and people. */
export type Tenant = ReturnType<typeof tenantOf>;

export const tenantOf = (name: string) => ({
  name,
  officeId: uuid(),
  psdeId: uuid(),
  chainId: uuid(),
  oprId: uuid(),
  pnId: uuid(),
  /** A plan about which nothing is recorded. */
  sparePnId: uuid(),
  fileId: uuid(),
  allyId: uuid(),
  evidenceId: uuid(),
  /** A submitted version. */
  versionId: uuid(),
  importId: uuid(),
  setId: uuid(),
  /** A PSDE's and an office's people. */
  psdeUserId: uuid(),
  officeUserId: uuid(),
  /** Drafts by their author. */
  drafts: new Map<string, string>(),
});

let count = 0;

/** A number that no other row of this run has. */
export const next = () => {
  count += 1;
  return count;
};
