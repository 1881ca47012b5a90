import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { finished, pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { openClient } from '@ndseb/db/open-client.ts'
import { openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { openDatabase } from '@ndseb/standalone/database.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { readArguments } from '@ndseb/standalone/generate/arguments.ts'
import { generate } from '@ndseb/standalone/generate/generate.ts'
import { fileOnDisk } from '@ndseb/standalone/import/file-on-disk.ts'
import { prepareDatabase } from '@ndseb/standalone/prepare-database.ts'
import { openRecords } from '@ndseb/statistics/domain/formats/open-records.ts'
import { openReading, readReturnFile } from '@ndseb/statistics/domain/read-file.ts'
import { lineOf } from '@ndseb/statistics/operations/copy-returns.ts'
import { from as copyFrom } from 'pg-copy-streams'

/** A file of returns, and the same rows as COPY takes them. */
export type BenchFile = { readonly csv: string; readonly copy: string; readonly rows: number }

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const YEARS = 10
/** Rows of direct reporting that an enterprise of the generator has in a year, about. */
const ROWS_AN_ENTERPRISE = 6
const CURRENT_YEAR = new Date().getFullYear()
/** Emptied between the runs, so that each meets the same. */
const FACTS =
  'statistics.return_batch, statistics.direct_return, statistics.enterprise, statistics.aggregate_release, statistics.aggregate, statistics.aggregate_backing'

/** A database of its own with the ways to bring rows into it. */
export async function openImportBench(folder: string) {
  const dataDir = join(folder, 'data')
  const database = await openDatabase({}, dataDir)
  await prepareDatabase(database.ownerUrl, { demoClockAt: new Date(), logger: createLogger('bench') })
  const client = await openClient(database.ownerUrl)
  await client.query('create table public.bare (like statistics.direct_return including all)')
  // The amounts of half of the enterprises are in dollars.
  for (let year = CURRENT_YEAR - YEARS; year <= CURRENT_YEAR; year += 1)
    await client.query(
      `insert into statistics.exchange_rate (currency, year, rate, source, published_on, revision, recorded_by_id, recorded_by_name, recorded_at)
       values ('USD', $1, 6.8, 'bench', current_date, 1, 'bench', 'bench', now())`,
      [year],
    )
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  const token = await (await openDemoIssuer(dataDir)).sign(member('mofcom.officer'), 86_400)
  return {
    version: rows[0]?.server_version,
    /** Makes a file of about so many rows over ten years, and the COPY text of the same rows. */
    async makeFile(size: number): Promise<BenchFile> {
      const out = join(folder, `generated-${size}`)
      const enterprises = Math.ceil(size / YEARS / ROWS_AN_ENTERPRISE)
      await generate(
        readArguments([
          ...[
            '--out',
            out,
            '--system',
            'direct',
            '--years',
            String(YEARS),
            '--enterprises',
            String(enterprises),
          ],
          ...['--first-year', String(CURRENT_YEAR - YEARS)],
        ]),
        { write: () => {} },
      )
      const csv = join(folder, `${size}.csv`)
      const names = readdirSync(out)
        .filter((name) => name.startsWith('direct-'))
        .toSorted()
      const all = createWriteStream(csv)
      for (const [index, name] of names.entries()) {
        const text = readFileSync(join(out, name))
        if (!all.write(index === 0 ? text : text.subarray(text.indexOf(0x0a) + 1))) await once(all, 'drain')
      }
      all.end()
      await finished(all)
      const copy = join(folder, `${size}.copy`)
      return { csv, copy, rows: await writeCopy(csv, copy) }
    },
    /** A bare COPY into a table like the one of the returns: milliseconds. */
    async copy({ copy }: BenchFile): Promise<number> {
      await client.query('truncate public.bare')
      const startedAt = performance.now()
      await pipeline(
        createReadStream(copy, { highWaterMark: 1 << 20 }),
        client.query(copyFrom('copy public.bare from stdin')),
      )
      return performance.now() - startedAt
    },
    /** The whole import as an operator runs it: milliseconds, the start of the process included, and the most memory that it held. */
    async importWhole({ csv }: BenchFile): Promise<{ readonly ms: number; readonly megabytes: number }> {
      await client.query(`truncate ${FACTS}`)
      const startedAt = performance.now()
      const child = spawn(
        process.execPath,
        [
          '--max-semi-space-size=8',
          'standalone/import/main.ts',
          csv,
          '--extract-date',
          new Date().toISOString().slice(0, 10),
        ],
        {
          cwd: ROOT,
          env: {
            ...process.env,
            DATABASE_URL: database.ownerUrl,
            DATA_DIR: dataDir,
            DEMO: 'true',
            TOKEN: token,
          },
          stdio: ['ignore', 'ignore', 'inherit'],
        },
      )
      const memory = { most: 0 }
      const watching = setInterval(() => {
        memory.most = Math.max(memory.most, residentOf(child.pid ?? 0))
      }, 200)
      const [code] = await once(child, 'close')
      clearInterval(watching)
      if (code !== 0) throw new Error(`the import ended with ${code}`)
      return { ms: performance.now() - startedAt, megabytes: Math.round(memory.most / 1e6) }
    },
    async close() {
      await client.end()
      await database.stop()
    },
  }
}

/** Writes the rows of a file as COPY takes them, and gives how many there are. */
async function writeCopy(csv: string, copy: string): Promise<number> {
  const target = createWriteStream(copy)
  const ids = new Map(
    Array.from({ length: 100 }, (_, index) => [
      2000 + index,
      `00000000-0000-7000-8000-0000000000${String(index).padStart(2, '0')}`,
    ]),
  )
  const records = openRecords(fileOnDisk(csv), { tell: () => {} })
  let rows = 0
  const options = { now: new Date(), reject: () => {} }
  for await (const block of readReturnFile(records, openReading(), options)) {
    rows += block.length
    if (!target.write(block.map((row) => lineOf(row, ids)).join(''))) await once(target, 'drain')
  }
  target.end()
  await finished(target)
  if (statSync(copy).size === 0) throw new Error('no rows were generated')
  return rows
}

/** Resident memory of a process in bytes; 0 where the system does not say. */
function residentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4_096
  } catch {
    return 0
  }
}
