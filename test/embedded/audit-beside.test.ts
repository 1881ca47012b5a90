import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '@ndseb/db/embedded/start-postgres.ts'
import { migrate } from '@ndseb/db/migrate.ts'
import { expect, test } from 'vitest'
import { ask, silent, withFolder } from './folders.ts'
import { end, holdPostgres } from './holder.ts'

const PROGRAM = fileURLToPath(new URL('../../standalone/verify-audit.ts', import.meta.url))

/** `npm run audit:verify` on a data folder: what it said, where, and with which exit code. */
async function verify(dataDir: string): Promise<{ said: string; complained: string; code: number }> {
  const child = spawn(process.execPath, [PROGRAM], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
  })
  const [said, complained]: [string[], string[]] = [[], []]
  child.stdout.on('data', (chunk) => said.push(String(chunk)))
  child.stderr.on('data', (chunk) => complained.push(String(chunk)))
  const [code] = await once(child, 'close')
  return { said: said.join(''), complained: complained.join(''), code }
}

const append = (url: string) =>
  ask(url, `select platform.append_audit('x', '[{"kind": "ACT", "name": "x", "subjects": []}]')`)

test('the audit log is verified beside the process that runs on the data folder, and without one (N86)', () =>
  withFolder(async (dataDir) => {
    const folder = join(dataDir, 'postgres')
    const running = await holdPostgres(folder)
    try {
      await migrate(running.ownerUrl)
      for (const _line of [1, 2, 3]) await append(running.ownerUrl)
      const beside = await verify(dataDir)
      expect(beside).toMatchObject({ complained: '', code: 0 })
      expect(beside.said).toMatch(/^审计记录 3 条，相接无缺 .*Last: 3 [0-9a-f]{64}$/m)
      // It goes on as it was, and still holds the folder.
      await append(running.ownerUrl)
      expect(readFileSync(join(folder, 'lock.pid'), 'utf8')).toBe(`${running.pid}`)
      await ask(running.ownerUrl, `update platform.audit_entry set name = 'y' where sequence = 2`)
      expect(await verify(dataDir)).toMatchObject({
        code: 1,
        complained: expect.stringContaining('第 2 条断开'),
      })
    } finally {
      await end(running.process, 'SIGTERM')
    }
    expect(await verify(dataDir)).toMatchObject({
      code: 1,
      complained: expect.stringContaining('第 2 条断开'),
    })
    const again = await startEmbeddedPostgres({ dataDir: folder, log: silent })
    await again.stop()
  }))

test('a holder whose PostgreSQL is not there is waited for, and then named in one sentence', () =>
  withFolder(async (dataDir) => {
    const folder = join(dataDir, 'postgres')
    const running = await holdPostgres(folder)
    try {
      await ask(running.ownerUrl, 'select 1')
      await rename(join(folder, 'postgres', 'postmaster.pid'), join(folder, 'aside'))
      const { code, complained } = await verify(dataDir)
      expect(code).toBe(1)
      expect(complained).toMatch(new RegExp(`in use by process ${running.pid}.*not ready`, 's'))
      await rename(join(folder, 'aside'), join(folder, 'postgres', 'postmaster.pid'))
    } finally {
      await end(running.process, 'SIGTERM')
    }
  }))
