import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAuthenticator } from '@ndseb/gateway/authenticate.ts'
import { openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { expect, it, onTestFinished } from 'vitest'

function dataDir(): string {
  const path = mkdtempSync(join(tmpdir(), 'ndseb-token-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}
const run = (DATA_DIR: string, ...args: string[]) => {
  const script = join(import.meta.dirname, 'token.ts')
  const env = { ...process.env, DATA_DIR, NODE_ENV: '', ISSUERS: '', DEMO: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

it('prints a token that the demonstration accepts, and nothing else', async () => {
  const folder = dataDir()
  const { status, stdout } = run(folder, 'jiangsu.commerce', '--ttl', '30m')
  expect(status).toBe(0)
  const { issuer } = await openDemoIssuer(folder)
  const authenticate = createAuthenticator([issuer], { logger: createLogger('test', { level: 'silent' }) })
  const viewer = await authenticate({ authorization: `Bearer ${stdout.trim()}` })
  expect(viewer).toMatchObject({ role: 'PROVINCIAL_COMMERCE', province: '32' })
})

it('lists the cast for a name that it does not know', () => {
  const { status, stdout, stderr } = run(dataDir(), 'nobody')
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain('mofcom.officer')
  expect(stderr).not.toContain(' at ')
})

it('asks for a data folder, and for a sensible time', () => {
  expect(run('/nowhere/at/all', 'cac.officer').stderr).toContain('There is no data folder')
  expect(run(dataDir(), 'cac.officer', '--ttl', '100d')).toMatchObject({ status: 1, stdout: '' })
})
