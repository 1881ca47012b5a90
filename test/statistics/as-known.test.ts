import { createHash } from 'node:crypto'

import { actInBulk } from '@ndseb/db/bulk.ts'

import type { SqlTx } from '@ndseb/db/own-connection.ts'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { openRecords } from '@ndseb/statistics/domain/formats/open-records.ts'
import { openReading } from '@ndseb/statistics/domain/read-file.ts'
import { sourceOf } from '@ndseb/statistics/domain/testing/source-of.ts'
import { importFile } from '@ndseb/statistics/operations/import-file.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { YEAR } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { codeIn, importDirect, importOutsourcing, PARKS, register, spoilt } from '../support/matching.ts'
import { fieldOf, forwardedCase, recordOutput } from '../support/replays.ts'
import { rowsAs } from '../support/rows-as.ts'

/**
 * What is counted can be told as it was known on a day: by the register, the returns and the matches of that day (N39, N40).
 */
let graph: TestGraph
let opened: OpenCase
const MEMBERS = [1, 2, 3, 4, 5, 6].map((number) => ({
  creditCode: codeIn('32', number),
  name: `南京示例企业第${number}家（虚构）`,
}))
const [, second, , , , sixth] = MEMBERS
const EXTRACT = { year: YEAR, extractDate: '2026-01-20', parkId: PARKS.nanjing }
const rowsOf = (members: typeof MEMBERS) =>
  members.map(
    ({ creditCode, name }) =>
      [creditCode === sixth?.creditCode ? spoilt(creditCode) : creditCode, name] as const,
  )
/** A moment of the programme's clock after what was done so far. */
const moment = async (): Promise<string> => {
  const [row] = await graph.sql('select platform.now() as now')
  return new Date(row?.now).toISOString()
}
const FIELDS = 'members a b union unmatchedCount directExtractDate list { name matchedByHand { reason } }'
const count = async (asOf?: string, who = 'mofcom.officer') =>
  (
    await graph
      .as(who)
      .read(
        `query ($id: ID!, $asOf: DateTime) { park(id: $id) { enterpriseCount(year: ${YEAR}, asOf: $asOf) { ${FIELDS} } } }`,
        { id: PARKS.nanjing, asOf },
      )
  ).park.enterpriseCount
const membersOn = async (asOf?: string, who = 'nanjing.park') =>
  (
    await graph
      .as(who)
      .read(
        `query ($id: ID!, $asOf: DateTime) { park(id: $id) { members(on: "${YEAR}-12-31", asOf: $asOf) { creditCode name validTo source } } }`,
        { id: PARKS.nanjing, asOf },
      )
  ).park.members
const frozen = async () =>
  (
    await fieldOf(
      graph,
      'mofcom.officer',
      opened.applicationId,
      `frozenCheck { forwardedAt check { comparisons { standard reported source } }
         replay { same differences { clause } sinceThen { clause part before after source } } }`,
    )
  ).frozenCheck
const told = (differences: readonly Answer[]) =>
  differences.map(({ clause, part, before, after }) => [clause, part, before, after])

beforeAll(async () => {
  graph = await openTestGraph()
  const roundId = await openRound(graph, 131)
  await register(graph, PARKS.nanjing, MEMBERS)
  await importDirect(graph, rowsOf(MEMBERS), EXTRACT)
  await importOutsourcing(graph, rowsOf(MEMBERS.slice(0, 1)), EXTRACT)
  opened = await forwardedCase(graph, roundId)
})
afterAll(() => graph?.close())

describe('the check of a case that was forwarded with five enterprises', () => {
  let forwardedAt: string
  test('is frozen with the count as it was known when it was forwarded', async () => {
    const { check, replay, ...one } = await frozen()
    forwardedAt = one.forwardedAt
    expect(check.comparisons.find(({ standard }: Answer) => standard === 'ENTERPRISE_COUNT').reported).toBe(
      '5',
    )
    expect([replay.same, replay.sinceThen]).toEqual([true, []])
    expect(await count()).toMatchObject({ members: 6, a: 5, b: 1, union: 5, unmatchedCount: 1 })
  })

  test('stays as it is, and one query tells what returns, register and matches of today make otherwise', async () => {
    const before = await frozen()
    const known = await count(forwardedAt)
    const steps: Record<string, string> = { forwarded: await moment() }
    await importDirect(graph, rowsOf(MEMBERS.slice(2)), { ...EXTRACT, extractDate: '2026-02-20' })
    steps.fewer = await moment()
    expect(told((await frozen()).replay.sinceThen)).toContainEqual(['N33', 'ACTUAL', '5', '4'])
    // The third enterprise left in the middle of the year, it turns out.
    await register(graph, PARKS.nanjing, [{ ...MEMBERS[2], validTo: `${YEAR}-06-30` } as never], {
      source: '更正（测试）',
    })
    steps.corrected = await moment()
    expect(told((await frozen()).replay.sinceThen)).toContainEqual(['N33', 'ACTUAL', '5', '3'])
    await graph.as('mofcom.officer').do('resolveMatch', {
      ...{ system: 'SERVICE_TRADE_DIRECT', rawCode: spoilt(sixth?.creditCode ?? ''), name: sixth?.name },
      ...{ creditCode: sixth?.creditCode, reason: '电话核实（测试）' },
    })
    const { check, replay } = await frozen()
    expect(check).toEqual(before.check)
    expect([replay.same, replay.differences]).toEqual([true, []])
    expect(told(replay.sinceThen)).toEqual([
      ['N33', 'ACTUAL', '5', '4'],
      ['N33', 'MARGIN', expect.any(String), expect.any(String)],
      ['N33', 'DIFFERENCE', expect.any(String), expect.any(String)],
    ])
    // And the count can be read as it was known after each.
    const unions = await Promise.all(Object.values(steps).map(async (asOf) => (await count(asOf)).union))
    expect([...unions, (await count()).union]).toEqual([5, 4, 3, 4])
    expect(await count(forwardedAt)).toEqual(known)
    expect(await count()).toMatchObject({ members: 5, directExtractDate: '2026-02-20', unmatchedCount: 0 })
  })

  test('comes to the same however late it is frozen', async () => {
    const [first] = await graph.sql(
      'delete from statistics.frozen_check where application_id = $1 returning inputs, verdict',
      [opened.applicationId],
    )
    await graph.sql(`select platform.announce('statistics:freeze-check', $1)`, [
      JSON.stringify({ applicationId: opened.applicationId }),
    ])
    await graph.settled()
    const [again] = await graph.sql(
      'select inputs, verdict from statistics.frozen_check where application_id = $1',
      [opened.applicationId],
    )
    expect(again).toEqual(first)
  })

  test('is what its province, its clerk and its unit can read as of that moment, and nobody else (N84)', async () => {
    for (const who of ['jiangsu.industry', 'nanjing.park'])
      expect(await count(forwardedAt, who)).toEqual(await count(forwardedAt))
    const asked = `{ park(id: "${PARKS.nanjing}") { enterpriseCount(year: ${YEAR}, asOf: "${forwardedAt}") { union } } }`
    expect((await graph.as('nanjing.unit').read(asked)).park.enterpriseCount).toEqual({ union: 5 })
    for (const who of [
      'zhejiang.commerce',
      'hangzhou.park',
      'expert.chen',
      'analyst.mofcom',
      'hangzhou.unit',
    ]) {
      const { data } = await graph.as(who).ask(asked)
      expect(data.park?.enterpriseCount ?? null).toBeNull()
    }
  })
})

describe('the register of a park', () => {
  test('is told as it was before a correction, and before there was one', async () => {
    const before = await moment()
    await register(graph, PARKS.nanjing, [{ ...second, name: '南京改名企业（虚构）' } as never], {
      source: '更名（测试）',
    })
    const named = (members: readonly Answer[]) =>
      members.find(({ creditCode }) => creditCode === second?.creditCode)
    expect(named(await membersOn())).toMatchObject({ name: '南京改名企业（虚构）', source: '更名（测试）' })
    expect(named(await membersOn(before))).toMatchObject({
      name: second?.name,
      source: '园区企业名录（测试，虚构）',
    })
    expect(await membersOn('2018-01-01T00:00:00Z')).toEqual([])
    expect(await membersOn(before, 'jiangsu.commerce')).toEqual(await membersOn(before))
    // The same again is no correction.
    const rows = () => graph.sql('select count(*)::int as n from statistics.park_membership_former')
    const kept = await rows()
    await register(graph, PARKS.nanjing, [{ ...second, name: '南京改名企业（虚构）' } as never], {
      source: '更名（测试）',
    })
    expect(await rows()).toEqual(kept)
  })

  test('was corrected in the order in which the corrections came to stand, whenever each began', async () => {
    const code = codeIn('32', 90)
    await register(graph, PARKS.nanjing, [{ creditCode: code, name: '起初的名称（虚构）' }])
    const clerk = viewerOf(member('mofcom.officer'))
    const rename = (tx: SqlTx, name: string) =>
      tx.rows(
        `update statistics.park_membership set name = $1, recorded_by = $2, recorded_at = $3 where credit_code = $4 returning id`,
        [name, clerk.id, tx.now, code],
      )
    const change = (work: (tx: SqlTx) => Promise<unknown>) =>
      actInBulk(graph.urlOf('statistics'), clerk, 'setParkMembership', async (tx) => {
        await work(tx)
        return {}
      })
    let between = ''
    await change(async (tx) => {
      between = await moment()
      await change((other) => rename(other, '后开始者先写（虚构）'))
      await rename(tx, '先开始者后写（虚构）')
    })
    const namesOn = async (asOf?: string) =>
      (await membersOn(asOf)).flatMap(({ creditCode, name }: Answer) => (creditCode === code ? [name] : []))
    expect(await namesOn(between)).toEqual(['起初的名称（虚构）'])
    expect(await namesOn(await moment())).toEqual(['先开始者后写（虚构）'])
    expect(await namesOn()).toEqual(['先开始者后写（虚构）'])
  })

  test('keeps what it said whoever alters it, and nobody alters or removes what was kept', async () => {
    const as = (who: string, sql: string) => rowsAs(graph, 'statistics', who, sql)
    const changed = await as(
      'jiangsu.commerce',
      `update statistics.park_membership set source = 'x', recorded_at = platform.now(), recorded_by = current_setting('viewer.id')
        where credit_code = '${MEMBERS[3]?.creditCode}' returning id`,
    )
    const former = `select source from statistics.park_membership_former where membership_id = '${changed[0]?.id}'`
    expect(await as('jiangsu.commerce', former)).toEqual([{ source: '园区企业名录（测试，虚构）' }])
    for (const who of ['zhejiang.commerce', 'suzhou.park', 'nanjing.unit', 'expert.chen'])
      expect(await as(who, former)).toEqual([])
    for (const sql of [
      'delete from statistics.park_membership_former',
      `update statistics.park_membership_former set source = 'x'`,
      'insert into statistics.park_membership_former select * from statistics.park_membership_former limit 1',
      'delete from statistics.park_membership',
    ])
      await expect(as('mofcom.officer', sql)).rejects.toThrow(/permission denied/)
    // A correction is the viewer's, of now: what was known when rests on it.
    for (const set of [`recorded_by = 'another'`, `recorded_at = platform.now() + interval '1 minute'`])
      await expect(as('mofcom.officer', `update statistics.park_membership set ${set}`)).rejects.toThrow(
        /row-level security/,
      )
  })
})

test('a file is known from when it has been read, and not from when that began', async () => {
  const csv = [
    'creditCode,name,category,year,quarter,amount,currency',
    `${second?.creditCode},${second?.name},TELECOM_COMPUTER_INFORMATION,${YEAR},,5,CNY`,
  ].join('\n')
  const before = await count()
  let meanwhile = ''
  await actInBulk(graph.urlOf('statistics'), viewerOf(member('mofcom.officer')), 'importFile', async (tx) => {
    const records = (async function* () {
      yield* openRecords(sourceOf(csv), { tell: () => {} })
      meanwhile = await moment()
    })()
    await importFile(tx, openReading(), {
      ...{ records, extractDate: '2026-02-25', onFault: 'REFUSE', parkId: PARKS.nanjing },
      ...{ fileHash: createHash('sha256').update(csv).digest('hex') },
      ...{ reject: () => {}, progress: () => {} },
    })
    return {}
  })
  expect((await count()).a).toBe(1)
  expect(await count(meanwhile)).toEqual(before)
})

test('a park’s figures are told in the revision that was the latest then', async () => {
  const before = await moment()
  await recordOutput(graph, opened, '290', '统计年报（测试）')
  const query = `query ($id: ID!, $asOf: DateTime) { park(id: $id) {
    now: figures(year: ${YEAR}) { value revision } before: figures(year: ${YEAR}, asOf: $asOf) { value revision }
    never: figures(year: ${YEAR}, asOf: "2018-01-01T00:00:00Z") { value } } }`
  expect((await graph.as('nanjing.park').read(query, { id: PARKS.nanjing, asOf: before })).park).toEqual({
    ...{ now: [{ value: '290', revision: 2 }], before: [{ value: '286', revision: 1 }], never: [] },
  })
})
