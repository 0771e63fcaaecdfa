import { v7 as uuid } from "uuid";
import { AT, next, type Tenant } from "./tenant";

/** Allies, files, and evidence with its versions, parts and decisions. */
export const evidenceRows = {
  allies: (t: Tenant) => ({
    id: uuid(),
    code: `AL-${t.name}-${next()}`,
    name: "Exportadora",
    kind: "comercial",
    created_at: AT,
    updated_at: AT,
  }),
  ally_kinds: (t: Tenant) => ({
    id: uuid(),
    ally_id: t.allyId,
    kind: "comercial",
    known_from: AT,
    recorded_at: AT,
    recorded_by: t.psdeUserId,
  }),
  files: (t: Tenant, actorId: string) => ({
    id: uuid(),
    opr_id: t.oprId,
    sha256: "0".repeat(64),
    bytes: 10,
    media_type: "application/pdf",
    original_name: `${t.name}.pdf`,
    storage_key: `llave-${next()}`,
    created_at: AT,
    created_by: actorId || t.psdeUserId,
  }),
  evidences: (t: Tenant, actorId: string) => ({
    id: uuid(),
    opr_id: t.oprId,
    pn_id: t.pnId,
    code: `EV-${t.name}-${next()}`,
    kind: "contrato",
    origin: "directo",
    created_at: AT,
    created_by: actorId || t.psdeUserId,
  }),
  /** A draft. */
  evidence_versions: (t: Tenant, actorId: string) => ({
    id: uuid(),
    evidence_id: t.evidenceId,
    opr_id: t.oprId,
    number: 100 + next(),
    state: "borrador",
    ally_id: t.allyId,
    created_at: AT,
    created_by: actorId || t.psdeUserId,
  }),
  /** Of the actor's own draft, or another's where the actor has none. */
  version_files: (t: Tenant, actorId: string) => ({
    version_id: draftOf(t, actorId),
    file_id: t.fileId,
    opr_id: t.oprId,
    position: 100 + next(),
  }),
  credit_balances: (t: Tenant, actorId: string) => ({
    id: uuid(),
    version_id: draftOf(t, actorId),
    opr_id: t.oprId,
    observed_on: new Date(Date.UTC(2023, 0, next())).toISOString().slice(0, 10),
    balance: 100,
  }),
  evidence_decisions: (t: Tenant, actorId: string) => ({
    id: uuid(),
    version_id: t.versionId,
    evidence_id: t.evidenceId,
    opr_id: t.oprId,
    decision: "rechazada",
    reason: "Ilegible",
    known_from: AT,
    recorded_at: AT,
    recorded_by: actorId || t.psdeUserId,
  }),
};

const draftOf = ({ drafts, psdeUserId }: Tenant, actorId: string) => drafts.get(actorId) ?? drafts.get(psdeUserId);
