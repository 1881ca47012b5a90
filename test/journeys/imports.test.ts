import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

let graph: TestGraph
beforeAll(async () => {
  graph = await openTestGraph()
})
afterAll(() => graph?.close())

const IMPORT = 'import { id status rows matched unmatched parts contentHash finishedAt } alreadyImported'

describe('imports', () => {
  const HEADER = 'creditCode,name,category,year,quarter,amount,currency'
  const rowsOf = (from: number, length: number) =>
    Array.from({ length }, (_, index) => `,企业${from + index}（虚构）,运输,2017,,${from + index},CNY`)
  const csvOf = (rows: readonly string[]) => [HEADER, ...rows].join('\n')
  const of2017 = { system: 'SERVICE_TRADE_DIRECT', year: 2017, extractDate: '2026-01-05' }

  test('the same extract twice changes nothing, in one part or in several', async () => {
    const mofcom = graph.as('mofcom.officer')
    const whole = await mofcom.do('importReturns', { ...of2017, csv: csvOf(rowsOf(1, 30)) }, IMPORT)
    expect(whole).toMatchObject({
      alreadyImported: false,
      import: { status: 'FINISHED', rows: 30, matched: 0 },
    })
    const again = await mofcom.do('importReturns', { ...of2017, csv: csvOf(rowsOf(1, 30)) }, IMPORT)
    expect(again).toEqual({ ...whole, alreadyImported: true })

    const first = { ...of2017, csv: csvOf(rowsOf(1, 10)), more: true }
    const begun = await mofcom.do('importReturns', first, IMPORT)
    expect(begun.import).toMatchObject({ status: 'OPEN', rows: 10, parts: 1, finishedAt: null })
    const importId = begun.import.id
    expect((await mofcom.do('importReturns', first, IMPORT)).import).toEqual(begun.import)
    const rest = { ...of2017, csv: csvOf(rowsOf(11, 20)), importId, part: 2 }
    const ended = await mofcom.do('importReturns', rest, IMPORT)
    expect(ended).toEqual({ ...whole, alreadyImported: true })
    const [{ facts }] = await graph.sql(
      'select count(*)::int as facts from statistics.direct_return where period_year = 2017',
    )
    expect(facts).toBe(30)
  })

  test('parts come in order, the same part again changes nothing, and an open import can be discarded', async () => {
    const mofcom = graph.as('mofcom.officer')
    const of2016 = { system: 'SERVICE_OUTSOURCING', year: 2016, extractDate: '2026-01-05', more: true }
    const csv =
      'creditCode,name,businessType,offshore,clientRegion,year,month,amountUsd\n,甲（虚构）,ITO,是,美国,2016,1,5'
    const { import: begun } = await mofcom.do('importReturns', { ...of2016, csv }, IMPORT)
    const next = { ...of2016, importId: begun.id, csv: `${csv}0` }
    expect(await mofcom.refusal('importReturns', { ...next, part: 3 })).toMatchObject({
      code: 'PART_OUT_OF_ORDER',
    })
    expect(await mofcom.refusal('importReturns', { ...next, part: 1 })).toMatchObject({
      code: 'PART_CHANGED',
    })
    expect(
      await mofcom.refusal('importReturns', { ...next, part: 2, extractDate: '2026-01-06' }),
    ).toMatchObject({
      code: 'IMPORT_OF_ANOTHER',
    })
    expect(await mofcom.refusal('importReturns', { ...of2016, csv: `${csv}0` })).toMatchObject({
      code: 'IMPORT_IN_PROGRESS',
    })
    await mofcom.do('discardImport', { importId: begun.id }, 'importId')
    expect(await mofcom.refusal('discardImport', { importId: begun.id })).toMatchObject({ code: 'NOT_FOUND' })
    const left = await graph.sql('select 1 from statistics.outsourcing_return where period_year = 2016')
    expect(left).toEqual([])
  })

  test('one bad row refuses the whole part, and every bad row is told by row, column and reason', async () => {
    const mofcom = graph.as('mofcom.officer')
    const csv = csvOf([',甲,运输,2015,,1,CNY', ',乙,运输,2015,,-1,CNY', ',丙,飞行,2015,,1,CNY'])
    const { data } = await mofcom.ask(
      'mutation ($input: ImportReturnsInput!) { importReturns(input: $input) { import { id } errors { code path message } } }',
      { input: { ...of2017, year: 2015, csv } },
    )
    expect(data.importReturns).toEqual({
      import: null,
      errors: [
        { code: 'NEGATIVE', path: ['csv', '3', 'amount'], message: '不得为负数' },
        expect.objectContaining({ code: 'NOT_ONE_OF', path: ['csv', '4', 'category'] }),
      ],
    })
    expect(await graph.sql('select 1 from statistics.return_batch where period_year = 2015')).toEqual([])
  })

  test('are MOFCOM’s alone, of no day to come', async () => {
    const input = { ...of2017, year: 2014, csv: csvOf([',甲,运输,2014,,1,CNY']) }
    for (const who of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park', 'analyst.mofcom'])
      expect(await graph.as(who).refusal('importReturns', input)).toMatchObject({ code: 'FORBIDDEN' })
    expect(
      await graph.as('mofcom.officer').refusal('importReturns', { ...input, extractDate: '2099-01-01' }),
    ).toMatchObject({ code: 'IN_THE_FUTURE', path: ['extractDate'] })
  })
})
