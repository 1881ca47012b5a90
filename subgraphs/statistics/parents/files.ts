import type { ExportDataset, ExportFormat, ExportJobStatus } from '@ndseb/shared/vocabulary/export-jobs.ts'
import type { FaultRule } from '@ndseb/shared/vocabulary/import-jobs.ts'
import type { Source } from '../domain/exports/lineage.ts'
import type { FileNote } from '../domain/formats/records.ts'
import type { EncodingName, Pace, ImportedYear as YearOfFile } from '../domain/import-job.ts'
import type { KeptRefusal } from '../domain/kept-refusal.ts'
import type { FileRow } from '../queries/stored-files.ts'

/** What stands behind files that are kept, and the jobs that read and write them. */

export type ImportedYear = YearOfFile
export type StoredFile = FileRow
export type ImportJob = Pace & {
  readonly id: string
  readonly fileId: string | null
  readonly fileName: string
  readonly extractDate: string
  readonly parkId: string | null
  readonly onFault: FaultRule
  readonly dryRun: boolean
  readonly encoding: EncodingName | null
  readonly sheet: string | null
  readonly notes: readonly FileNote[]
  readonly startedById: string
  readonly startedBy: string
  readonly createdAt: Date
  readonly queuedAt: Date | null
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly years: readonly YearOfFile[]
  readonly refusal: KeptRefusal | null
  readonly rejectedFileId: string | null
}

export type ExportSource = Source
export type ExportJob = {
  readonly id: string
  readonly status: ExportJobStatus
  readonly dataset: ExportDataset
  readonly format: ExportFormat
  readonly years: readonly number[]
  readonly parkId: string | null
  readonly asOf: Date | null
  readonly fileId: string | null
  readonly rowsWritten: string
  readonly bytesWritten: string
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
  readonly sources: readonly Source[]
  readonly refusal: KeptRefusal | null
}
