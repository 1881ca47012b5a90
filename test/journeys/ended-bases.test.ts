import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wholeItems } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'
import {
  HANGZHOU,
  NANJING,
  SUZHOU,
  type TwoRounds,
  twoRoundsOfReReviews,
  XIXIAN,
} from '../support/two-rounds-of-re-reviews.ts'
import { tasksOf } from '../support/waiting.ts'

/** What statistics asks of a base ends with the document that disqualifies it, and goes on where it is reinstated (N17, N27, N65). */
let graph: TestGraph
let scene: TwoRounds
const reportIds = new Map<string, string>()
beforeAll(async () => {
  graph = await openTestGraph()
  scene = await twoRoundsOfReReviews(graph)
}, 120_000)
afterAll(() => graph?.close())

const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer']
const MONITORED = 'query ($id: ID!) { base(id: $id) { status monitoredSince monitoredUntil } }'
const monitored = async (place: number, who = 'mofcom.officer') =>
  (await graph.as(who).read(MONITORED, { id: scene.baseId(place) })).base
const request = (place: number, year: number) => ({
  baseIds: [scene.baseId(place)],
  year,
  dueOn: '2099-03-31',
})
async function ask(place: number, year: number): Promise<string> {
  const { reports } = await graph
    .as('mofcom.officer')
    .do('requestBaseReports', request(place, year), 'reports { id }')
  reportIds.set(`${place}/${year}`, reports[0].id)
  return reports[0].id
}
const reportId = (place: number, year: number) => reportIds.get(`${place}/${year}`) ?? ''
const refusedRequest = (place: number, year: number) =>
  graph.as('mofcom.officer').refusal('requestBaseReports', request(place, year))
const share = (place: number, year: number, code = 'A') => ({
  ...{ baseId: scene.baseId(place), year, code, numerator: '40', denominator: '100' },
  ...{ denominatorDefinition: 'GOODS', source: '（测试）', extractDate: '2028-08-01' },
})
const waitsFor = async (who: string, kind: string) =>
  (await tasksOf(graph, who)).filter((task) => task.kind === kind).map(({ subjectId }) => subjectId)
const basesIn = async (year: number) => {
  const { pooledIndicators } = await graph
    .as('analyst.mofcom')
    .read('query ($year: Int!) { pooledIndicators(year: $year) { bases } }', { year })
  return pooledIndicators.map(({ bases }: { bases: number }) => bases)
}

describe('a base that is disqualified', () => {
  test('was asked for its reports and its shares until then', async () => {
    expect(await monitored(NANJING)).toEqual({
      ...{ status: 'UNDER_RE_REVIEW', monitoredSince: '2026-08-03', monitoredUntil: null },
    })
    for (const year of [2026, 2027]) await ask(NANJING, year)
    await graph.as('nanjing.park').do('saveBaseReport', {
      ...{ reportId: reportId(NANJING, 2026), items: wholeItems() },
    })
    await graph.as('nanjing.park').do('submitBaseReport', { reportId: reportId(NANJING, 2026) })
    expect(await waitsFor('nanjing.park', 'REPORT_TO_SUBMIT')).toEqual([reportId(NANJING, 2027)])
    for (const place of [NANJING, HANGZHOU])
      await graph.as('mofcom.officer').do('recordIndicator', share(place, 2028))
    expect(await basesIn(2028)).toEqual([2])
  })

  test('is monitored until the date of the document, for whoever sees since when it is (N27, N65)', async () => {
    await scene.conclude(scene.plain, NANJING, 'FAILED', 2)
    await graph.settled()
    const ended = { status: 'DISQUALIFIED', monitoredSince: '2026-08-03', monitoredUntil: '2028-08-10' }
    for (const who of [...MINISTRIES, 'jiangsu.commerce', 'nanjing.park', 'analyst.mofcom'])
      expect(await monitored(NANJING, who)).toEqual(ended)
    for (const who of ['suzhou.park', 'zhejiang.commerce'])
      expect(await monitored(NANJING, who)).toMatchObject({ monitoredSince: null, monitoredUntil: null })
    for (const who of ['nanjing.unit', 'expert.chen']) {
      const { data, errors } = await graph.as(who).ask(MONITORED, { id: scene.baseId(NANJING) })
      expect(data.base).toMatchObject({ monitoredUntil: null })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    }
    expect(await monitored(HANGZHOU)).toMatchObject({ monitoredUntil: null })
  })

  test('is waited for no more: only what it submitted is MOFCOM’s to accept still', async () => {
    expect(await waitsFor('nanjing.park', 'REPORT_TO_SUBMIT')).toEqual([])
    expect(await waitsFor('mofcom.officer', 'REPORT_TO_DECIDE')).toEqual([reportId(NANJING, 2026)])
    await graph
      .as('mofcom.officer')
      .do('returnBaseReport', { reportId: reportId(NANJING, 2026), reason: '请补充（测试）' })
    expect(await waitsFor('nanjing.park', 'REPORT_TO_SUBMIT')).toEqual([])
    // It may submit all the same, and then MOFCOM decides.
    await graph.as('nanjing.park').do('submitBaseReport', { reportId: reportId(NANJING, 2026) })
    expect(await waitsFor('mofcom.officer', 'REPORT_TO_DECIDE')).toEqual([reportId(NANJING, 2026)])
    await graph.as('mofcom.officer').do('acceptBaseReport', { reportId: reportId(NANJING, 2026) })
  })

  test('is asked for the year of its end, which waits, and for no later one', async () => {
    await graph.stage.moveTo('2029-01-04T01:00:00.000Z')
    expect(await refusedRequest(NANJING, 2029)).toMatchObject({
      ...{ code: 'YEAR_AFTER_BASE', clause: 'N17', path: ['baseIds', '0'] },
      message: '该园区的基地资格已于 2028-08-10 终止，此后年度不再监测，也无须报送',
    })
    // All of them or none.
    const both = { ...request(HANGZHOU, 2029), baseIds: [scene.baseId(HANGZHOU), scene.baseId(NANJING)] }
    expect(await graph.as('mofcom.officer').refusal('requestBaseReports', both)).toMatchObject({
      ...{ code: 'YEAR_AFTER_BASE', path: ['baseIds', '1'] },
    })
    const id = await ask(NANJING, 2028)
    expect(await waitsFor('nanjing.park', 'REPORT_TO_SUBMIT')).toEqual([id])
    await ask(HANGZHOU, 2029)
  })

  test('has no shares of a later year, and those that it had are left out of the pool', async () => {
    const mofcom = graph.as('mofcom.officer')
    const after = { ...share(NANJING, 2029), extractDate: '2029-01-04' }
    expect(await mofcom.refusal('recordIndicator', after)).toMatchObject({
      ...{ code: 'YEAR_AFTER_BASE', clause: 'N27', path: ['year'] },
    })
    await mofcom.do('recordIndicator', { ...share(NANJING, 2028), numerator: '41' })
    await mofcom.do('recordIndicator', { ...after, baseId: scene.baseId(HANGZHOU) })
    // Recorded before anybody knew of the end, as of a document that is issued in January with a date in December.
    await graph.sql(
      `insert into statistics.indicator_value (base_id, year, code, revision, numerator, denominator, denominator_definition, source, extract_date, recorded_by)
       values ($1, 2029, 'A', 1, 40, 100, 'GOODS', '（测试）', '2029-01-04', 'x')`,
      [scene.baseId(NANJING)],
    )
    expect(await basesIn(2028)).toEqual([2])
    expect(await basesIn(2029)).toEqual([1])
  })

  test('shows its shares and how it stood to the targets as it was', async () => {
    await graph.as('mofcom.officer').do('recordIndicator', { ...share(NANJING, 2025), numerator: '50' })
    const { base } = await graph.as('nanjing.park').read(
      `query ($id: ID!) { base(id: $id) { indicators(year: 2028) { numerator revision }
         targets { target { code } progress } } }`,
      { id: scene.baseId(NANJING) },
    )
    expect(base.indicators).toEqual([{ numerator: '41', revision: 2 }])
    expect(base.targets).toContainEqual({ target: { code: 'A_2025' }, progress: 'REACHED' })
  })

  test('is asked for the shares of the year of its end when that is over, and then never again (N27)', async () => {
    const asked = async () => (await waitsFor('mofcom.officer', 'INDICATORS_TO_RECORD')).toSorted()
    const all = [NANJING, HANGZHOU, XIXIAN, SUZHOU].map(scene.baseId).toSorted()
    expect(await asked()).toEqual(all)
    await graph.stage.moveTo('2030-01-03T01:00:00.000Z')
    expect(await asked()).toEqual(all.filter((id) => id !== scene.baseId(NANJING)))
  })
})

describe('past the operations, with the login of statistics', () => {
  const as = (who: string, sql: string, params: unknown[] = []) =>
    rowsAs(graph, 'statistics', who, sql, params)
  const ROW_SECURITY = /row-level security/

  test('nobody asks for a year after the end, nor records its shares', async () => {
    const asking = (year: number) =>
      as(
        'mofcom.officer',
        `insert into statistics.base_report (base_id, park_id, province_code, year, due_on, requested_by_id, requested_by_name, requested_at)
         select base_id, park_id, province_code, $2, '2099-01-01', current_setting('viewer.id'), current_setting('viewer.name'), now()
           from statistics.base_monitoring where base_id = $1`,
        [scene.baseId(NANJING), year],
      )
    const recording = (year: number) =>
      as(
        'mofcom.officer',
        `insert into statistics.indicator_value (base_id, year, code, revision, numerator, denominator, denominator_definition, source, extract_date, recorded_by)
         values ($1, $2, 'B', 1, 40, 100, 'GOODS', 'x', '2029-01-04', current_setting('viewer.id'))`,
        [scene.baseId(NANJING), year],
      )
    for (const insert of [asking, recording]) await expect(insert(2029)).rejects.toThrow(ROW_SECURITY)
    await recording(2028)
  })

  test('nobody ends a base or lets it go on', async () => {
    for (const who of [...MINISTRIES, 'jiangsu.commerce', 'nanjing.park'])
      for (const until of ['null', `'2026-08-03'`])
        expect(
          await as(
            who,
            `update statistics.base_monitoring set until = ${until}, version = 99 returning base_id`,
          ),
        ).toEqual([])
  })

  test('what ends and what goes on is announced by reviews alone', async () => {
    const announce = `select platform.announce('statistics:set-monitoring', '{}')`
    for (const owner of ['applications', 'platform', 'statistics'] as const)
      await expect(rowsAs(graph, owner, 'mofcom.officer', announce)).rejects.toThrow(/permission denied/)
  })
})

describe('a base that is reinstated', () => {
  test('goes on as if it had not ended: its reports wait again, and later years are asked for', async () => {
    await ask(XIXIAN, 2028)
    await scene.conclude(scene.optional, XIXIAN, 'FAILED', 5)
    await graph.settled()
    expect(await monitored(XIXIAN)).toMatchObject({ status: 'DISQUALIFIED', monitoredUntil: '2028-08-10' })
    expect(await waitsFor('xixian.park', 'REPORT_TO_SUBMIT')).toEqual([])
    expect(await refusedRequest(XIXIAN, 2029)).toMatchObject({ code: 'YEAR_AFTER_BASE' })

    await reinstate()
    await graph.settled()
    expect(await monitored(XIXIAN)).toMatchObject({ status: 'ACTIVE', monitoredUntil: null })
    expect(await waitsFor('xixian.park', 'REPORT_TO_SUBMIT')).toEqual([reportId(XIXIAN, 2028)])
    await ask(XIXIAN, 2029)
  })
})

/** The park appeals, all three uphold it, and a document reinstates the base (N65). */
async function reinstate(): Promise<void> {
  const mofcom = graph.as('mofcom.officer')
  const { appeal } = await graph
    .as('xixian.park')
    .do(
      'fileAppeal',
      { reReviewId: scene.reReviewId(XIXIAN), grounds: '整改已完成（测试）' },
      'appeal { id }',
    )
  for (const ministry of MINISTRIES)
    await graph.as(ministry).do('decideOnAppeal', { appealId: appeal.id, uphold: true })
  const { designation } = await mofcom.do(
    'draftReinstatement',
    {
      ...{ roundId: scene.optional, appealIds: [appeal.id], documentNumber: '测试文〔2030〕7号' },
      ...{ documentDate: '2030-01-03', title: '关于恢复资格的通知（测试）' },
    },
    'designation { id }',
  )
  for (const ministry of MINISTRIES)
    await graph.as(ministry).do('signDesignation', { designationId: designation.id })
  await mofcom.do('issueDesignation', { designationId: designation.id })
}
