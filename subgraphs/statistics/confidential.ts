import type { ConfidentialTable } from '@ndseb/shared/subgraph/confidential.ts'

/**
 * What is confidential of statistics: single enterprises, each by its code, or by its name where it has none, and of aggregates
 * what others are not shown (N84); and what a base says in its reports, by report and edition, with what it rests on (N17,
 * N86).
 */
export const confidential: ConfidentialTable = {
  CountedEnterprise: { kind: 'ENTERPRISES', by: ['creditCode'], fields: 'all' },
  UnmatchedEnterprise: { kind: 'ENTERPRISES', by: ['rawCode', 'name'], fields: 'all' },
  MatchEntry: { kind: 'ENTERPRISES', by: ['rawCode', 'name'], fields: 'all' },
  MatchCandidate: { kind: 'ENTERPRISES', by: ['creditCode'], fields: 'all' },
  ReturnMatch: { kind: 'ENTERPRISES', by: ['creditCode', 'rawCode', 'name'], fields: 'all' },
  DoubleClaim: { kind: 'ENTERPRISES', by: ['creditCode'], fields: 'all' },
  ParkMember: { kind: 'ENTERPRISES', by: ['creditCode'], fields: 'all' },
  Aggregate: {
    kind: 'WITHHELD_AGGREGATES',
    by: ['releaseId', 'coordinate'],
    fields: ['amount', 'share', 'change', 'enterprises'],
    where: 'withheldAs',
  },
  ReportItem: { kind: 'BASE_REPORTS', by: ['reportId', 'edition'], fields: 'all' },
  ReportEvidence: { kind: 'BASE_REPORTS', by: ['id'], fields: 'all' },
}
