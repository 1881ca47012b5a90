import { connect } from '@ndseb/db/connect.ts'
import { openSession } from '@ndseb/db/session.ts'
import { createLogger } from '@ndseb/shared/logging.ts'
import { subgraphExecutor } from '@ndseb/shared/transport/execute.ts'
import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import { subgraph } from '@ndseb/statistics/subgraph.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf } from '../permissions/entities.ts'
import { acceptedReport, askedReport, monitoredBase, wholeItems } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'

/** A report is its park's until it is submitted, MOFCOM's to judge, and nobody's to change once accepted (N17, N73, N85). */
let graph: TestGraph
let [baseId, draftId, acceptedId] = ['', '', '']
beforeAll(async () => {
  graph = await openTestGraph()
  baseId = await monitoredBase(graph, 'nanjing')
  acceptedId = await acceptedReport(graph, 'nanjing.park', baseId, { targets: ['GOALS_2025'] })
  draftId = await askedReport(graph, baseId, 2026)
  await graph.as('nanjing.park').do('saveBaseReport', { reportId: draftId, items: wholeItems() })
  const file = { title: '名录', fileName: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 1 }
  await graph
    .as('nanjing.park')
    .do('attachReportEvidence', { reportId: draftId, ...file, sha256: 'ab'.repeat(32) })
})
afterAll(() => graph?.close())

const READERS = ['mofcom.officer', 'cac.officer', 'miit.officer', 'jiangsu.commerce', 'jiangsu.industry']
const STRANGERS = ['hangzhou.park', 'suzhou.park', 'zhejiang.commerce', 'zhejiang.cyberspace']
const SHUT_OUT = ['nanjing.unit', 'expert.chen', 'analyst.mofcom', 'demo.operator']
const READ = `query ($id: ID!) { baseReport(id: $id) { id items { text } evidence { title } history { step } } }`
const NOTHING = '01900000-0000-7000-8000-00000000dead'
const as = (person: string, sql: string, params: unknown[] = []) =>
  rowsAs(graph, 'statistics', person, sql, params)
const ROW_SECURITY = /row-level security/
const DENIED = /permission denied/

/** What the subgraph answers the gateway for a reference. */
async function entity(person: string, id: string) {
  const statistics = await connect('statistics', graph.urlOf('statistics'))
  const execute = subgraphExecutor(
    {
      name: 'statistics',
      schema: subgraph.schema,
      makeContext: (viewer) => subgraph.makeContext(openSession(statistics, viewer), true),
    },
    createLogger('test'),
  )
  const query = `{ _entities(representations: [{ __typename: "Base", id: "${id}" }]) {
    ... on Base { reports { id } targets { evidence { text } } } } }`
  const answer = await execute({ query }, { viewer: viewerOf(member(person)), requestId: 'test' })
  await statistics.close()
  const { data, errors } = JSON.parse(JSON.stringify(answer))
  return { entity: data._entities[0], codes: codesOf(errors) }
}

describe('who reads', () => {
  test('the ministries and the departments of the province: that a draft is there, and nothing of what it says', async () => {
    for (const person of READERS) {
      const { baseReport } = await graph.as(person).read(READ, { id: draftId })
      expect(baseReport).toEqual({ id: draftId, items: [], evidence: [], history: [{ step: 'request' }] })
      expect((await graph.as(person).read(READ, { id: acceptedId })).baseReport.items).toHaveLength(2)
    }
    const { baseReport } = await graph.as('nanjing.park').read(READ, { id: draftId })
    expect(baseReport).toMatchObject({ items: [{}, {}], evidence: [{ title: '名录' }] })
  })

  test('another park and another province find nothing, as of a report that does not exist', async () => {
    for (const person of STRANGERS) {
      for (const id of [draftId, acceptedId, NOTHING])
        expect((await graph.as(person).read(READ, { id })).baseReport).toBeNull()
      const { baseReports } = await graph.as(person).read('{ baseReports { totalCount nodes { id } } }')
      expect(baseReports).toEqual({ totalCount: 0, nodes: [] })
    }
  })

  test('a base is asked for by a well-formed id', async () => {
    const { errors } = await graph
      .as('mofcom.officer')
      .ask('{ baseReports(filter: { baseId: "x" }) { totalCount } }')
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test('a unit, an expert, an analyst, the operator and the public are refused', async () => {
    for (const person of SHUT_OUT)
      for (const query of [
        READ.replace('($id: ID!)', '').replace('$id', `"${acceptedId}"`),
        '{ baseReports { totalCount } }',
      ])
        expect((await graph.as(person).ask(query)).errors[0]?.extensions.code).toBe('FORBIDDEN')
    const { errors } = await graph.public.ask(READ, { id: acceptedId })
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  test('by a reference to the base too: hidden and missing alike', async () => {
    expect((await entity('jiangsu.commerce', baseId)).entity.reports).toHaveLength(2)
    for (const person of STRANGERS) {
      const hidden = await entity(person, baseId)
      expect(hidden).toEqual(await entity(person, NOTHING))
      expect(hidden.entity.reports).toEqual([])
      expect(
        hidden.entity.targets.flatMap(({ evidence }: { evidence: object[] | null }) => evidence ?? []),
      ).toEqual([])
    }
    for (const person of SHUT_OUT) {
      const { entity: answer, codes } = await entity(person, baseId)
      expect(answer.reports).toBeNull()
      expect(codes).toContain('FORBIDDEN')
    }
    // An analyst sees how the base stands to its goals, and not what the park wrote.
    const analyst = (await entity('analyst.mofcom', baseId)).entity
    expect(analyst.targets).toHaveLength(6)
    for (const target of analyst.targets) expect(target.evidence).toBeNull()
  })
})

describe('who acts', () => {
  test('MOFCOM alone asks, returns and accepts: not CAC, MIIT, a province, nor the park itself', async () => {
    const acts = {
      requestBaseReports: { baseIds: [baseId], year: 2026, dueOn: '2099-01-01' },
      returnBaseReport: { reportId: draftId, reason: '（测试）' },
      acceptBaseReport: { reportId: draftId },
    }
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park', ...SHUT_OUT])
      for (const [mutation, input] of Object.entries(acts))
        expect(await graph.as(person).refusal(mutation, input)).toMatchObject({ code: 'FORBIDDEN' })
    // Before it is submitted MOFCOM cannot either.
    for (const mutation of ['returnBaseReport', 'acceptBaseReport'] as const)
      expect(await graph.as('mofcom.officer').refusal(mutation, acts[mutation])).toMatchObject({
        ...{ code: 'STEP_NOT_ALLOWED', availableSteps: [], clause: 'N74' },
      })
  })

  test('the park alone writes, and only its own', async () => {
    const acts = {
      saveBaseReport: { reportId: draftId, items: [] },
      submitBaseReport: { reportId: draftId },
      reviseBaseReport: { reportId: acceptedId, reason: '（测试）' },
      attachReportEvidence: {
        ...{ reportId: draftId, title: 'x', fileName: 'x', mediaType: 'text/plain', sizeBytes: 1 },
        sha256: 'ab'.repeat(32),
      },
    }
    for (const [mutation, input] of Object.entries(acts)) {
      for (const person of ['mofcom.officer', 'jiangsu.commerce', 'nanjing.unit', 'expert.chen'])
        expect(await graph.as(person).refusal(mutation, input)).toMatchObject({ code: 'FORBIDDEN' })
      for (const reportId of [input.reportId, NOTHING])
        expect(await graph.as('suzhou.park').refusal(mutation, { ...input, reportId })).toMatchObject({
          ...{ code: 'NOT_FOUND', path: ['reportId'] },
        })
    }
  })

  test('evidence of another report is not linked', async () => {
    const [evidence] = await graph.sql('select id from statistics.report_evidence')
    const { reports } = await graph.as('mofcom.officer').do(
      'requestBaseReports',
      {
        ...{ baseIds: [await monitoredBase(graph, 'suzhou')], year: 2025, dueOn: '2099-01-01' },
      },
      'reports { id }',
    )
    const input = { reportId: reports[0].id, items: wholeItems({ evidenceIds: [evidence?.id] }) }
    expect(await graph.as('suzhou.park').refusal('saveBaseReport', input)).toMatchObject({
      ...{ code: 'NOT_FOUND', path: ['items', '0', 'evidenceIds', '0'] },
    })
  })
})

describe('past the operations, with the login of statistics', () => {
  const COUNT = `select (select count(*)::int from statistics.base_report) as reports,
    (select count(*)::int from statistics.base_report_item) as items,
    (select count(*)::int from statistics.report_evidence) as evidence,
    (select count(*)::int from statistics.history) as lines`

  test('nobody else sees rows, and the draft’s are the park’s alone', async () => {
    for (const person of ['hangzhou.park', 'zhejiang.commerce', ...SHUT_OUT])
      expect(await as(person, COUNT)).toEqual([{ reports: 0, items: 0, evidence: 0, lines: 0 }])
    expect(await as('nanjing.park', 'select edition from statistics.base_report_item')).toHaveLength(4)
    expect(await as('mofcom.officer', 'select 1 from statistics.base_report_item')).toHaveLength(2)
  })

  const set = (person: string, id: string, to: string) =>
    as(person, `update statistics.base_report set ${to} where id = $1 returning status`, [id])

  test('MOFCOM accepts no draft, and CAC, MIIT and the province nothing at all', async () => {
    for (const to of [`status = 'ACCEPTED'`, `status = 'RETURNED', submitted_at = now()`])
      for (const person of [
        'mofcom.officer',
        'cac.officer',
        'miit.officer',
        'jiangsu.commerce',
        'suzhou.park',
      ])
        expect(await set(person, draftId, to)).toEqual([])
    const accept = (person: string, id: string, edition: number) =>
      as(
        person,
        `insert into statistics.base_report_acceptance (report_id, edition, accepted_by_id, accepted_by_name, accepted_at)
         values ($1, $2, current_setting('viewer.id'), current_setting('viewer.name'), now())`,
        [id, edition],
      )
    for (const person of [
      'mofcom.officer',
      'cac.officer',
      'miit.officer',
      'jiangsu.commerce',
      'nanjing.park',
    ])
      await expect(accept(person, draftId, 1)).rejects.toThrow(ROW_SECURITY)
    await graph.as('nanjing.park').do('submitBaseReport', { reportId: draftId })
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park'])
      await expect(accept(person, draftId, 1)).rejects.toThrow(ROW_SECURITY)
    await expect(accept('mofcom.officer', draftId, 2)).rejects.toThrow(ROW_SECURITY)
    // Without MOFCOM's word nothing is accepted, nor another edition than was submitted, nor given back as a draft.
    for (const to of [`status = 'ACCEPTED'`, `status = 'DRAFT'`, `status = 'RETURNED', edition = 2`])
      await expect(set('mofcom.officer', draftId, to)).rejects.toThrow(ROW_SECURITY)
    expect(await set('nanjing.park', draftId, `status = 'REVISED'`)).toEqual([])
  })

  test('the park accepts nothing of its own, and takes no accepted edition back', async () => {
    for (const to of [
      ...[`status = 'ACCEPTED'`, `status = 'DRAFT'`, `status = 'SUBMITTED'`],
      ...[`status = 'REVISED', edition = 3`, `status = 'REVISED', edition = 1`],
    ])
      await expect(set('nanjing.park', acceptedId, to)).rejects.toThrow(ROW_SECURITY)
  })

  test('nobody changes or removes an item that was submitted or accepted, nor writes one for the park', async () => {
    for (const person of ['nanjing.park', 'mofcom.officer', 'jiangsu.commerce', 'suzhou.park']) {
      expect(await as(person, 'delete from statistics.base_report_item returning number')).toEqual([])
      await expect(as(person, `update statistics.base_report_item set text = 'x'`)).rejects.toThrow(DENIED)
      for (const id of [acceptedId, draftId])
        await expect(
          as(
            person,
            `insert into statistics.base_report_item values ($1, 1, 9, 'x', false, '[]', '[]', '[]')`,
            [id],
          ),
        ).rejects.toThrow(ROW_SECURITY)
    }
    await graph.as('mofcom.officer').do('returnBaseReport', { reportId: draftId, reason: '（测试）' })
    for (const person of ['mofcom.officer', 'jiangsu.commerce', 'suzhou.park', 'hangzhou.park'])
      expect(await as(person, 'delete from statistics.base_report_item returning number')).toEqual([])
  })

  test('nobody asks in another’s name, or for a base that is not monitored, or writes another’s history', async () => {
    const ask = (person: string, by: string, park: string) =>
      as(
        person,
        `insert into statistics.base_report (base_id, park_id, province_code, year, due_on, requested_by_id, requested_by_name, requested_at)
         values ($1, $2, '32', 2020, '2099-01-01', ${by}, current_setting('viewer.name'), now())`,
        [baseId, park],
      )
    const [row] = await graph.sql('select park_id from statistics.base_report where id = $1', [draftId])
    for (const person of ['cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park'])
      await expect(ask(person, `current_setting('viewer.id')`, row?.park_id)).rejects.toThrow(ROW_SECURITY)
    await expect(ask('mofcom.officer', `'x'`, row?.park_id)).rejects.toThrow(ROW_SECURITY)
    await expect(ask('mofcom.officer', `current_setting('viewer.id')`, NOTHING)).rejects.toThrow(ROW_SECURITY)
    const record = (person: string, role: string) =>
      as(
        person,
        `insert into statistics.history (subject_type, subject_id, step, to_status, actor_id, actor_name, agency, role, at)
         values ('BASE_REPORT', $1, 'x', 'X', current_setting('viewer.id'), current_setting('viewer.name'),
           nullif(current_setting('viewer.agency'), ''), $2, now())`,
        [draftId, role],
      )
    await expect(record('nanjing.park', 'MOFCOM_OFFICER')).rejects.toThrow(ROW_SECURITY)
    await expect(record('suzhou.park', 'PARK')).rejects.toThrow(ROW_SECURITY)
    for (const [person, role] of [
      ['cac.officer', 'CAC_OFFICER'],
      ['jiangsu.commerce', 'PROVINCIAL_COMMERCE'],
    ] as const)
      await expect(record(person, role)).rejects.toThrow(ROW_SECURITY)
  })
})
