import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf, type Population } from '@ndseb/db/seeds/generated/file.ts'
import { RETURN_HEADERS, type ReturnSystem } from '@ndseb/db/seeds/return-headers.ts'
import { openRecords } from '@ndseb/statistics/domain/formats/open-records.ts'
import { openReading, readReturnFile } from '@ndseb/statistics/domain/read-file.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileOnDisk } from '../import/file-on-disk.ts'
import { FORMATS, type Format } from './formats.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndseb-formats-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WORLD: Population = { seed: 1, firstYear: 2014, years: 1, parks: [], enterprises: 500 }

async function extractIn(format: Format, system: ReturnSystem) {
  const path = join(folder, `${system}.${format}`)
  const blocks = linesOf(WORLD, { system, year: 2014, faults: 0.1, keeps: () => true })
  let told = 0
  const lines = await FORMATS[format](path, RETURN_HEADERS[system], blocks, (count) => {
    told += count
  })
  const reading = openReading()
  const options = { now: new Date('2020-01-01T00:00:00Z'), reject: () => {} }
  for await (const _ of readReturnFile(openRecords(fileOnDisk(path), { tell: () => {} }), reading, options));
  return { lines, told, rejected: reading.rejected, year: reading.years.get(2014) }
}

test.each(['direct', 'outsourcing'] as const)(
  'made-up returns of %s are the same extract in every format',
  async (system) => {
    const csv = await extractIn('csv', system)
    expect(csv).toMatchObject({ rejected: 0, told: csv.lines, year: { rows: csv.lines } })
    expect(await extractIn('xlsx', system)).toEqual(csv)
    expect(await extractIn('ndjson', system)).toEqual(csv)
  },
)
