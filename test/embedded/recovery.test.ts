import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { expect, test } from 'vitest'
import { ask, postmasterOf, silent, withFolder, withUsedFolder } from './folders.ts'
import { end, holdPostgres, raceToHold, tryToHold } from './holder.ts'

test('after kill -9 of the program alone, the next start stops its orphan and keeps the data', () =>
  withFolder(async (dataDir) => {
    const holder = await holdPostgres(dataDir)
    await ask(holder.ownerUrl, 'create table note as select 1 as number')
    const orphan = await postmasterOf(dataDir)
    await end(holder.process, 'SIGKILL')
    expect(process.kill(orphan, 0)).toBe(true)

    const lines: string[] = []
    const next = await startEmbeddedPostgres({ dataDir, log: (line) => lines.push(line) })
    try {
      expect(lines.join()).toContain(`process ${orphan}`)
      expect(await postmasterOf(dataDir)).not.toBe(orphan)
      expect(await ask(next.ownerUrl, 'select number from note')).toEqual([1])
    } finally {
      await next.stop()
    }
  }))

test('after kill -9 of the program and of its PostgreSQL, the next start recovers what was committed', () =>
  withFolder(async (dataDir) => {
    const holder = await holdPostgres(dataDir)
    await ask(holder.ownerUrl, 'create table note as select 2 as number')
    const postmaster = await postmasterOf(dataDir)
    await end(holder.process, 'SIGKILL')
    process.kill(postmaster, 'SIGKILL')

    const next = await startEmbeddedPostgres({ dataDir, log: silent })
    try {
      expect(await ask(next.ownerUrl, 'select number from note')).toEqual([2])
    } finally {
      await next.stop()
    }
  }))

test('a pid file that names an unrelated process neither harms that process nor hinders the start', () =>
  withUsedFolder(async (dataDir) => {
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataDir}/postgres\n`)
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    try {
      expect(await ask(postgres.ownerUrl, 'select 1')).toEqual([1])
    } finally {
      await postgres.stop()
    }
  }))

test('a second start on the same folder is refused in one sentence that names the holder', () =>
  withFolder(async (dataDir) => {
    const holder = await holdPostgres(dataDir)
    try {
      const { said, code } = await tryToHold(dataDir)
      expect(said).toBe(
        `数据目录正被使用 · The data folder ${dataDir} is in use by process ${holder.pid}. ` +
          '请先停止该进程 · Stop that one first, or give this one a folder of its own with DATA_DIR.\n',
      )
      expect(code).toBe(1)
      await expect(startEmbeddedPostgres({ dataDir, log: silent })).rejects.toThrow('is in use by process')
      expect(await ask(holder.ownerUrl, 'select 1')).toEqual([1])
    } finally {
      await end(holder.process, 'SIGTERM')
    }
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).toContain('database system is shut down')
  }))

test('of four programs at once on an abandoned folder exactly one gets it', () =>
  withUsedFolder(async (dataDir) => {
    writeFileSync(join(dataDir, 'lock.pid'), '1')
    expect(await raceToHold(dataDir, 4)).toEqual({ held: 1, refused: 3 })
  }))

test('an empty pid file, as a power cut leaves it, does not hinder the start', () =>
  withUsedFolder(async (dataDir) => {
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), '')
    const postgres = await startEmbeddedPostgres({ dataDir, log: silent })
    await postgres.stop()
  }))

test.runIf(process.platform === 'linux')(
  'Ctrl-C at a terminal reaches the program and not its PostgreSQL',
  () =>
    withUsedFolder(async (dataDir) => {
      const holder = await holdPostgres(dataDir)
      try {
        const postmaster = await postmasterOf(dataDir)
        const stat = await readFile(`/proc/${postmaster}/stat`, 'utf8')
        const [, , , group, session] = stat.slice(stat.lastIndexOf(')') + 1).split(' ')
        expect({ group, session }).toEqual({ group: `${postmaster}`, session: `${postmaster}` })
      } finally {
        await end(holder.process, 'SIGTERM')
      }
    }),
)
