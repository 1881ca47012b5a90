import { connect } from '@ndseb/db/connect.ts'
import { openSession } from '@ndseb/db/session.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { subgraphExecutor } from '@ndseb/shared/transport/execute.ts'
import { anonymous } from '@ndseb/shared/viewer.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { subgraph } from '@ndseb/statistics/subgraph.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf } from '../permissions/entities.ts'
import { acceptedReport, wholeItems } from '../support/base-reports.ts'
import { type DecidedRound, decidedRound } from '../support/decided-round.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** When a re-review starts, what was monitored of the base is frozen as its dossier; what comes later stands beside it (N64). */
let graph: TestGraph
let decided: DecidedRound
let [reportId, reReviewId, strangersId] = ['', '', '']
const baseId = (place: number): string => decided.baseIds[place] ?? ''
const record = (over: object = {}) =>
  graph.as('mofcom.officer').do('recordIndicator', {
    ...{ baseId: baseId(0), year: 2022, code: 'A', numerator: '39.995', denominator: '100' },
    ...{
      denominatorDefinition: 'GOODS_AND_SERVICES',
      source: '（测试）',
      extractDate: '2028-05-31',
      ...over,
    },
  })
beforeAll(async () => {
  graph = await openTestGraph()
  decided = await decidedRound(graph, 84)
  await graph.stage.moveTo('2028-08-03T00:00:00.000Z')
  await record({ numerator: '38' })
  await record()
  reportId = await acceptedReport(graph, 'nanjing.park', baseId(0), { targets: ['GOALS_2025'] }, 2027)
  // Not accepted: not in the dossier.
  await graph
    .as('mofcom.officer')
    .do('requestBaseReports', { baseIds: [baseId(0)], year: 2028, dueOn: '2099-01-01' })
  const roundId = await openRound(graph, 85, '2028-12-31')
  const { reReviews } = await graph
    .as('mofcom.officer')
    .do('startReReview', { roundId, baseIds: [baseId(0), baseId(1)] }, 'reReviews { id }')
  ;[reReviewId, strangersId] = reReviews.map(({ id }: { id: string }) => id)
  await graph.settled()
}, 120_000)
afterAll(() => graph?.close())

const DOSSIER = `query ($id: ID!) { reReview(id: $id) { status base { id name } openedAt dossier { frozenAt
  indicators { code year numerator ratio revision } measures { code year value }
  targets { target { code } progress value { numerator } evidence { text year } }
  reports { edition report { id year } items { text } }
  changes { kind year frozen current indicator { numerator } measure { value } report { edition } } } } }`
const read = async (who: string, id = reReviewId) => (await graph.as(who).read(DOSSIER, { id })).reReview

describe('the dossier', () => {
  test('holds the shares with their revisions, the progress, and the accepted reports, as of the start', async () => {
    const { dossier, openedAt, base } = await read('cac.officer')
    expect(base).toMatchObject({ id: baseId(0) })
    expect(dossier.frozenAt).toBe(openedAt)
    expect(dossier.indicators).toEqual([
      { code: 'A', year: 2022, numerator: '39.995', ratio: '0.399950', revision: 2 },
    ])
    // The first case's park figures came in when its round was decided.
    expect(dossier.measures.map(({ code }: { code: string }) => code)).toEqual([
      ...['DIGITAL_SERVICE_EXPORT', 'TCI_SERVICE_EXPORT', 'INDUSTRY_OUTPUT'],
    ])
    const target = (code: string) =>
      dossier.targets.find((one: { target: { code: string } }) => one.target.code === code)
    expect(target('A_2022')).toMatchObject({
      progress: 'BELOW',
      value: { numerator: '39.995' },
      evidence: null,
    })
    expect(target('A_2025')).toMatchObject({ progress: 'NO_DATA', value: null })
    expect(target('GOALS_2025')).toMatchObject({
      ...{ progress: 'NARRATIVE', value: null },
      evidence: [{ text: '建成平台三个（测试）', year: 2027 }],
    })
    expect(dossier.reports).toMatchObject([
      { edition: 1, report: { id: reportId, year: 2027 }, items: [{ text: '建成平台三个（测试）' }, {}] },
    ])
    expect(dossier.changes).toEqual([])
  })

  test('stays as it was, and says beside it what has changed since', async () => {
    const before = await read('cac.officer')
    await record({ numerator: '41' })
    await record({ year: 2025, numerator: '60' })
    await graph.as('mofcom.officer').do('recordParkFigures', {
      ...{ parkId: decided.cases[0]?.parkId, year: 2025, source: '（测试）', extractDate: '2028-08-01' },
      figures: [{ standard: 'SERVICE_EXPORT', value: '77' }],
    })
    const park = graph.as('nanjing.park')
    await park.do('reviseBaseReport', { reportId, reason: '更正（测试）' })
    await park.do('saveBaseReport', { reportId, items: wholeItems({ text: '建成平台两个（测试）' }) })
    await park.do('submitBaseReport', { reportId })
    await graph.as('mofcom.officer').do('acceptBaseReport', { reportId })
    const { dossier } = await read('cac.officer')
    expect({ ...dossier, changes: [] }).toEqual(before.dossier)
    const none = { indicator: null, measure: null, report: null }
    expect(dossier.changes).toEqual([
      { kind: 'INDICATOR', year: 2022, frozen: 2, current: 3, ...none, indicator: { numerator: '41' } },
      { kind: 'INDICATOR', year: 2025, frozen: null, current: 1, ...none, indicator: { numerator: '60' } },
      { kind: 'FIGURE', year: 2025, frozen: 1, current: 2, ...none, measure: { value: '77' } },
      { kind: 'REPORT', year: 2027, frozen: 1, current: 2, ...none, report: { edition: 2 } },
    ])
  })

  test('is frozen once, though its event comes twice and late', async () => {
    const kept = 'select contents::text from statistics.re_review_dossier where re_review_id = $1'
    const before = await graph.sql(kept, [reReviewId])
    const { openedAt, dossier } = await read('mofcom.officer')
    const event = {
      ...{ baseId: baseId(0), parkId: decided.cases[0]?.parkId, provinceCode: '32', startedAt: openedAt },
      reReviewId,
    }
    const announce = (over: object) =>
      graph.sql(`select platform.announce('statistics:freeze-dossier', $1)`, [
        JSON.stringify({ ...event, ...over }),
      ])
    await announce({})
    // As if the first event of another re-review had been handled only now: what was recorded since is left out.
    const late = '01900000-0000-7000-8000-00000000feed'
    await announce({ reReviewId: late })
    await graph.settled()
    expect(await graph.sql(kept, [reReviewId])).toEqual(before)
    expect(await graph.sql(kept, [late])).toEqual(before)
    expect(dossier.indicators[0].numerator).toBe('39.995')
  })

  test('of a base of which nothing was recorded is empty, and there', async () => {
    expect((await read('miit.officer', strangersId)).dossier).toMatchObject({
      ...{ indicators: [], measures: [], reports: [], changes: [] },
    })
  })
})

describe('who reads it', () => {
  const STRANGERS = ['hangzhou.park', 'suzhou.park', 'zhejiang.commerce']
  const SHUT_OUT = ['nanjing.unit', 'expert.chen', 'analyst.mofcom']
  const QUERY = 'query ($id: ID!) { reReview(id: $id) { id dossier { frozenAt } } }'

  test('the ministries, the departments of its province and its park', async () => {
    for (const person of ['mofcom.officer', 'miit.officer', 'jiangsu.cyberspace', 'nanjing.park'])
      expect((await read(person)).dossier.indicators).toHaveLength(1)
  })

  test('and nobody else, while that there is a re-review everybody may know', async () => {
    for (const person of STRANGERS)
      expect((await graph.as(person).read(QUERY, { id: reReviewId })).reReview).toEqual({
        ...{ id: reReviewId, dossier: null },
      })
    for (const person of SHUT_OUT) {
      const { data, errors } = await graph.as(person).ask(QUERY, { id: reReviewId })
      expect([data.reReview.dossier, errors[0]?.extensions.code]).toEqual([null, 'FORBIDDEN'])
    }
    const { data, errors } = await graph.public.ask(QUERY, { id: reReviewId })
    expect([data.reReview.dossier, errors[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED'])
  })

  test('by a reference neither: hidden and missing alike', async () => {
    const entity = async (person: string | null, id: string) => {
      const statistics = await connect('statistics', graph.urlOf('statistics'))
      const execute = subgraphExecutor(
        {
          name: 'statistics',
          schema: subgraph.schema,
          makeContext: (viewer) => subgraph.makeContext(openSession(statistics, viewer), true),
        },
        createLogger('test'),
      )
      const query = `{ _entities(representations: [{ __typename: "ReReview", id: "${id}" }]) {
        __typename ... on ReReview { dossier { frozenAt } } } }`
      const viewer = person === null ? anonymous() : viewerOf(member(person))
      const { data, errors } = await execute({ query }, { viewer, requestId: 'test' })
      await statistics.close()
      return JSON.stringify([data, codesOf(errors as never)])
    }
    const missing = '01900000-0000-7000-8000-00000000dead'
    for (const person of [...STRANGERS, ...SHUT_OUT, null])
      expect(await entity(person, reReviewId)).toBe(await entity(person, missing))
    expect(await entity('nanjing.park', reReviewId)).toContain('frozenAt')
  })

  test('nobody writes or changes one, with the login of statistics either, and reviews alone announces it', async () => {
    const as = (person: string, sql: string) => rowsAs(graph, 'statistics', person, sql)
    for (const person of ['mofcom.officer', 'nanjing.park', 'jiangsu.commerce']) {
      await expect(
        as(
          person,
          `insert into statistics.re_review_dossier select uuidv7(), base_id, park_id, province_code, frozen_at, '{}' from statistics.re_review_dossier`,
        ),
      ).rejects.toThrow(/row-level security/)
      await expect(as(person, `update statistics.re_review_dossier set contents = '{}'`)).rejects.toThrow(
        /permission denied/,
      )
      await expect(as(person, 'delete from statistics.re_review_dossier')).rejects.toThrow(
        /permission denied/,
      )
      await expect(as(person, `select platform.announce('statistics:freeze-dossier', '{}')`)).rejects.toThrow(
        /permission denied/,
      )
    }
    for (const person of ['suzhou.park', ...SHUT_OUT])
      expect(await as(person, 'select 1 from statistics.re_review_dossier')).toEqual([])
  })
})
