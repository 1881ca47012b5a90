import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'
import { startProgramme } from './programme.ts'

/** `npm run programme -- <file>`, as an operator meets it. */
const SISTER = fileURLToPath(new URL('../../shared/testing/sister-programme.json', import.meta.url))
let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'ndseb-programme-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database?.drop()
})
const load = (...args: string[]) =>
  startProgramme(['standalone/load-programme.ts', ...args], { DATABASE_URL: database.url }).ended()
const loaded = async () =>
  (await database.sql<{ code: string }>('select code from applications.programme order by code')).map(
    ({ code }) => code,
  )

describe('a data file of a programme', () => {
  test('is tried without writing, loaded once, and said to be the same when it is loaded again', async () => {
    expect((await load(SISTER, '--dry-run')).stdout).toContain('未写入')
    expect(await loaded()).toEqual(['NDSEB'])
    expect((await load(SISTER)).stdout).toContain('TEST_SISTER 国家测试服务出口基地：新项目')
    expect(await loaded()).toEqual(['NDSEB', 'TEST_SISTER'])
    expect((await load(SISTER)).stdout).toContain('与已载入的相同')
  })

  test('that is wrong is told in sentences, every fault of it, and nothing of it is loaded', async () => {
    const wrong = join(folder, 'wrong.json')
    const sister = JSON.parse(readFileSync(SISTER, 'utf8'))
    writeFileSync(wrong, JSON.stringify({ ...sister, code: 'WRONG', quotaPerUnit: 0, noticeWorkingDays: 99 }))
    const { code, told } = await load(wrong)
    expect(code).toBe(1)
    expect(told).toMatch(/quotaPerUnit.*\n.*noticeWorkingDays/)
    expect(await loaded()).not.toContain('WRONG')
  })

  test('that is not there, or no JSON, is one sentence', async () => {
    const { code, told } = await load(join(folder, 'missing.json'))
    expect([code, told.split('\n').length]).toEqual([1, 1])
    expect((await load()).told).toContain('npm run programme -- <file.json>')
  })
})
