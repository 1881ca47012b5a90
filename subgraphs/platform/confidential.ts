import type { ConfidentialTable } from '@ndseb/shared/subgraph/confidential.ts'

/** What is confidential of platform: the audit log, whose reading is written into it too (N86). */
export const confidential: ConfidentialTable = {
  AuditEntry: { kind: 'AUDIT', by: ['sequence'], fields: 'all' },
}
