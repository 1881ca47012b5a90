import { CONFIDENTIAL_KINDS, type ConfidentialKind } from '@ndseb/shared/vocabulary/confidential.ts'
import type { AuditEntryResolvers } from '../generated/graphql.ts'
import type { AuditEntry as Entry } from '../parents.ts'

/** What was read, where the entry is of a read. */
const materialOf = ({ kind, name }: Entry): ConfidentialKind | null =>
  kind === 'READ' && Object.hasOwn(CONFIDENTIAL_KINDS, name) ? (name as ConfidentialKind) : null

export const AuditEntry: AuditEntryResolvers = {
  material: materialOf,
  materialName: (entry, _, { viewer }) => {
    const material = materialOf(entry)
    return material && CONFIDENTIAL_KINDS[material][viewer.language]
  },
}
