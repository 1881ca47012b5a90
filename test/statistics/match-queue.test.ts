import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { codeIn, importDirect, importOutsourcing, PARKS, register, spoilt } from '../support/matching.ts'
import { rowsAs } from '../support/rows-as.ts'

/** Returns without a valid code wait; MOFCOM says whose they are, and the count and the aggregates follow (N40). */
let graph: TestGraph
const YUNFAN = { creditCode: codeIn('32', 1), name: '南京云帆软件有限公司（虚构）' }
const HAIYAN = { creditCode: codeIn('32', 2), name: '南京海燕数据有限公司（虚构）' }
const TIANXING = { creditCode: codeIn('33', 3), name: '杭州天行信息有限公司（虚构）' }
const SPOILT = spoilt(YUNFAN.creditCode)
const MISSPELT = '南京海雁数据有限公司（虚构）'
const YEAR = { year: 2018, extractDate: '2019-05-31' }

beforeAll(async () => {
  graph = await openTestGraph()
  await register(graph, PARKS.nanjing, [YUNFAN, HAIYAN])
  await register(graph, PARKS.hangzhou, [TIANXING])
  await importDirect(
    graph,
    [
      [TIANXING.creditCode, TIANXING.name],
      [SPOILT, YUNFAN.name, 70],
      [SPOILT, '南京云帆软件有限公司(虚构)', 30, 'TRANSPORT'],
      ['', '不明的企业（虚构）'],
    ],
    YEAR,
  )
  await importOutsourcing(
    graph,
    [
      ['', MISSPELT],
      [TIANXING.creditCode, TIANXING.name],
    ],
    YEAR,
  )
})
afterAll(() => graph?.close())

const ENTRY = { system: 'SERVICE_TRADE_DIRECT', rawCode: SPOILT, name: YUNFAN.name }
const QUEUE = `query ($filter: MatchQueueFilter) { matchQueue(filter: $filter) { totalCount nodes {
  system rawCode name reason status rows countedRows years candidates { creditCode name reasons }
  match { creditCode reason recordedBy } history { creditCode reason revokedReason revokedBy } } } }`
const queue = async (filter: object = {}, who = 'mofcom.officer') =>
  (await graph.as(who).read(QUEUE, { filter })).matchQueue
const statusOf = async (name: string) =>
  (await queue()).nodes.filter((one: Answer) => one.name === name).map(({ status }: Answer) => status)
const count = async (parkId = PARKS.nanjing, who = 'jiangsu.commerce', arguments_ = '') =>
  (
    await graph.as(who).read(
      `query ($id: ID!) { park(id: $id) { enterpriseCount(year: 2018${arguments_}) { a b union unmatchedCount
         list { creditCode inA inB matchedByHand { rawCode name reason recordedBy recordedAt } } unmatched { name } } } }`,
      { id: parkId },
    )
  ).park.enterpriseCount
const exportsOf = async (parkId: string) => {
  await graph.settled()
  const { exportAggregates } = await graph
    .as('mofcom.officer')
    .read(
      `{ exportAggregates(years: [2018], filter: { parkId: "${parkId}" }) { nodes { amount enterprises } } }`,
    )
  return exportAggregates.nodes
}
const resolve = (input: object, who = 'mofcom.officer') =>
  graph
    .as(who)
    .do(
      'resolveMatch',
      { ...ENTRY, creditCode: YUNFAN.creditCode, reason: '电话核实（测试）', ...input },
      'match { id }',
    )

describe('the match queue', () => {
  test('has an entry for each system, code as written and name, the one of most rows first, with what it may be', async () => {
    const { totalCount, nodes } = await queue()
    expect(totalCount).toBe(3)
    expect(nodes[0]).toEqual({
      ...{ ...ENTRY, reason: 'CHECK_CHARACTER', status: 'WAITING', rows: 2, countedRows: 1, years: [2018] },
      name: expect.stringContaining('云帆'),
      candidates: [{ ...YUNFAN, reasons: ['SAME_NAME', 'NEAR_CODE'] }],
      ...{ match: null, history: [] },
    })
    const misspelt = nodes.find(({ name }: Answer) => name === MISSPELT)
    expect(misspelt).toMatchObject({
      ...{ system: 'SERVICE_OUTSOURCING', rawCode: null, reason: 'MISSING' },
      candidates: [{ ...HAIYAN, reasons: ['SAME_PINYIN'] }],
    })
    expect(nodes.find(({ name }: Answer) => name.startsWith('不明')).candidates).toEqual([])
  })

  test('is narrowed by system, year, state, and by the names that parks bear', async () => {
    const names = async (filter: object) => (await queue(filter)).nodes.map(({ name }: Answer) => name)
    expect(await names({ system: 'SERVICE_OUTSOURCING' })).toEqual([MISSPELT])
    expect(await names({ year: 2017 })).toEqual([])
    expect(await names({ status: 'MATCHED' })).toEqual([])
    for (const filter of [
      { provinceCode: '32' },
      { parkId: PARKS.nanjing },
      { provinceCode: '32', status: 'WAITING' },
    ])
      expect(await names(filter)).toEqual([expect.stringContaining('云帆')])
    for (const filter of [{ provinceCode: '33' }, { parkId: PARKS.hangzhou }])
      expect(await names(filter)).toEqual([])
  })

  test('is the ministries’ to read and MOFCOM’s to work off; nobody else learns of an entry (N84)', async () => {
    expect((await queue({}, 'miit.officer')).totalCount).toBe(3)
    for (const who of ['jiangsu.commerce', 'nanjing.park', 'nanjing.unit', 'expert.chen', 'analyst.mofcom']) {
      const { data, errors } = await graph.as(who).ask(QUEUE)
      expect([data.matchQueue, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN'])
    }
    for (const who of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park'])
      expect(
        await graph
          .as(who)
          .refusal('resolveMatch', { ...ENTRY, creditCode: YUNFAN.creditCode, reason: '（测试）' }),
      ).toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('an entry that MOFCOM resolves', () => {
  let matchId: string

  test('counts, is listed with why, by whom and when, waits no longer, and is added up in its park', async () => {
    expect(await count()).toMatchObject({ a: 0, b: 0, union: 0, unmatchedCount: 1, list: [] })
    expect(await exportsOf(PARKS.nanjing)).toEqual([])
    matchId = (await resolve({})).match.id
    const { list, ...counted } = await count()
    expect(counted).toEqual({ a: 1, b: 0, union: 1, unmatchedCount: 0, unmatched: [] })
    expect(list).toEqual([
      {
        ...{ creditCode: YUNFAN.creditCode, inA: true, inB: false },
        matchedByHand: [
          {
            ...{ rawCode: SPOILT, name: expect.stringContaining('云帆'), reason: '电话核实（测试）' },
            ...{ recordedBy: expect.any(String), recordedAt: expect.any(String) },
          },
        ],
      },
    ])
    expect(await exportsOf(PARKS.nanjing)).toEqual([{ amount: '100', enterprises: 1 }])
    expect((await queue({ status: 'MATCHED' })).nodes).toMatchObject([
      { rawCode: SPOILT, match: { creditCode: YUNFAN.creditCode, reason: '电话核实（测试）' } },
    ])
  })

  test('is so in later extracts too', async () => {
    await importDirect(
      graph,
      [
        [TIANXING.creditCode, TIANXING.name],
        [SPOILT, YUNFAN.name, 55],
        ['', '不明的企业（虚构）'],
      ],
      {
        ...YEAR,
        extractDate: '2019-06-30',
      },
    )
    expect(await count()).toMatchObject({ a: 1, unmatchedCount: 0 })
    expect(await exportsOf(PARKS.nanjing)).toEqual([{ amount: '55', enterprises: 1 }])
  })

  test('is not resolved twice, nor by a code that is none, nor where nothing waits', async () => {
    const mofcom = graph.as('mofcom.officer')
    const input = { ...ENTRY, creditCode: HAIYAN.creditCode, reason: '（测试）' }
    expect(await mofcom.refusal('resolveMatch', input)).toMatchObject({ code: 'MATCH_STANDS', clause: 'N40' })
    expect(await mofcom.refusal('dismissMatch', { ...ENTRY, reason: '（测试）' })).toMatchObject({
      code: 'MATCH_STANDS',
    })
    expect(await mofcom.refusal('resolveMatch', { ...input, creditCode: SPOILT })).toMatchObject({
      code: 'CREDIT_CODE',
      path: ['creditCode'],
    })
    expect(await mofcom.refusal('resolveMatch', { ...input, reason: ' ' })).toMatchObject({
      code: 'REQUIRED',
    })
    for (const other of [
      { name: '无此企业（虚构）' },
      { rawCode: null },
      { system: 'SERVICE_OUTSOURCING' },
      // A row with a valid code counts by it, whatever anybody says.
      { rawCode: TIANXING.creditCode, name: TIANXING.name },
    ])
      expect(await mofcom.refusal('resolveMatch', { ...input, ...other })).toMatchObject({
        code: 'NOT_FOUND',
      })
  })

  test('waits again once that is revoked, and what was said of it stays', async () => {
    const mofcom = graph.as('mofcom.officer')
    await mofcom.do('revokeMatch', { matchId, reason: '核实有误（测试）' })
    expect(await count()).toMatchObject({ a: 0, union: 0, unmatchedCount: 1 })
    expect(await exportsOf(PARKS.nanjing)).toEqual([])
    expect((await queue({ parkId: PARKS.nanjing })).nodes).toMatchObject([
      {
        status: 'WAITING',
        match: null,
        history: [{ creditCode: YUNFAN.creditCode, revokedReason: '核实有误（测试）' }],
      },
    ])
    expect(await mofcom.refusal('revokeMatch', { matchId, reason: '（测试）' })).toMatchObject({
      code: 'MATCH_REVOKED',
    })
    expect(await mofcom.refusal('revokeMatch', { matchId: PARKS.nanjing, reason: '（测试）' })).toMatchObject(
      {
        code: 'NOT_FOUND',
      },
    )
    await resolve({ reason: '再次核实（测试）' })
    const [{ history }] = (await queue({ status: 'MATCHED' })).nodes
    expect(history.map(({ reason, revokedReason }: Answer) => [reason, revokedReason])).toEqual([
      ['再次核实（测试）', null],
      ['电话核实（测试）', '核实有误（测试）'],
    ])
  })
})

test('an entry that is dismissed waits no longer and counts nowhere', async () => {
  const entry = { system: 'SERVICE_OUTSOURCING', name: MISSPELT }
  await graph.as('mofcom.officer').do('dismissMatch', { ...entry, reason: '个人，不是企业（测试）' })
  expect(await statusOf(MISSPELT)).toEqual(['DISMISSED'])
  expect(await count()).toMatchObject({ b: 0, unmatchedCount: 0 })
})

test('a code in the outsourcing system counts an enterprise in both systems, once', async () => {
  const { nodes } = await queue({ system: 'SERVICE_OUTSOURCING' })
  await graph.sql(
    `update statistics.return_match set revoked_at = platform.now(), revoked_reason = 'x', revoked_by_id = 'x', revoked_by_name = 'x' where name = $1`,
    [MISSPELT],
  )
  await resolve({ system: 'SERVICE_OUTSOURCING', rawCode: nodes[0].rawCode, name: MISSPELT })
  expect(await count()).toMatchObject({ a: 1, b: 1, union: 1 })
})

test('a member of a register is found by its pinyin, and an enterprise whose name differs in front by the rest of it', async () => {
  const known = [
    { creditCode: codeIn('32', 11), name: '苏州琴韵软件科技有限公司（虚构）' },
    { creditCode: codeIn('32', 12), name: '苏州晨光软件科技有限公司（虚构）' },
  ]
  await register(graph, PARKS.suzhou, known)
  const waiting = [
    '苏州勤云软件科技有限公司（虚构）',
    '晨光软件科技有限公司（虚构）',
    '江苏省苏州晨光软件科技有限公司（虚构）',
  ]
  await importDirect(
    graph,
    waiting.map((name) => ['', name] as const),
    { year: 2017, extractDate: '2018-05-31' },
  )
  const { nodes } = await queue({ year: 2017 })
  const found = Object.fromEntries(
    nodes.map(({ name, candidates }: Answer) => [
      name,
      candidates.map(({ creditCode, reasons }: Answer) => [creditCode, ...reasons]),
    ]),
  )
  expect(waiting.map((name) => found[name])).toEqual([
    [[known[0]?.creditCode, 'SAME_PINYIN']],
    ...[1, 2].map(() => [[known[1]?.creditCode, 'NEAR_NAME']]),
  ])
})

describe('past the operations', () => {
  const insert = (who: string, changed: Record<string, string> = {}) => {
    const row = {
      ...{ system: `'SERVICE_TRADE_DIRECT'`, name: `'甲'`, name_key: `'甲'`, reason: `'（测试）'` },
      ...{ credit_code: `'${YUNFAN.creditCode}'`, recorded_at: 'platform.now()' },
      ...{
        recorded_by_id: `current_setting('viewer.id')`,
        recorded_by_name: `current_setting('viewer.name')`,
      },
      ...changed,
    }
    return rowsAs(
      graph,
      'statistics',
      who,
      `insert into statistics.return_match (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`,
    )
  }
  test('nobody but MOFCOM says whose returns are, in nobody’s name but one’s own, now, and by a valid code alone', async () => {
    for (const who of ['cac.officer', 'jiangsu.commerce', 'nanjing.park', 'system'])
      await expect(insert(who)).rejects.toThrow(/row-level security/)
    await expect(insert('mofcom.officer', { recorded_by_name: `'另一人'` })).rejects.toThrow(
      /row-level security/,
    )
    await expect(
      insert('mofcom.officer', { recorded_at: `platform.now() + interval '1 minute'` }),
    ).rejects.toThrow(/row-level security/)
    await expect(insert('mofcom.officer', { credit_code: `'${SPOILT}'` })).rejects.toThrow(
      /return_match_code/,
    )
    await expect(insert('mofcom.officer', { raw_code: `'${YUNFAN.creditCode}'` })).rejects.toThrow(
      /return_match_raw_code/,
    )
  })

  test('what was said is not altered, only revoked; a province and a park do not find it', async () => {
    const change = (set: string) =>
      rowsAs(graph, 'statistics', 'mofcom.officer', `update statistics.return_match set ${set}`)
    await expect(change(`credit_code = null`)).rejects.toThrow(/permission denied/)
    await expect(change(`reason = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(
      change(`revoked_at = platform.now(), revoked_reason = 'x', revoked_by_id = 'x', revoked_by_name = 'x'`),
    ).rejects.toThrow(/row-level security/)
    await expect(
      rowsAs(graph, 'statistics', 'mofcom.officer', 'delete from statistics.return_match'),
    ).rejects.toThrow(/permission denied/)
    for (const who of ['jiangsu.commerce', 'nanjing.park', 'expert.chen'])
      expect(await rowsAs(graph, 'statistics', who, 'select * from statistics.return_match')).toEqual([])
    // Another province does not see what counts in a park that is not its own, nor by what.
    expect(await count(PARKS.nanjing, 'jiangsu.cyberspace')).toMatchObject({ a: 1 })
    const { data } = await graph
      .as('zhejiang.commerce')
      .ask(
        `{ park(id: "${PARKS.nanjing}") { enterpriseCount(year: 2018) { list { matchedByHand { reason } } } } }`,
      )
    expect(data.park?.enterpriseCount ?? null).toBeNull()
  })
})
