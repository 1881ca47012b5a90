import { createHash } from 'node:crypto'
import { actInBulk } from '@ndseb/db/bulk.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { openRecords } from '@ndseb/statistics/domain/formats/open-records.ts'
import { openReading } from '@ndseb/statistics/domain/read-file.ts'
import { sourceOf } from '@ndseb/statistics/domain/testing/source-of.ts'
import { importFile } from '@ndseb/statistics/operations/import-file.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { codeIn } from '../support/matching.ts'
import { importNationally, reportNationally } from '../support/national-returns.ts'

/** Aggregates follow the registers and rates, whoever changes them and whatever else is under way (N35, N39–N40). */
let graph: TestGraph
const reported = reportNationally({ enterprises: 300, seed: 84 })
const JIANGSU = '01900000-0000-7000-8002-000000000001'
const ZHEJIANG = '01900000-0000-7000-8002-000000000002'
const HEADER = 'creditCode,name,category,year,quarter,amount,currency'
beforeAll(async () => {
  graph = await openTestGraph()
  await importNationally(graph, reported, { year: 2018, extractDate: '2019-06-30' })
})
afterAll(() => graph?.close())

const importYear = (csv: string, meanwhile = async () => {}) =>
  actInBulk(graph.urlOf('statistics'), viewerOf(member('mofcom.officer')), 'importFile', async (tx) => {
    const [{ alreadyImported } = { alreadyImported: false }] = await importFile(tx, openReading(), {
      ...{ extractDate: '2019-06-30', onFault: 'REFUSE', parkId: null },
      records: openRecords(sourceOf(csv), { tell: () => {} }),
      fileHash: createHash('sha256').update(csv).digest('hex'),
      reject: () => {},
      progress: () => {},
    })
    await meanwhile()
    return { alreadyImported }
  })
const enterprisesOf = async (year: number, parkId: string): Promise<number> => {
  const { exportAggregates } = await graph
    .as('mofcom.officer')
    .read(`{ exportAggregates(years: [${year}], filter: { parkId: "${parkId}" }) { nodes { enterprises } } }`)
  return exportAggregates.nodes[0]?.enterprises ?? 0
}
const claim = (who: string, parkId: string, creditCode: string | undefined, validFrom: string) =>
  graph.as(who).do('setParkMembership', {
    ...{ parkId, source: '园区企业名录（测试，虚构）' },
    enterprises: [{ creditCode, name: '迁入企业（虚构）', validFrom }],
  })
const one = (currency: string, code = '', amount = 5) =>
  `${code},企业（虚构）,TRANSPORT,{year},,${amount},${currency}`

test('an enterprise of another province’s park is not had by an earlier day: who recorded it first has it', async () => {
  // One that is registered in Jiangsu, so that Jiangsu may record it.
  const other = reported.find(({ parkId, province }) => parkId === null && province === '32')
  await claim('mofcom.officer', ZHEJIANG, other?.code, '2015-05-01')
  await graph.settled()
  const before = await enterprisesOf(2018, JIANGSU)
  await claim('jiangsu.commerce', JIANGSU, other?.code, '2001-01-01')
  await graph.settled()
  expect(await enterprisesOf(2018, JIANGSU)).toBe(before)
})

test('a register that changes while the first import of a year is being added up is followed', async () => {
  const outside = reported.find(({ parkId }) => parkId === null)
  await importYear([HEADER, one('CNY', outside?.code).replace('{year}', '2015')].join('\n'), async () => {
    await claim('mofcom.officer', ZHEJIANG, outside?.code, '2015-05-01')
  })
  await graph.settled()
  expect(await enterprisesOf(2015, ZHEJIANG)).toBe(1)
})

test('what is said of returns while another year of them is being imported counts in that year as well', async () => {
  const code = codeIn('33', 7)
  await claim('mofcom.officer', ZHEJIANG, code, '2001-01-01')
  const [first, later] = ['2009', '2010'].map((year) =>
    [HEADER, one('CNY').replace('企业（虚构）', '待认领企业（虚构）').replace('{year}', year)].join('\n'),
  )
  await importYear(first ?? '')
  await importYear(later ?? '', async () => {
    await graph.as('mofcom.officer').do('resolveMatch', {
      ...{ system: 'SERVICE_TRADE_DIRECT', rawCode: '', name: '待认领企业（虚构）' },
      ...{ creditCode: code, reason: '电话核实（测试）' },
    })
  })
  await graph.settled()
  expect(await Promise.all([2009, 2010].map((year) => enterprisesOf(year, ZHEJIANG)))).toEqual([1, 1])
})

describe('a rate', () => {
  const statuses = async (year: number) =>
    (
      await graph.as('mofcom.officer').read(`{ aggregateReleases(year: ${year}) { status } }`)
    ).aggregateReleases.map(({ status }: { status: string }) => status)
  const [code] = reported.map((row) => row.code)

  test('is waited for by a row that counts', async () => {
    await importYear([HEADER, one('USD', code).replace('{year}', '2013')].join('\n'))
    expect(await statuses(2013)).toEqual(['NO_RATE'])
  })

  test('is not by a row that itself waits for a match, and is added up nowhere', async () => {
    await importYear(
      [HEADER, one('USD').replace('{year}', '2014'), one('CNY', code).replace('{year}', '2014')].join('\n'),
    )
    expect(await statuses(2014)).toEqual(['CURRENT'])
  })
})

test('a file that is the last part of an import is not all of it', async () => {
  const [first, last] = [1, 2].map((amount) =>
    [HEADER, one('CNY', reported[0]?.code, amount).replace('{year}', '2012')].join('\n'),
  )
  const mofcom = graph.as('mofcom.officer')
  const given = { system: 'SERVICE_TRADE_DIRECT', year: 2012, extractDate: '2019-06-30' }
  const { import: begun } = await mofcom.do(
    'importReturns',
    { ...given, csv: first, more: true },
    'import { id }',
  )
  await mofcom.do('importReturns', { ...given, csv: last, part: 2, importId: begun.id }, 'import { id }')
  expect(await importYear(last ?? '')).toEqual({ alreadyImported: false })
})
