import { COUNT_SYSTEMS } from '@ndseb/shared/rules/enterprise-count.ts'
import type { ImportReturnsPayloadResolvers, ReturnImportResolvers } from '../generated/graphql.ts'

export const ReturnImport: ReturnImportResolvers = {
  systemName: ({ system }, _, { viewer }) => COUNT_SYSTEMS[system][viewer.language],
  park: ({ parkId }) => (parkId ? { id: parkId } : null),
  unmatched: ({ rows, matched }) => rows - matched,
}

export const ImportReturnsPayload: ImportReturnsPayloadResolvers = {
  import: ({ importId }, _, { loaders }) => (importId ? loaders.import.load(importId) : null),
}
