import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/**
 * What waits for a match and what was said of it, for the ministries; what counts a member of a park, for its province and
 * clerk too (N40, N84).
 */
export const matches: Permissions = {
  MatchEntry: {
    id: holder,
    system: holder,
    rawCode: holder,
    name: holder,
    reason: holder,
    status: holder,
    rows: holder,
    countedRows: holder,
    years: holder,
    candidates: holder,
    match: holder,
    history: holder,
  },
  MatchCandidate: {
    creditCode: holder,
    name: holder,
    reasons: holder,
  },
  ReturnMatch: {
    id: holder,
    system: holder,
    rawCode: holder,
    name: holder,
    creditCode: holder,
    reason: holder,
    recordedBy: holder,
    recordedAt: holder,
    revokedReason: holder,
    revokedBy: holder,
    revokedAt: holder,
  },
  MatchEntryConnection: {
    edges: holder,
    nodes: holder,
    pageInfo: holder,
    totalCount: holder,
  },
  MatchEntryEdge: {
    cursor: holder,
    node: holder,
  },
  MatchPayload: {
    match: holder,
    errors: holder,
  },
}
