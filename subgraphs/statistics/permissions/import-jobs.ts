import { holder } from '@ndseb/shared/shield/words.ts'
import type { Permissions } from '@ndseb/shared/subgraph/permissions.ts'

/** Who may call what of the import jobs, in the SDL's order: a job is MOFCOM's, its file and rejected rows are one person's. */
export const importJobs: Permissions = {
  ImportJob: {
    id: holder,
    status: holder,
    statusName: holder,
    fileName: holder,
    size: holder,
    extractDate: holder,
    park: holder,
    onFault: holder,
    dryRun: holder,
    encoding: holder,
    startedBy: holder,
    uploadAddress: holder,
    bytesReceived: holder,
    bytesRead: holder,
    rowsRead: holder,
    rowsRejected: holder,
    rowsPerSecond: holder,
    remainingSeconds: holder,
    createdAt: holder,
    queuedAt: holder,
    startedAt: holder,
    finishedAt: holder,
    refusal: holder,
    years: holder,
    rejectedRows: holder,
  },
  ImportedYear: {
    year: holder,
    rows: holder,
    matched: holder,
    import: holder,
    alreadyImported: holder,
  },
  StoredFile: {
    id: holder,
    name: holder,
    mediaType: holder,
    size: holder,
    sha256: holder,
    address: holder,
    expiresAt: holder,
  },
  ImportJobPayload: {
    job: holder,
    errors: holder,
  },
  ImportJobConnection: {
    edges: holder,
    nodes: holder,
    pageInfo: holder,
    totalCount: holder,
  },
  ImportJobEdge: {
    cursor: holder,
    node: holder,
  },
}
