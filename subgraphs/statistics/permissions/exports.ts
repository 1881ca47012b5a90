import { any, authorities, holder, ministries, park, perInput, signedIn } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'
import type { ExportDataset } from '@ndseb/shared/vocabulary/export-jobs.ts'

/** Who may ask for which dataset: whoever may query what is in it (N84). Whose rows it has, the row policies decide. */
const ASKS = {
  EXPORT_AGGREGATES: signedIn,
  OUTSOURCING_AGGREGATES: signedIn,
  COUNTED_ENTERPRISES: any(authorities, park),
  PARK_REGISTER: any(authorities, park),
  DIRECT_RETURNS: ministries,
  OUTSOURCING_RETURNS: ministries,
  EXCHANGE_RATES: signedIn,
} as const satisfies Record<ExportDataset, unknown>

/** Who may ask for an export. */
export const startsExport = perInput('dataset', ASKS)

/** Who may call what of the exports, in the SDL's order: an export is one person's. */
export const exportJobs: Permissions = {
  ExportJob: {
    id: holder,
    status: holder,
    statusName: holder,
    dataset: holder,
    datasetName: holder,
    format: holder,
    years: holder,
    park: holder,
    asOf: holder,
    rowsWritten: holder,
    bytesWritten: holder,
    createdAt: holder,
    startedAt: holder,
    finishedAt: holder,
    refusal: holder,
    lineage: holder,
    file: holder,
  },
  ExportSource: {
    system: holder,
    year: holder,
    extractDate: holder,
    release: holder,
    revision: holder,
    exchangeRate: holder,
    ruleVersion: holder,
    import: holder,
  },
  ExportJobPayload: {
    job: holder,
    errors: holder,
  },
  ExportJobConnection: {
    edges: holder,
    nodes: holder,
    pageInfo: holder,
    totalCount: holder,
  },
  ExportJobEdge: {
    cursor: holder,
    node: holder,
  },
}
