import { createHash } from 'node:crypto'
import { actInBulk } from '@ndseb/db/bulk.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { openRecords } from '@ndseb/statistics/domain/formats/open-records.ts'
import { type FileReading, openReading, type RejectedRecord } from '@ndseb/statistics/domain/read-file.ts'
import { sourceOf } from '@ndseb/statistics/domain/testing/source-of.ts'
import { type ImportedYear, importFile } from '@ndseb/statistics/operations/import-file.ts'
import type { TestGraph } from './graph.ts'

export type Imported = {
  readonly years: readonly ImportedYear[]
  readonly rejected: readonly RejectedRecord[]
  readonly notes: FileReading['notes']
}

/** Imports a file as `npm run import` does, whatever its format. What was rejected is told even where it is refused. */
export async function importBytes(
  graph: TestGraph,
  content: string | Uint8Array,
  {
    as = 'mofcom.officer',
    rejected = [] as RejectedRecord[],
    sheet = null as string | null,
    onFault = 'REFUSE' as 'REFUSE' | 'SKIP',
    extractDate = '2019-05-31',
  } = {},
): Promise<Imported> {
  const file = sourceOf(content)
  const reading = openReading()
  const years: ImportedYear[] = []
  await actInBulk(graph.urlOf('statistics'), viewerOf(member(as)), 'importFile', async (tx) => {
    years.push(
      ...(await importFile(tx, reading, {
        ...{ extractDate, onFault, parkId: null },
        records: openRecords(file, { sheet, tell: (note) => reading.notes.push(note) }),
        fileHash: createHash('sha256').update(content).digest('hex'),
        reject: (one) => rejected.push(one),
        progress: () => {},
      })),
    )
    return { importIds: years.map(({ importId }) => importId) }
  })
  return { years, rejected, notes: reading.notes }
}
