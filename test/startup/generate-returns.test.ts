import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProgramme } from './programme.ts'

/** `npm run generate -- …`, as somebody who wants to measure meets it. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndseb-generate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const generate = (...args: string[]) =>
  startProgramme(['standalone/generate-returns.ts', ...args], {}).ended()
const small = (out: string, ...more: string[]) =>
  generate('--out', join(folder, out), '--enterprises', '200', '--years', '2', '--faults', '0.01', ...more)
const read = (out: string, name: string) => readFileSync(join(folder, out, name), 'utf8')
const rowsOf = (out: string, name: string) => read(out, name).trimEnd().split('\n').slice(1)
const digests = (out: string) =>
  readdirSync(join(folder, out)).map((name) => [
    name,
    createHash('sha256').update(read(out, name)).digest('hex'),
  ])

const RETURNS = ['direct-2014.csv', 'direct-2015.csv', 'outsourcing-2014.csv', 'outsourcing-2015.csv']

describe('made-up returns', () => {
  test('are a file a system and year, the register and what they are, told as it goes', async () => {
    const { code, stdout, told } = await small('all')
    expect([code, told]).toEqual([0, ''])
    expect(stdout).toMatch(/^100 % {2}[\d,]+ 行\/秒/m)
    expect(new Set(readdirSync(join(folder, 'all')))).toEqual(
      new Set(['README.md', 'members.csv', ...RETURNS]),
    )
    expect(read('all', 'direct-2014.csv')).toMatch(
      /^统一社会信用代码,企业名称,服务类别,年度,季度,金额,币种\n/,
    )
    for (const name of RETURNS)
      for (const row of rowsOf('all', name)) {
        expect(row).toContain('（虚构）')
        expect(row).toContain(name.slice(-8, -4))
      }
    expect(read('all', 'members.csv')).toMatch(/^parkId,creditCode,name,validFrom\n/)
    const about = read('all', 'README.md')
    expect(about).toContain('made up')
    for (const name of [...RETURNS, 'members.csv'])
      expect(about).toContain(`| ${name} | ${rowsOf('all', name).length} |`)
  })

  test('are the same bytes for the same arguments, and others for another seed', async () => {
    await small('again')
    expect(digests('again')).toEqual(digests('all'))
    await small('other', '--seed', '2')
    expect(digests('other')).not.toEqual(digests('all'))
  })

  test('are thinned to the rows of a year that are asked for, of one system or both', async () => {
    await small('thin', '--rows-per-year', '300')
    for (const year of [2014, 2015])
      expect(
        rowsOf('thin', `direct-${year}.csv`).length + rowsOf('thin', `outsourcing-${year}.csv`).length,
      ).toBe(300)
    await small('direct', '--system', 'direct', '--rows-per-year', '300')
    expect(readdirSync(join(folder, 'direct')).filter((name) => name.startsWith('outsourcing'))).toEqual([])
    expect(rowsOf('direct', 'direct-2015.csv').length).toBe(300)
  })

  test('are written into an empty folder alone, and nowhere that is none', async () => {
    const before = digests('all')
    const { code, told } = await small('all')
    expect([code, told.split('\n').length]).toEqual([1, 1])
    expect(told).toContain('is not empty')
    expect(digests('all')).toEqual(before)
    writeFileSync(join(folder, 'file'), '')
    const at = await small('file')
    expect([at.code, at.told.split('\n').length]).toEqual([1, 1])
    expect(at.told).toContain('cannot be written')
  })

  test.each([
    [[]],
    [['--enterprises', '200']],
    [['--out', 'x', '--years', 'ten']],
    [['--out', 'x', '--wrong']],
  ])('are not made where the arguments are %j: one sentence, with the usage', async (args) => {
    const { code, told, stdout } = await generate(...args)
    expect([code, told.split('\n').length, stdout]).toEqual([1, 1, ''])
    expect(told).toContain('npm run generate -- --out <folder>')
  })
})
