import type { Language } from '@ndseb/shared/viewer.ts'
import { EXPORT_DATASETS, type ExportDataset } from '@ndseb/shared/vocabulary/export-jobs.ts'

/** What an export is called as a file: what it is of, and of which years. */
export function fileNameOf(
  dataset: ExportDataset,
  years: readonly number[],
  language: Language,
  extension: string,
): string {
  const [first = '', last = first] = [years[0], years.at(-1)].map(String)
  const period = first === last ? first : `${first}-${last}`
  return `${EXPORT_DATASETS[dataset][language].replaceAll(/[ ,]+/g, '-')}-${period}.${extension}`
}
