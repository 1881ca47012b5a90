import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { StartupError } from '../startup-error.ts'
import { gatewaySecret } from './gateway-secret.ts'
import { openSecretFile } from './secret-file.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ndseb-secret-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

it('makes a secret once, for its owner only, and leaves nothing else behind', () => {
  const directory = join(folder(), 'data')
  const path = join(directory, 'secret')
  expect(openSecretFile(path, () => 'first')).toBe('first')
  expect(openSecretFile(path, () => 'second')).toBe('first')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(directory)).toEqual(['secret'])
})

it('says in one sentence that the folder cannot be used', () => {
  const file = join(folder(), 'file')
  writeFileSync(file, '')
  expect(() => openSecretFile(join(file, 'secret'), () => 'x')).toThrow(StartupError)
})

it('asks production for a secret and gives a demonstration one of its own', () => {
  const dataDir = folder()
  const own = gatewaySecret({}, dataDir)
  expect(own).toMatch(/^[0-9a-f]{64}$/)
  expect(gatewaySecret({}, dataDir)).toBe(own)
  const given = 'x'.repeat(32)
  expect(gatewaySecret({ NODE_ENV: 'production', GATEWAY_SECRET: given }, dataDir)).toBe(given)
  expect(() => gatewaySecret({ NODE_ENV: 'production' }, dataDir)).toThrow(StartupError)
  expect(() => gatewaySecret({ GATEWAY_SECRET: 'short' }, dataDir)).toThrow(StartupError)
})
