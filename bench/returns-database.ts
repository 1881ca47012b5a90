import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openClient } from '@ndseb/db/open-client.ts'
import { memberLines } from '@ndseb/db/seeds/generated/file.ts'
import { openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { openDatabase } from '@ndseb/standalone/database.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { readArguments } from '@ndseb/standalone/generate/arguments.ts'
import { generate } from '@ndseb/standalone/generate/generate.ts'
import { prepareDatabase } from '@ndseb/standalone/prepare-database.ts'
import type { Client } from 'pg'
import { FILL, MONITORED } from './fill.ts'
import { LAST_YEAR } from './last-year.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const YEARS = 10
const FIRST_YEAR = LAST_YEAR - YEARS + 1
/** Rows of both systems that an enterprise of the generator has in ten years, about. */
const ROWS_AN_ENTERPRISE = 165
const PARKS = 12
/** Of so many enterprises the registers are made, whatever the size: what is asked of a park is the same. */
const REGISTERED = 6_000

const RATES = `
  insert into statistics.exchange_rate (currency, year, rate, source, published_on, revision, recorded_by_id, recorded_by_name, recorded_at)
  select 'USD', y, 6.8, 'bench', current_date, 1, 'bench', 'bench', now() from generate_series(${FIRST_YEAR}, ${LAST_YEAR}) y`
const REGISTER = `
  insert into statistics.park_membership (park_id, province_code, credit_code, name, name_key, valid_from, source, recorded_by)
  select p.id, p.province_code, m.code, m.name, m.name, m.since, 'bench', 'bench'
    from jsonb_to_recordset($1::jsonb) m (park uuid, code text, name text, since date) join applications.park p on p.id = m.park`

/** A database with about so many facts of both systems, made by the project's own generator and import. */
export type ReturnsDatabase = {
  readonly ownerUrl: string
  /** Where its issuer of tokens keeps its key. */
  readonly dataDir: string
  readonly facts: number
  readonly version: string
  /** The parks that have a register. */
  readonly parks: readonly string[]
  stop(): Promise<void>
}

/** Opens the database of a size in a folder, which is filled at the first time and kept: the next run finds it there. */
export async function openReturnsDatabase(folder: string, size: number): Promise<ReturnsDatabase> {
  const dataDir = join(folder, `returns-${size}`)
  const filled = `${dataDir}.filled`
  if (!existsSync(filled)) rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const database = await openDatabase({}, dataDir)
  await prepareDatabase(database.ownerUrl, { demoClockAt: new Date(), logger: createLogger('bench') })
  const client = await openClient(database.ownerUrl)
  try {
    if (!existsSync(filled)) {
      await client.query(FILL, [120, LAST_YEAR])
      await client.query(MONITORED)
      await client.query(RATES)
      await client.query(REGISTER, [JSON.stringify(await registerOf(await parksOf(client)))])
      await importAll(database.ownerUrl, dataDir, join(folder, `files-${size}`), size)
      await client.query('vacuum analyze')
      writeFileSync(filled, '')
    }
    const { rows } = await client.query<{ facts: number; version: string }>(
      `select sum(rows)::integer as facts, current_setting('server_version') as version from statistics.return_batch`,
    )
    const [row] = rows
    if (!row) throw new Error('the database counts no facts')
    const parks = (await parksOf(client)).map(({ id }) => id)
    return { ownerUrl: database.ownerUrl, dataDir, ...row, parks, stop: database.stop }
  } finally {
    await client.end()
  }
}

async function parksOf(client: Client): Promise<{ id: string; province: string }[]> {
  const { rows } = await client.query<{ id: string; province: string }>(
    `select id, province_code as province from applications.park where name_key like 'park%' order by id limit ${PARKS}`,
  )
  return rows
}

/** Which enterprises of the generator are of which of the parks. */
function registerOf(parks: readonly { id: string; province: string }[]): object[] {
  const population = { seed: 1, firstYear: FIRST_YEAR, years: YEARS, enterprises: REGISTERED, parks }
  return [...memberLines(population)].flat().map((line) => {
    const [park, code, name, since] = line.split(',')
    return { park, code, name, since }
  })
}

async function importAll(ownerUrl: string, dataDir: string, files: string, size: number): Promise<void> {
  rmSync(files, { recursive: true, force: true })
  const enterprises = String(Math.ceil(size / ROWS_AN_ENTERPRISE))
  const years = ['--years', String(YEARS), '--first-year', String(FIRST_YEAR)]
  await generate(
    readArguments(['--out', files, '--enterprises', enterprises, '--faults', '0.002', ...years]),
    { write: () => {} },
  )
  const token = await (await openDemoIssuer(dataDir)).sign(member('mofcom.officer'), 86_400)
  const env = { ...process.env, DATABASE_URL: ownerUrl, DATA_DIR: dataDir, DEMO: 'true', TOKEN: token }
  for (const name of readdirSync(files).toSorted()) {
    if (!/^(direct|outsourcing)-/.test(name)) continue
    const day = new Date().toISOString().slice(0, 10)
    const child = spawn(
      process.execPath,
      ['standalone/import/main.ts', join(files, name), '--extract-date', day],
      { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`the import of ${name} ended with ${code}`)
  }
  rmSync(files, { recursive: true, force: true })
}
