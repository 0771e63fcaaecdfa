import type { Member } from "../support/cast";
import { type Tenant, tenantOf } from "../support/registry/tenant";

/** The two tenants of the grid. Every text of one carries its canary, which must never reach the other's people. */
export const TENANTS = ["occidente", "olancho"] as const;
export type PlaceName = (typeof TENANTS)[number];

/** One tenant's people, for the other's things. */
export const isOutside = (member: Member, place: PlaceName) => member.includes(".") && !member.endsWith(place);

export const CODES = {
  occidente: {
    office: "OF-OCC",
    psde: "PSDE-OCC",
    opr: "OPR-OCC-1",
    pn: "PN-OCC-1",
    spare: "PN-OCC-2",
    closed: "PN-OCC-3",
    evidence: "EV-OCC-1",
  },
  olancho: {
    office: "OF-OLA",
    psde: "PSDE-OLA",
    opr: "OPR-OLA-1",
    pn: "PN-OLA-1",
    spare: "PN-OLA-2",
    closed: "PN-OLA-3",
    evidence: "EV-OLA-1",
  },
} as const;

export type Place = Tenant & { readonly codes: (typeof CODES)[PlaceName]; readonly canary: string };

export const canaryOf = (place: PlaceName) => `canario de ${place}`;

/** A tenant whose ids are those of the rows that the workbook brought. */
export const placeOf = (name: PlaceName, ids: Partial<Tenant>): Place => ({
  ...tenantOf(canaryOf(name)),
  ...ids,
  codes: CODES[name],
  canary: canaryOf(name),
});
