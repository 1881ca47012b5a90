import { appendFileSync, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import { writeWorkbook } from '@ndseb/shared/workbook/write-workbook.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProgramme } from '../startup/programme.ts'
import { openTestDatabase, type TestDatabase } from '../support/database.ts'
import { reportNationally } from '../support/national-returns.ts'

/** `npm run import -- <file>`, as an operator meets it: killed, wrong, tried out, and done. */
let database: TestDatabase
let folder: string
let token: string
beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'ndseb-import-'))
  token = await tokenOf('mofcom.officer')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database?.drop()
})

const tokenOf = async (username: string) => (await openDemoIssuer(folder)).sign(member(username), 3_600)
const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  startProgramme(['standalone/import/main.ts', ...args], {
    ...{ DATABASE_URL: database.url, DEMO: 'true', DATA_DIR: folder, TOKEN: token },
    ...env,
  })
const held = async () =>
  (
    await database.sql<{ rows: number; batches: number }>(
      `select (select count(*)::integer from statistics.direct_return) as rows,
              (select count(*)::integer from statistics.return_batch) as batches`,
    )
  )[0]

const HEADER = 'creditCode,name,category,year,quarter,amount,currency'
const reported = reportNationally({ enterprises: 20_000, seed: 9 })
const lines = reported.map(({ code, category, quarter, amount }) =>
  [code, `企业${code.slice(-7)}（虚构）`, category, 2018, quarter, amount, 'CNY'].join(','),
)
function fileOf(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('an import from the terminal', () => {
  const day = ['--extract-date', '2019-05-31']

  test('that is killed leaves nothing, and is done when it is run again', async () => {
    const file = fileOf('returns.csv', [HEADER, ...lines].join('\n'))
    const running = start([file, ...day])
    await running.says(/^[3-9]\d %/m)
    running.process.kill('SIGKILL')
    await running.ended()
    expect(await held()).toEqual({ rows: 0, batches: 0 })
    const again = await start([file, ...day]).ended()
    expect(again).toMatchObject({ code: 0 })
    expect(again.stdout).toContain(`2018：${lines.length} 行`)
    expect(await held()).toEqual({ rows: lines.length, batches: 1 })
    expect((await start([file, ...day]).ended()).stdout).toContain('此前已导入')
  })

  test('of a file that changes while it is read is refused, and leaves nothing', async () => {
    const before = await held()
    const file = fileOf('growing.csv', [HEADER, ...lines].join('\n').replaceAll(',2018,', ',2017,'))
    const running = start([file, ...day])
    await running.says(/^[1-9]\d? %/m)
    appendFileSync(file, `\n${lines[0]}`)
    const { code, told } = await running.ended()
    expect(code).toBe(1)
    expect(told).toContain('在读取期间发生变化')
    expect(await held()).toEqual(before)
  })

  test('tries a file out without writing, and puts rejected rows into a file with the reason', async () => {
    const before = await held()
    const file = fileOf('wrong.csv', [HEADER, lines[0], '=1+1,甲,运输,2018,5,1,CNY'].join('\n'))
    const rejects = join(folder, 'rejects.csv')
    const tried = await start([file, ...day, '--dry-run', '--rejects', rejects]).ended()
    expect(tried).toMatchObject({ code: 0 })
    expect(tried.stdout).toContain('2018：1 行')
    expect(readFileSync(rejects, 'utf8')).toBe(
      `\uFEFF行号 line,列 column,原因 reason,${HEADER}\r\n3,quarter,须为 1 至 4 的整数 · This must be a whole number from 1 to 4.,'=1+1,甲,运输,2018,5,1,CNY\r\n`,
    )
    expect(await held()).toEqual(before)
  })

  test('takes a workbook and lines of objects as it takes CSV, and tells what it read', async () => {
    const before = await held()
    const bad = '91350100M000100Y43,甲,运输,2018,5,1,CNY'
    const rows = [HEADER, ...lines.slice(0, 5), bad].map((line) => line.split(','))
    const xlsx = join(folder, 'returns.xlsx')
    await writeWorkbook(createWriteStream(xlsx), { name: '直报', rows })
    const ndjson = rows.slice(1).map((cells) => {
      const object = Object.fromEntries(rows[0]?.map((column, index) => [column, cells[index]]) ?? [])
      return JSON.stringify(object)
    })
    const rejects = join(folder, 'formats.csv')
    for (const [file, words, place] of [
      [xlsx, '读取工作表“直报”', '7,quarter E7,'],
      [fileOf('returns.ndjson', ndjson.join('\n')), '2018：5 行', '6,quarter,'],
    ] as const) {
      const tried = await start([file, ...day, '--dry-run', '--rejects', rejects]).ended()
      expect(tried).toMatchObject({ code: 0 })
      expect(tried.stdout).toContain('2018：5 行')
      expect(tried.stdout).toContain(words)
      expect(readFileSync(rejects, 'utf8')).toContain(`\r\n${place}`)
    }
    expect(await held()).toEqual(before)
  })

  test.each([
    ['no file', () => [...day], '请给出一个文件'],
    ['a file that is not there', () => ['nowhere.csv', ...day], '没有文件 nowhere.csv'],
    ['a folder', () => [folder, ...day], '是文件夹'],
    [
      'a sheet of no workbook',
      () => [fileOf('a.csv', `${HEADER}\n${lines[0]}`), ...day, '--sheet', 'x'],
      '工作表',
    ],
    ['no day', () => [fileOf('a.csv', HEADER)], '--extract-date'],
    [
      'a day to come',
      () => [fileOf('a.csv', `${HEADER}\n${lines[0]}`), '--extract-date', '2099-01-01'],
      '不得晚于今天',
    ],
    ['an encoding that nobody knows', () => [fileOf('a.csv', HEADER), ...day, '--encoding', 'big5'], 'big5'],
    [
      'a day to come, tried out',
      () => [fileOf('a.csv', `${HEADER}\n${lines[0]}`), '--extract-date', '2099-01-01', '--dry-run'],
      '不得晚于今天',
    ],
    [
      'rejected rows that go nowhere',
      () => [
        fileOf('a.csv', `${HEADER}\nx`),
        ...day,
        '--dry-run',
        '--rejects',
        join(folder, 'no', 'where.csv'),
      ],
      '没有文件夹',
    ],
    [
      'rejected rows that go over the file',
      () => [fileOf('a.csv', `${HEADER}\nx`), ...day, '--rejects', join(folder, 'a.csv')],
      '--rejects',
    ],
    ['another column', () => [fileOf('a.csv', HEADER.replace('name', 'nom')), ...day], 'nom'],
  ])('with %s is one sentence, and no stack', async (_, args, words) => {
    const { code, told } = await start(args()).ended()
    expect(code).toBe(1)
    expect(told).toContain(words)
    expect(told).not.toMatch(/^\s+at /m)
  })

  test('is MOFCOM’s: without a token, with another’s, with none that is valid', async () => {
    const file = fileOf('a.csv', `${HEADER}\n${lines[0]}`)
    for (const other of ['', 'nonsense', await tokenOf('miit.officer'), await tokenOf('analyst.mofcom')])
      expect(await start([file, ...day], { TOKEN: other }).ended()).toMatchObject({ code: 1 })
  })
})
