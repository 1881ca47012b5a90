import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { importBytes } from '../support/import-bytes.ts'
import { reportNationally } from '../support/national-returns.ts'

/** A file of returns of any size and of several years: all of it or nothing, once, and added up when it is there (N39–N41). */
let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())
beforeEach(async () => {
  await graph.sql(
    'truncate statistics.return_batch, statistics.direct_return, statistics.aggregate_release, statistics.aggregate, statistics.aggregate_backing',
  )
})

const HEADER = 'creditCode,name,category,year,quarter,amount,currency'
const reported = reportNationally({ enterprises: 300, seed: 41 })
const rowsOf = (year: number) =>
  reported.map(({ code, category, quarter, amount }) =>
    [code, `企业${code.slice(-7)}（虚构）`, category, year, quarter, amount, 'CNY'].join(','),
  )
const FILE = [HEADER, ...rowsOf(2016), ...rowsOf(2017)].join('\n')
const TOTAL = String(reported.reduce((sum, { amount }) => sum + amount, 0))

const held = async () => {
  const [row] = await graph.sql(
    `select (select count(*)::integer from statistics.direct_return) as rows,
            (select count(*)::integer from statistics.return_batch) as batches,
            (select count(*)::integer from statistics.aggregate_release) as releases`,
  )
  return row
}

describe('a file of two years', () => {
  test('is there with its imports and its aggregates, all at once', async () => {
    const { years } = await importBytes(graph, FILE)
    expect(years.map(({ year, rows, matched }) => [year, rows, matched])).toEqual(
      [2016, 2017].map((year) => [year, reported.length, reported.length]),
    )
    const mofcom = graph.as('mofcom.officer')
    const { returnImports } = await mofcom.read('{ returnImports { nodes { year status rows } } }')
    expect(returnImports.nodes.map(({ status }: { status: string }) => status)).toEqual([
      'FINISHED',
      'FINISHED',
    ])
    const { exportAggregates } = await mofcom.read(
      '{ exportAggregates(years: [2016, 2017]) { nodes { amount } } }',
    )
    expect(exportAggregates.nodes).toEqual([{ amount: TOTAL }, { amount: TOTAL }])
  })

  test('changes nothing again: as the same file, in another encoding, with its columns in another order, or in parts', async () => {
    await importBytes(graph, FILE)
    const before = await held()
    const reordered = FILE.split('\n').map((line) => line.split(',').toReversed().join(','))
    const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(FILE, 'utf16le')])
    for (const again of [FILE, utf16, reordered.join('\r\n')]) {
      const { years } = await importBytes(graph, again)
      expect(years.map(({ alreadyImported }) => alreadyImported)).toEqual([true, true])
    }
    const parts = await graph.as('mofcom.officer').do(
      'importReturns',
      {
        ...{ system: 'SERVICE_TRADE_DIRECT', year: 2017, extractDate: '2019-05-31' },
        csv: [HEADER, ...rowsOf(2017)].join('\n'),
      },
      'alreadyImported',
    )
    expect(parts.alreadyImported).toBe(true)
    expect(await held()).toEqual(before)
  })

  test('is refused as a whole for one wrong cell, with its line and column, and leaves nothing', async () => {
    const before = await held()
    const wrong = `${FILE}\n91350100M000100Y43,甲,运输,2017,5,1,CNY`
    await expect(importBytes(graph, wrong)).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      detail: { values: { faults: 1 } },
    })
    expect(await held()).toEqual(before)
  })

  test('may be taken without its wrong rows, which are told by line, column and reason', async () => {
    const lines = FILE.split('\n').length
    const { years, rejected } = await importBytes(
      graph,
      `${FILE}\n91350100M000100Y43,甲,运输,2017,5,1,CNY\nx,y`,
      {
        onFault: 'SKIP',
      },
    )
    expect(years.map(({ rows }) => rows)).toEqual([reported.length, reported.length])
    expect(rejected.map(({ fault }) => [fault.code, fault.detail.path])).toEqual([
      ['NOT_A_WHOLE_NUMBER', ['csv', String(lines + 1), 'quarter']],
      ['CSV_ROW_LENGTH', ['csv', String(lines + 2)]],
    ])
  })
})

describe('a file is refused, and nothing of it is left,', () => {
  test.each([
    ['with a column that nobody knows', FILE.replace('currency', 'colour'), 'CSV_COLUMN_UNKNOWN'],
    ['without a column', FILE.replace(/,currency|,CNY/g, ''), 'CSV_COLUMN_MISSING'],
    ['with nothing but a header', HEADER, 'CSV_EMPTY'],
    ['with nothing at all', '', 'CSV_EMPTY'],
    ['with a quote that is never closed', `${FILE}\n"`, 'CSV_QUOTES'],
    ['of a year to come', [HEADER, ...rowsOf(2099)].join('\n'), 'IMPORT_REFUSED'],
  ])('%s', async (_, content, code) => {
    const before = await held()
    await expect(importBytes(graph, content)).rejects.toMatchObject({ code })
    expect(await held()).toEqual(before)
  })

  test.each(['miit.officer', 'jiangsu.commerce', 'analyst.mofcom'])('as it is brought by %s', async (as) => {
    const before = await held()
    await expect(importBytes(graph, FILE, { as })).rejects.toThrow('row-level security')
    expect(await held()).toEqual(before)
  })

  test('while an import of the same year is open', async () => {
    await graph.as('mofcom.officer').do('importReturns', {
      ...{ system: 'SERVICE_TRADE_DIRECT', year: 2017, extractDate: '2019-06-30', more: true },
      csv: [HEADER, ...rowsOf(2017).slice(0, 3)].join('\n'),
    })
    const before = await held()
    await expect(importBytes(graph, FILE)).rejects.toMatchObject({ code: 'IMPORT_IN_PROGRESS' })
    expect(await held()).toEqual(before)
  })
})

test('two imports of the same file at once are one', async () => {
  const outcomes = await Promise.all([importBytes(graph, FILE), importBytes(graph, FILE)])
  const again = outcomes.map(({ years }) => years.every(({ alreadyImported }) => alreadyImported))
  expect(again.toSorted()).toEqual([false, true])
  expect(await held()).toMatchObject({ rows: 2 * reported.length, batches: 2 })
})
