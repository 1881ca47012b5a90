import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { codeIn, PARKS, register } from '../support/matching.ts'
import { rowsAs } from '../support/rows-as.ts'

/**
 * What a province records in a register it reads the figures of: so it records its own, and another's are MOFCOM's to record
 * (N84).
 */
let graph: TestGraph
const OWN = { creditCode: codeIn('32', 1), name: '本省企业（虚构）' }
const OTHER = { creditCode: codeIn('33', 2), name: '外省企业（虚构）' }
const KNOWN = { creditCode: codeIn('44', 3), name: '已在名录的外省企业（虚构）' }
const JIANGSU = { who: 'jiangsu.commerce' }

beforeAll(async () => {
  graph = await openTestGraph()
  await register(graph, PARKS.suzhou, [KNOWN])
})
afterAll(() => graph?.close())

const input = (...enterprises: object[]) => ({
  ...{ parkId: PARKS.nanjing, source: '名录（测试）' },
  enterprises: enterprises.map((one) => ({ validFrom: '2015-01-01', ...one })),
})
const registered = () =>
  graph.sql('select credit_code from statistics.park_membership where park_id = $1 order by 1', [
    PARKS.nanjing,
  ])

test('an enterprise that is registered in another province is refused, and nothing of the rest is taken', async () => {
  expect(await graph.as('jiangsu.commerce').refusal('setParkMembership', input(OWN, OTHER))).toMatchObject({
    ...{ code: 'CODE_OF_ANOTHER_PROVINCE', clause: 'N84', path: ['enterprises', '1', 'creditCode'] },
  })
  expect(await registered()).toEqual([])
})

test('its own are taken, and those that a register of its parks has already', async () => {
  await register(graph, PARKS.nanjing, [OWN, KNOWN], JIANGSU)
  expect(await registered()).toEqual([OWN, KNOWN].map(({ creditCode }) => ({ credit_code: creditCode })))
})

test('what MOFCOM recorded of another province’s, the province corrects', async () => {
  await register(graph, PARKS.nanjing, [OTHER])
  await register(graph, PARKS.nanjing, [{ ...OTHER, validTo: '2018-06-30' }], JIANGSU)
  expect(await registered()).toHaveLength(3)
})

test('past the operation it is the same: the row policy asks for it too', async () => {
  const insert = (who: string, code: string, province = '32') =>
    rowsAs(
      graph,
      'statistics',
      who,
      `insert into statistics.park_membership (park_id, province_code, credit_code, name, name_key, valid_from, source, recorded_by)
       values ('${PARKS.suzhou}', '${province}', '${code}', '甲', '甲', '2014-01-01', 'x', current_setting('viewer.id')) returning 1 as done`,
    )
  for (const code of [codeIn('33', 9), codeIn('00', 9)])
    await expect(insert('jiangsu.commerce', code)).rejects.toThrow(/row-level security/)
  await expect(insert('zhejiang.commerce', codeIn('33', 9), '33')).rejects.toThrow(/row-level security/)
  await expect(insert('jiangsu.industry', codeIn('32', 9))).rejects.toThrow(/row-level security/)
  for (const code of [codeIn('32', 9), OTHER.creditCode])
    expect(await insert('jiangsu.commerce', code)).toEqual([{ done: 1 }])
  expect(await insert('mofcom.officer', codeIn('33', 9))).toEqual([{ done: 1 }])
})

test('the question behind the policy is answered of one’s own province alone', async () => {
  const asked = `select statistics.stands_in_province('${KNOWN.creditCode}') as known`
  expect(await rowsAs(graph, 'statistics', 'jiangsu.commerce', asked)).toEqual([{ known: true }])
  for (const who of ['zhejiang.commerce', 'nanjing.park', 'expert.chen'])
    expect(await rowsAs(graph, 'statistics', who, asked)).toEqual([{ known: false }])
})
