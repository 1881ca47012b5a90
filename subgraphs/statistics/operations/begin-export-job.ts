import type { Session } from '@ndseb/db/session.ts'
import type { FilePerson } from '@ndseb/db/statistics/stored-file.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import type { ExportDataset, ExportFormat } from '@ndseb/shared/vocabulary/export-jobs.ts'
import { fileNameOf } from '../domain/exports/file-name.ts'
import { FORMATS } from '../domain/exports/formats.ts'
import type { DatasetAsked } from '../queries/datasets/dataset.ts'
import { beginFile, removeFiles } from './stored-files.ts'

/** An export that is being written. */
export type ExportRun = DatasetAsked & {
  readonly id: string
  readonly dataset: ExportDataset
  readonly format: ExportFormat
  readonly language: Language
  readonly person: FilePerson
  /** Which attempt this is, from 1. */
  readonly attempts: number
}

/**
 * Begins an export, from nothing again where it was begun before, with a new file that is filled; null where it has ended
 * meanwhile.
 */
export const beginExport = (
  session: Session,
  jobId: string,
): Promise<(ExportRun & { readonly fileId: string }) | null> =>
  session.write(async (tx) => {
    const [run] = await tx.rows<ExportRun & { before: string | null }>(
      `update statistics.export_job
          set status = 'WRITING', attempts = attempts + 1, started_at = coalesce(started_at, $2), rows_written = 0, bytes_written = 0
        where id = $1 and finished_at is null
        returning id, dataset, format, language, person, years, park_id as "parkId", selection, as_of as "asOf", attempts,
          file_id as before`,
      [jobId, tx.now],
    )
    if (!run) return null
    if (run.before) await removeFiles(tx, [run.before])
    const { dataset, years, language, format, person } = run
    const { mediaType, extension } = FORMATS[format]
    const fileId = await beginFile(tx, {
      ...{
        kind: 'EXPORT',
        name: fileNameOf(dataset, years, language, extension),
        mediaType,
        person,
        size: null,
      },
    })
    await tx.rows('update statistics.export_job set file_id = $2 where id = $1', [jobId, fileId])
    return { ...run, fileId }
  })

/** Puts an export back where it waits for its turn; a stop that was asked for is no attempt that failed. */
export const putExportBack = (session: Session, jobId: string, stopped: boolean): Promise<void> =>
  session.write(async (tx) => {
    await tx.rows(
      `update statistics.export_job set status = 'QUEUED', attempts = attempts - $2::integer
        where id = $1 and finished_at is null`,
      [jobId, stopped ? 1 : 0],
    )
  })
