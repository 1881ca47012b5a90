import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { expect, test } from 'vitest'
import { silent, withFolder, withUsedFolder } from './folders.ts'
import { tryToHold } from './holder.ts'

async function refusalOf(dataDir: string): Promise<StartupError> {
  const outcome = await startEmbeddedPostgres({ dataDir, log: silent }).catch((error: unknown) => error)
  if (outcome instanceof StartupError) return outcome
  throw new Error(`not refused as it should: ${String(outcome)}`)
}

const CONTROL = 'postgres/global/pg_control'
const PASSWORD = 'postgres.password'
const MARKER = 'ndseb-data.json'

/** The file or folder that is harmed, what stands in its place (nothing, a file, an empty folder), what is then said. */
type Damage = { what: string; file: string; instead?: string | Buffer | 'folder'; says: string }

const DAMAGES: readonly Damage[] = [
  { what: 'PG_VERSION is missing', file: 'postgres/PG_VERSION', says: 'postgres/PG_VERSION is missing.' },
  { what: 'pg_control is missing', file: CONTROL, says: `${CONTROL} is missing.` },
  {
    what: 'pg_control is cut short',
    file: CONTROL,
    instead: Buffer.alloc(100),
    says: `${CONTROL} is cut short.`,
  },
  {
    what: 'pg_control has other bytes',
    file: CONTROL,
    instead: Buffer.alloc(8192, 7),
    says: 'PostgreSQL says “',
  },
  {
    what: 'the write-ahead log is gone',
    file: 'postgres/pg_wal',
    instead: 'folder',
    says: 'PostgreSQL says “',
  },
  { what: 'the databases are gone', file: 'postgres/base', says: 'PostgreSQL says “' },
  { what: 'the configuration is gone', file: 'postgres/postgresql.conf', says: 'PostgreSQL says “' },
  { what: 'the cluster is a file', file: 'postgres', instead: 'x', says: 'postgres in it is not a folder.' },
  { what: 'the password is missing', file: PASSWORD, says: `${PASSWORD} is missing.` },
  {
    what: 'the password is another',
    file: PASSWORD,
    instead: 'x',
    says: 'PostgreSQL says “password authentication',
  },
  {
    what: 'the marker is not readable',
    file: MARKER,
    instead: '{',
    says: `${MARKER} in it is not readable.`,
  },
]

test('damage is told in one sentence that names the folder, and in one that says what to do', () =>
  withUsedFolder(async (dataDir) => {
    for (const damage of DAMAGES) {
      const refusal = await harmed(join(dataDir, damage.file), damage.instead, () => refusalOf(dataDir))
      expect(refusal.message, damage.what).toContain(`The data folder ${dataDir} is damaged: ${damage.says}`)
      expect(refusal.message, damage.what).not.toContain('\n')
      expect(refusal.hint, damage.what).toContain(`move it away (mv ${dataDir} ${dataDir}.damaged)`)
    }
    // Nothing that was refused has been touched.
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    await postgres.stop()
  }))

async function harmed<T>(file: string, instead: Damage['instead'], work: () => Promise<T>): Promise<T> {
  renameSync(file, `${file}.kept`)
  if (instead === 'folder') mkdirSync(file, { mode: 0o777 })
  else if (instead !== undefined) writeFileSync(file, instead)
  try {
    return await work()
  } finally {
    rmSync(file, { recursive: true, force: true })
    renameSync(`${file}.kept`, file)
  }
}

test('the program says it without a stack trace and ends with 1', () =>
  withUsedFolder(async (dataDir) => {
    rmSync(join(dataDir, 'postgres/PG_VERSION'))
    const { said, code, stdout } = await tryToHold(dataDir)
    expect({ lines: said.trim().split('\n').length, code, stdout }).toEqual({ lines: 1, code: 1, stdout: '' })
  }))

test('a database of another PostgreSQL and a folder of a newer project are told apart from damage', () =>
  withUsedFolder(async (dataDir) => {
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '17\n')
    expect((await refusalOf(dataDir)).message).toContain('holds a database of PostgreSQL 17')
    writeFileSync(join(dataDir, 'ndseb-data.json'), '{"project":"ndseb","format":99}')
    expect((await refusalOf(dataDir)).message).toContain('was made by a newer version of this project')
  }))

test('a first start that was killed half-way is simply begun again', () =>
  withFolder(async (dataDir) => {
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'ndseb-data.json'), '{"project":"ndseb","format":1}')
    mkdirSync(join(dataDir, 'postgres.new-1/base'), { recursive: true })
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    await postgres.stop()
  }))

test('a path that is a file, lies in one, or can be no folder is refused by name', () =>
  withFolder(async (dataDir) => {
    writeFileSync(dataDir, 'a file')
    expect((await refusalOf(dataDir)).message).toContain(
      `${dataDir} cannot be used: it is a file, or lies in one`,
    )
    const inFile = join(dataDir, 'below')
    expect((await refusalOf(inFile)).message).toContain(
      `${inFile} cannot be used: it is a file, or lies in one`,
    )
    expect((await refusalOf('/proc/ndseb')).message).toContain(
      '/proc/ndseb cannot be used: nothing can be made there',
    )
    expect((await refusalOf('a\0b')).message).toContain('the name is not valid')
  }))

test('a folder that holds something else is not filled with database files', () =>
  withFolder(async (dataDir) => {
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'thesis.txt'), 'years of work')
    expect((await refusalOf(dataDir)).message).toContain(
      'holds other files and is not a data folder of this project',
    )
  }))

test.skipIf(process.getuid?.() === 0)('a folder that this user may not write is refused by name', () =>
  withFolder(async (dataDir) => {
    mkdirSync(dataDir, { mode: 0o500 })
    expect((await refusalOf(dataDir)).message).toContain(
      `${dataDir} cannot be used: this user may not write there`,
    )
  }),
)
