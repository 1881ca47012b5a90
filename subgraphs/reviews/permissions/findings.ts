import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the ministries’ findings, in the SDL's order. */
export const findings: Permissions = {
  AgencyFinding: {
    id: holder,
    application: holder,
    clause: holder,
    clauseName: holder,
    agency: holder,
    agencyName: holder,
    outcome: holder,
    opinion: holder,
    evidenceIds: holder,
    version: holder,
    recordedAt: holder,
    versions: holder,
  },
  FindingVersion: {
    version: holder,
    outcome: holder,
    opinion: holder,
    evidenceIds: holder,
    recordedAt: holder,
  },
  MissingFinding: {
    clause: holder,
    clauseName: holder,
    owner: holder,
    ownerName: holder,
  },
  RecordFindingPayload: {
    finding: holder,
    application: holder,
    errors: holder,
  },
}
