import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptedReport, monitoredBase, wholeItems } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** A base's report of a year: asked for, saved, submitted, returned, submitted again, accepted, revised (N17, N73). */
let graph: TestGraph
let [baseId, other, reportId, evidenceId] = ['', '', '', '']
beforeAll(async () => {
  graph = await openTestGraph()
  baseId = await monitoredBase(graph, 'nanjing')
  other = await monitoredBase(graph, 'hangzhou')
})
afterAll(() => graph?.close())

const REPORT = `query ($id: ID!) { baseReport(id: $id) { year status version edition overdue submittedAt base { id }
  items { number text nothingToReport tasks { code } targets { code } evidence { title version } }
  editions { edition items { text } } availableSteps
  history { step fromStatus toStatus role agency reason } } }`
const report = async (who = 'nanjing.park') => (await graph.as(who).read(REPORT, { id: reportId })).baseReport
const request = (over: object = {}) => ({
  baseIds: [baseId, other],
  year: 2025,
  dueOn: '2099-03-31',
  ...over,
})
const step = (over: object = {}) => ({ reportId, ...over })

test('the five tasks are everybody’s to read, in the notice’s order and in both languages (N17)', async () => {
  const TASKS = '{ mainTasks { code name order source } }'
  const { mainTasks: tasks } = await graph.public.read(TASKS)
  expect(tasks.map(({ order }: { order: number }) => order)).toEqual([1, 2, 3, 4, 5])
  expect(tasks[0]).toMatchObject({ code: 'EXPAND_EXPORT', name: '扩大数字服务出口' })
  expect((await graph.as('cac.officer', 'en').read(TASKS)).mainTasks[4].name).toMatch(/opening/)
})

describe('MOFCOM asks', () => {
  test('several bases at once, all of them or none', async () => {
    const mofcom = graph.as('mofcom.officer')
    const stranger = '01900000-0000-7000-8000-00000000dead'
    expect(
      await mofcom.refusal('requestBaseReports', request({ baseIds: [baseId, stranger] })),
    ).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['baseIds', '1'] },
    })
    expect(await mofcom.refusal('requestBaseReports', request({ year: 2024 }))).toMatchObject({
      ...{ code: 'REPORT_YEAR_BEFORE_BASE', path: ['baseIds', '0'], clause: 'N17' },
    })
    expect(await mofcom.refusal('requestBaseReports', request({ dueOn: '2020-01-01' }))).toMatchObject({
      code: 'DUE_IN_THE_PAST',
    })
    const { reports } = await mofcom.do(
      'requestBaseReports',
      request(),
      'reports { id status edition base { id } availableSteps items { text } }',
    )
    expect(reports.map((one: { base: { id: string } }) => one.base.id)).toEqual([baseId, other])
    expect(reports[0]).toMatchObject({ status: 'DRAFT', edition: 1, availableSteps: [], items: [] })
    reportId = reports[0].id
    expect(await mofcom.refusal('requestBaseReports', request({ baseIds: [other] }))).toMatchObject({
      ...{ code: 'BASE_REPORT_ASKED', path: ['baseIds', '0'], clause: 'N17' },
    })
  })

  test('and sees of whom, without the drafts', async () => {
    const { baseReports } = await graph
      .as('mofcom.officer')
      .read(
        '{ baseReports(filter: { year: 2025, status: DRAFT }) { totalCount nodes { base { id } overdue } } }',
      )
    expect(baseReports.totalCount).toBe(2)
    expect(baseReports.nodes[0]).toEqual({ base: { id: other }, overdue: false })
  })
})

describe('the park', () => {
  test('saves what it has, which nobody else reads yet', async () => {
    const park = graph.as('nanjing.park')
    await park.do(
      'saveBaseReport',
      step({ items: [{ text: '草稿（测试）', tasks: [] }], expectedVersion: 1 }),
    )
    expect((await report()).items).toMatchObject([{ text: '草稿（测试）', tasks: [] }])
    for (const person of ['mofcom.officer', 'jiangsu.commerce'])
      expect(await report(person)).toMatchObject({ status: 'DRAFT', items: [] })
    expect(await park.refusal('saveBaseReport', step({ items: [], expectedVersion: 1 }))).toMatchObject({
      ...{ code: 'CONFLICT', clause: 'N77' },
    })
  })

  test('is refused a report that does not answer for each task, with every point at once', async () => {
    const { errors } = await graph
      .as('nanjing.park')
      .read(
        'mutation ($input: BaseReportStepInput!) { submitBaseReport(input: $input) { errors { code path message clause } } }',
        { input: { reportId } },
      )
      .then(({ submitBaseReport }) => submitBaseReport)
    expect(errors.map(({ code }: { code: string }) => code)).toEqual([
      ...['ITEM_WITHOUT_TASK', ...Array(5).fill('TASK_NOT_REPORTED')],
    ])
    expect(errors[0]).toMatchObject({ path: ['items', '0', 'tasks'], clause: 'N17' })
    expect(errors[1].message).toContain('扩大数字服务出口')
    expect(await report()).toMatchObject({ status: 'DRAFT', submittedAt: null })
  })

  test('attaches evidence by its hash, the same title again as a version, and none of another report', async () => {
    const park = graph.as('nanjing.park')
    const file = step({
      ...{ title: '平台名录', fileName: 'list.pdf', mediaType: 'application/pdf', sizeBytes: 9 },
      sha256: 'ab'.repeat(32),
    })
    await park.do('attachReportEvidence', file)
    const again = await park.do('attachReportEvidence', file, 'evidence { id version } report { id }')
    expect(again).toMatchObject({ evidence: { version: 2 }, report: { id: reportId } })
    evidenceId = again.evidence.id
    expect(await park.refusal('attachReportEvidence', { ...file, sha256: 'ab' })).toMatchObject({
      code: 'NOT_A_HASH',
    })
    const strange = [{ text: '做了', tasks: [], evidenceIds: [evidenceId, reportId] }]
    expect(await park.refusal('saveBaseReport', step({ items: strange }))).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['items', '0', 'evidenceIds', '1'] },
    })
    const numeric = [{ text: '做了', tasks: [], targets: ['A_2025'] }]
    expect(await park.refusal('saveBaseReport', step({ items: numeric }))).toMatchObject({
      ...{ code: 'NOT_A_NARRATIVE_TARGET', path: ['items', '0', 'targets', '0'] },
    })
  })

  test('submits the whole of it, for its province and the ministries to read', async () => {
    const park = graph.as('nanjing.park')
    const items = wholeItems({ targets: ['GOALS_2025'], evidenceIds: [evidenceId] })
    await park.do('saveBaseReport', step({ items }))
    await park.do('submitBaseReport', step())
    for (const person of ['mofcom.officer', 'cac.officer', 'miit.officer', 'jiangsu.commerce'])
      expect((await report(person)).items).toMatchObject([
        {
          ...{ number: 1, nothingToReport: false, targets: [{ code: 'GOALS_2025' }] },
          evidence: [{ title: '平台名录', version: 2 }],
        },
        { number: 2, nothingToReport: true, tasks: [{ code: 'SUPPORT_OPENING' }], evidence: [] },
      ])
    const { baseReport } = await graph
      .as('miit.officer')
      .read('query ($id: ID!) { baseReport(id: $id) { evidence { version } } }', { id: reportId })
    // The first version is not what an item rests on.
    expect(baseReport.evidence).toEqual([{ version: 2 }])
    expect(await park.refusal('saveBaseReport', step({ items: [] }))).toMatchObject({
      ...{ code: 'STEP_NOT_ALLOWED', availableSteps: [], clause: 'N73' },
    })
    expect((await report('mofcom.officer')).availableSteps).toEqual(['returnReport', 'acceptReport'])
  })
})

describe('what comes of it', () => {
  test('MOFCOM returns it with a reason, and reads it again when it comes back', async () => {
    const mofcom = graph.as('mofcom.officer')
    expect(await mofcom.refusal('returnBaseReport', step({ reason: ' ' }))).toMatchObject({
      code: 'REQUIRED',
    })
    await mofcom.do('returnBaseReport', step({ reason: '请补充平台的服务企业数（测试）' }))
    expect(await report('mofcom.officer')).toMatchObject({ status: 'RETURNED', edition: 1, items: [] })
    expect(await report()).toMatchObject({ availableSteps: ['submitReport'] })
    expect((await report()).items).toHaveLength(2)
    const items = wholeItems({
      text: '服务企业二百家（测试）',
      targets: ['GOALS_2025'],
      evidenceIds: [evidenceId],
    })
    await graph.as('nanjing.park').do('saveBaseReport', step({ items }))
    await graph.as('nanjing.park').do('submitBaseReport', step({ note: '已补充（测试）' }))
  })

  test('of two clerks who accept and return at once, one is told of the other (N77)', async () => {
    const mofcom = graph.as('mofcom.officer')
    const { version } = await report('mofcom.officer')
    const both = await Promise.all([
      mofcom.refusal('acceptBaseReport', step({ expectedVersion: version })),
      mofcom.refusal('acceptBaseReport', step({ expectedVersion: version })),
    ])
    expect(both.filter((one) => one === null)).toHaveLength(1)
    expect(both.filter((one) => one !== null)).toMatchObject([{ code: 'CONFLICT' }])
    expect(await report('cac.officer')).toMatchObject({ status: 'ACCEPTED', availableSteps: [] })
  })

  test('the narrative goal shows the item as its evidence, and never a number (N14)', async () => {
    const TARGETS = `query ($ids: ID!) { baseReport(id: $ids) { base { targets {
      target { code } value { numerator } progress evidence { year text evidence { title } } } } } }`
    const { targets } = (await graph.as('miit.officer').read(TARGETS, { ids: reportId })).baseReport.base
    const of = (code: string) => targets.find((one: { target: { code: string } }) => one.target.code === code)
    expect(of('GOALS_2025')).toEqual({
      ...{ target: { code: 'GOALS_2025' }, value: null, progress: 'NARRATIVE' },
      evidence: [{ year: 2025, text: '服务企业二百家（测试）', evidence: [{ title: '平台名录' }] }],
    })
    expect(of('GOALS_2022').evidence).toEqual([])
    expect(of('A_2025').evidence).toBeNull()
  })

  test('a correction is a new edition: the accepted one stands and is read until the next is accepted', async () => {
    const park = graph.as('nanjing.park')
    expect(await park.refusal('reviseBaseReport', step({ reason: '' }))).toMatchObject({ code: 'REQUIRED' })
    await park.do('reviseBaseReport', step({ reason: '企业数有误（测试）' }))
    expect(await report()).toMatchObject({ status: 'REVISED', edition: 2, submittedAt: null })
    expect((await report()).items).toMatchObject([{ text: '服务企业二百家（测试）' }, {}])
    await park.do('saveBaseReport', step({ items: wholeItems({ text: '服务企业一百九十家（测试）' }) }))
    expect(await report('mofcom.officer')).toMatchObject({
      ...{ status: 'REVISED', items: [] },
      editions: [{ edition: 1, items: [{ text: '服务企业二百家（测试）' }, {}] }],
    })
    await park.do('submitBaseReport', step())
    await graph.as('mofcom.officer').do('acceptBaseReport', step())
    expect((await report('jiangsu.commerce')).editions).toMatchObject([
      { edition: 1, items: [{ text: '服务企业二百家（测试）' }, {}] },
      { edition: 2, items: [{ text: '服务企业一百九十家（测试）' }, {}] },
    ])
  })

  test('every step stands in its history, with who and why (N73, N75)', async () => {
    const { history } = await report('cac.officer')
    expect(
      history.map(({ step, toStatus }: { step: string; toStatus: string }) => `${step} ${toStatus}`),
    ).toEqual([
      ...['request DRAFT', 'submitReport SUBMITTED', 'returnReport RETURNED', 'submitReport SUBMITTED'],
      ...['acceptReport ACCEPTED', 'reviseReport REVISED', 'submitReport SUBMITTED', 'acceptReport ACCEPTED'],
    ])
    expect(history[2]).toMatchObject({ role: 'MOFCOM_OFFICER', agency: 'MOFCOM', fromStatus: 'SUBMITTED' })
    expect(history[5]).toMatchObject({ role: 'PARK', agency: null, reason: '企业数有误（测试）' })
  })

  test('the same key twice does it once (idempotency)', async () => {
    const base = await monitoredBase(graph, 'suzhou')
    await acceptedReport(graph, 'suzhou.park', base)
    const input = { ...request({ baseIds: [base], year: 2026 }), idempotencyKey: 'ask-suzhou-2026' }
    const mofcom = graph.as('mofcom.officer')
    const first = await mofcom.do('requestBaseReports', input, 'reports { id }')
    expect(await mofcom.do('requestBaseReports', input, 'reports { id }')).toEqual(first)
  })
})
