import { member } from '@ndseb/standalone/demo/people.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brief, during, type Line } from '../support/audit-lines.ts'
import { askedReport, monitoredBase, wholeItems } from '../support/base-reports.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'

/** What bases report, and whom experts are tied to, is read by nobody without a trace (N17, N82, N86). */
let graph: TestGraph
let [baseId, acceptedId, draftId, evidenceId, tieId] = ['', '', '', '', '']
beforeAll(async () => {
  graph = await openTestGraph()
  baseId = await monitoredBase(graph, 'nanjing')
  const park = graph.as('nanjing.park')
  draftId = await askedReport(graph, baseId, 2026)
  acceptedId = await askedReport(graph, baseId)
  const { evidence } = await park.do(
    'attachReportEvidence',
    {
      ...{ reportId: acceptedId, title: '名录', fileName: 'a.pdf', mediaType: 'application/pdf' },
      ...{ sizeBytes: 1, sha256: 'ab'.repeat(32) },
    },
    'evidence { id }',
  )
  evidenceId = evidence.id
  const items = wholeItems({ targets: ['GOALS_2025'], evidenceIds: [evidenceId] })
  await park.do('saveBaseReport', { reportId: acceptedId, items })
  await park.do('submitBaseReport', { reportId: acceptedId })
  await graph.as('mofcom.officer').do('acceptBaseReport', { reportId: acceptedId })
  await park.do('saveBaseReport', { reportId: draftId, items: wholeItems() })
  const { tie } = await graph
    .as('expert.chen')
    .do('declareTie', { kind: 'OTHER', description: '曾任顾问（测试）' }, 'tie { id }')
  tieId = tie.id
})
afterAll(() => graph?.close())

const read = (who: string, query: string, id?: string) =>
  during(graph, () => graph.as(who).read(`query ${id ? '($id: ID!) ' : ''}{ ${query} }`, id ? { id } : {}))
const lineOf = (who: string, name: string, ...subjects: string[]) => {
  const { id, role } = member(who)
  return { kind: 'READ', name, actor_id: id, role, subjects: subjects.toSorted() }
}
const edition = (number = 1) => `${acceptedId}/${number}`

describe('a read of a base’s report (N17, N86)', () => {
  test.each(['mofcom.officer', 'cac.officer', 'miit.officer', 'jiangsu.commerce', 'nanjing.park'])(
    'by %s leaves a line with the edition whose items were shown',
    async (who) => {
      const lines = await read(who, 'baseReport(id: $id) { items { text } }', acceptedId)
      expect(lines.map(brief)).toEqual([lineOf(who, 'BASE_REPORTS', edition())])
      expect(lines).toMatchObject([{ owner: 'statistics' }])
    },
  )

  test('names the evidence that was shown, beside the items or by itself', async () => {
    const who = 'miit.officer'
    const evidence = await read(who, 'baseReport(id: $id) { evidence { sha256 } }', acceptedId)
    expect(evidence.map(brief)).toEqual([lineOf(who, 'BASE_REPORTS', evidenceId)])
    const both = await read(who, 'baseReport(id: $id) { items { number evidence { title } } }', acceptedId)
    expect(both.map(brief)).toEqual([lineOf(who, 'BASE_REPORTS', edition(), evidenceId)])
  })

  test('is one whichever way it is reached: by the editions, or as the evidence for a goal', async () => {
    const who = 'cac.officer'
    for (const way of [
      'baseReport(id: $id) { editions { items { text } } }',
      'baseReport(id: $id) { base { targets { evidence { text } } } }',
      'baseReport(id: $id) { base { reports { items { text } } } }',
    ])
      expect((await read(who, way, acceptedId)).map(brief)).toEqual([lineOf(who, 'BASE_REPORTS', edition())])
  })

  test('names each edition, the one that the park works on for the park alone', async () => {
    await graph.as('nanjing.park').do('reviseBaseReport', { reportId: acceptedId, reason: '更正（测试）' })
    const way = 'baseReport(id: $id) { items { text } editions { items { text } } }'
    const subjectsFor = async (who: string) =>
      (await read(who, way, acceptedId)).map(({ subjects }) => subjects)
    expect(await subjectsFor('nanjing.park')).toEqual([[edition(1), edition(2)]])
    expect(await subjectsFor('mofcom.officer')).toEqual([[edition(1)]])
  })

  test('that shows nothing, or nothing of what it says, leaves no line', async () => {
    const quiet: [string, string, string][] = [
      ['mofcom.officer', 'baseReport(id: $id) { status dueOn overdue history { step } }', acceptedId],
      ['mofcom.officer', 'baseReport(id: $id) { items { text } evidence { title } }', draftId],
      ['suzhou.park', 'baseReport(id: $id) { items { text } }', acceptedId],
      ['zhejiang.commerce', 'baseReport(id: $id) { items { text } }', acceptedId],
    ]
    for (const [who, query, id] of quiet) expect(await read(who, query, id)).toEqual([])
  })

  test('that cannot be written down is not answered', async () => {
    await graph.sql('revoke execute on function platform.append_audit(text, jsonb) from ndseb_statistics')
    try {
      const { data, errors } = await graph
        .as('mofcom.officer')
        .ask('query ($id: ID!) { baseReport(id: $id) { editions { items { text } } } }', { id: acceptedId })
      expect(data.baseReport).toBeNull()
      expect(errors[0]?.extensions.code).toBe('INTERNAL')
    } finally {
      await graph.sql('grant execute on function platform.append_audit(text, jsonb) to ndseb_statistics')
    }
  })
})

describe('a read of an expert’s ties (N82, N86)', () => {
  test('leaves a line with each tie', async () => {
    const lines = await read('mofcom.officer', 'expertPool { ties { description } }')
    expect(lines.map(brief)).toEqual([lineOf('mofcom.officer', 'EXPERT_TIES', tieId)])
    expect(lines).toMatchObject([{ owner: 'reviews' }])
  })

  test('is one for the expert himself too, as he reads them and as he declares them', async () => {
    const who = 'expert.chen'
    expect((await read(who, 'viewer { expert { ties { status } } }')).map(brief)).toEqual([
      lineOf(who, 'EXPERT_TIES', tieId),
    ])
    let declared = ''
    const lines: Line[] = await during(graph, async () => {
      const { tie } = await graph
        .as(who)
        .do('declareTie', { kind: 'OTHER', description: '（测试）' }, 'tie { id statusName }')
      declared = tie.id
    })
    expect(lines.map(({ kind, name, subjects }) => [kind, name, subjects])).toEqual([
      ['ACT', 'declareTie', [declared]],
      ['READ', 'EXPERT_TIES', [declared]],
    ])
  })

  test('that shows none leaves no line', async () => {
    expect(await read('mofcom.officer', 'expertPool { id name employer }')).toEqual([])
    expect(await read('expert.lin', 'viewer { expert { ties { status } } }')).toEqual([])
  })
})

test('MOFCOM finds in the log who read a report, and who read ties', async () => {
  const { auditEntries } = await graph
    .as('mofcom.officer')
    .read(
      'query ($subject: String) { auditEntries(filter: { subject: $subject }) { nodes { material materialName role } } }',
      {
        subject: edition(),
      },
    )
  expect(auditEntries.nodes).toContainEqual({
    ...{ material: 'BASE_REPORTS', materialName: '基地工作报告', role: 'CAC_OFFICER' },
  })
  const { auditEntries: ties } = await graph
    .as('mofcom.officer')
    .read('{ auditEntries(filter: { name: "EXPERT_TIES" }) { nodes { materialName } } }')
  expect(ties.nodes[0]).toEqual({ materialName: '专家声明的利害关系' })
})
