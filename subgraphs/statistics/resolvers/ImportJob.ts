import { fillMessage } from '@ndseb/shared/errors.ts'
import { IMPORT_JOB_STATUSES } from '@ndseb/shared/vocabulary/import-jobs.ts'
import { FILE_NOTES } from '@ndseb/shared/vocabulary/messages/files.ts'
import type { Context } from '../context.ts'
import { remainingSeconds, rowsPerSecond } from '../domain/import-job.ts'
import { sayRefusal } from '../domain/kept-refusal.ts'
import type {
  ImportedYearResolvers,
  ImportJobPayloadResolvers,
  ImportJobResolvers,
  StoredFileResolvers,
} from '../generated/graphql.ts'

/** How long a signed address is good for: an upload is slow and needs a token as well, a download is begun at once. */
const UPLOAD_MS = 24 * 60 * 60 * 1000
const DOWNLOAD_MS = 10 * 60 * 1000

const addressOf = (
  { signAddress }: Pick<Context, 'signAddress'>,
  purpose: 'upload' | 'download',
  fileId: string,
) => signAddress(purpose, fileId, new Date(Date.now() + (purpose === 'upload' ? UPLOAD_MS : DOWNLOAD_MS)))

export const ImportJob: ImportJobResolvers = {
  statusName: ({ status }, _, { viewer }) => IMPORT_JOB_STATUSES[status][viewer.language],
  park: ({ parkId }) => (parkId ? { id: parkId } : null),
  uploadAddress: async ({ status, fileId }, _, context) => {
    if (status !== 'AWAITING_FILE' || fileId === null) return null
    const file = await context.loaders.file.load(fileId)
    return file && addressOf(context, 'upload', file.id)
  },
  bytesReceived: async ({ fileId, size }, _, { loaders }) => {
    if (fileId === null) return size
    return (await loaders.file.load(fileId))?.received ?? null
  },
  rowsPerSecond: (job) => rowsPerSecond(job),
  remainingSeconds: (job) => remainingSeconds(job),
  notes: ({ notes }, _, { viewer }) =>
    notes.map(({ code, values }) => fillMessage(FILE_NOTES[code], viewer.language, values)),
  refusal: ({ refusal }, _, { viewer }) => sayRefusal(refusal, viewer.language),
  rejectedRows: async ({ rejectedFileId }, _, { loaders }) => {
    const file = rejectedFileId ? await loaders.file.load(rejectedFileId) : null
    return file?.status === 'COMPLETE' ? file : null
  },
}

export const ImportedYear: ImportedYearResolvers = {
  import: ({ importId }, _, { loaders }) => (importId ? loaders.import.load(importId) : null),
}

export const StoredFile: StoredFileResolvers = {
  size: ({ received }) => received,
  sha256: ({ sha256 }) => sha256 ?? '',
  address: ({ id }, _, context) => addressOf(context, 'download', id),
}

export const ImportJobPayload: ImportJobPayloadResolvers = {
  job: ({ jobId }, _, { loaders }) => (jobId ? loaders.importJob.load(jobId) : null),
}
