import { EXPORT_DATASETS, EXPORT_JOB_STATUSES } from '@ndseb/shared/vocabulary/export-jobs.ts'
import { sayRefusal } from '../domain/kept-refusal.ts'
import type {
  ExportJobPayloadResolvers,
  ExportJobResolvers,
  ExportSourceResolvers,
} from '../generated/graphql.ts'

export const ExportJob: ExportJobResolvers = {
  statusName: ({ status }, _, { viewer }) => EXPORT_JOB_STATUSES[status][viewer.language],
  datasetName: ({ dataset }, _, { viewer }) => EXPORT_DATASETS[dataset][viewer.language],
  park: ({ parkId }) => (parkId ? { id: parkId } : null),
  lineage: ({ sources }) => sources,
  refusal: ({ refusal }, _, { viewer }) => sayRefusal(refusal, viewer.language),
  file: async ({ status, fileId }, _, { loaders }) => {
    const file = status === 'DONE' && fileId ? await loaders.file.load(fileId) : null
    return file?.status === 'COMPLETE' ? file : null
  },
}

export const ExportSource: ExportSourceResolvers = {
  release: ({ releaseId }, _, { loaders }) => (releaseId ? loaders.release.load(releaseId) : null),
  import: ({ importId }, _, { loaders }) => (importId ? loaders.import.load(importId) : null),
}

export const ExportJobPayload: ExportJobPayloadResolvers = {
  job: ({ jobId }, _, { loaders }) => (jobId ? loaders.exportJob.load(jobId) : null),
}
