import { member, viewerOf } from '@ndseb/standalone/demo/people.ts'
import type { OpenCase } from '@ndseb/standalone/demo/play/cases.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askEntities } from '../permissions/entities.ts'
import { openRound } from '../support/given.ts'
import { openTestGraph, type TestGraph } from '../support/graph.ts'
import { rowsAs } from '../support/rows-as.ts'
import { tasksOf, waiting } from '../support/waiting.ts'
import { fileCase, forwardCases } from '../support/waiver-cases.ts'

/** Who sees what waits: oneself, of what one may see; and nobody learns from it what others have done (N79–N80). */
let graph: TestGraph
let roundId: string
let nanjing: OpenCase
let hangzhou: OpenCase
beforeAll(async () => {
  graph = await openTestGraph()
  roundId = await openRound(graph, 61)
  nanjing = await fileCase(graph, roundId, 'nanjing', ['286.5', '151.2', '88.4', '141'])
  hangzhou = await fileCase(graph, roundId, 'hangzhou', ['286.5', '151.2', '88.4', '141'])
})
afterAll(() => graph?.close())

const subjectsOf = async (who: string) => (await tasksOf(graph, who)).map(({ subjectId }) => subjectId)
const EXPERTS = ['expert.chen', 'expert.lin', 'expert.zhao']
const OWNERS = {
  applications: 'applicationTasks',
  reviews: 'reviewTasks',
  statistics: 'statisticsTasks',
} as const

describe('a province', () => {
  test('sees the tasks of its own cases, and never another’s (N79)', async () => {
    for (const line of ['commerce', 'cyberspace', 'industry']) {
      expect(await subjectsOf(`jiangsu.${line}`)).toEqual([nanjing.applicationId])
      expect(await subjectsOf(`zhejiang.${line}`)).toEqual([hangzhou.applicationId])
      expect(await subjectsOf(`hainan.${line}`)).toEqual([])
    }
  })

  test('has a task for its lead alone where the lead is to act (N47, N85)', async () => {
    for (const officer of hangzhou.province)
      await graph.as(officer).do('giveProvincialOpinion', {
        ...{ applicationId: hangzhou.applicationId, attitude: 'SUPPORT', text: '同意（测试）' },
      })
    const officers = ['zhejiang.commerce', 'zhejiang.cyberspace', 'zhejiang.industry', 'jiangsu.commerce']
    expect(await waiting(graph, ...officers)).toEqual({
      ...{ 'zhejiang.commerce': ['CASE_TO_DECIDE'], 'jiangsu.commerce': ['OPINION_TO_GIVE'] },
    })
  })

  test('hides what waits in it from the ministries until its letter (N79)', async () => {
    expect(await waiting(graph, 'mofcom.officer', 'cac.officer', 'miit.officer')).toEqual({})
  })
})

describe('a case under review', () => {
  beforeAll(async () => {
    await forwardCases(graph, roundId, [nanjing])
    await graph.stage.moveTo('2026-07-01T01:00:00.000Z')
    const mofcom = graph.as('mofcom.officer')
    const expertIds = EXPERTS.map((who) => member(who).id)
    await mofcom.do('convenePanel', { roundId, expertIds })
    await mofcom.do('startExpertReview', { roundId })
    await mofcom.do('assignExperts', { applicationId: nanjing.applicationId, expertIds })
  })

  test('is no task of its park, its unit or its province: they do not see that it is being judged (N81)', async () => {
    const people = [
      'nanjing.park',
      'nanjing.unit',
      'jiangsu.commerce',
      'jiangsu.cyberspace',
      'analyst.mofcom',
    ]
    expect(await waiting(graph, ...people)).toEqual({})
  })

  test('is each assigned expert’s own task, and changes for nobody when another has scored (N80)', async () => {
    const others = async () =>
      JSON.stringify([await tasksOf(graph, 'expert.lin'), await tasksOf(graph, 'expert.zhao')])
    const before = await others()
    const [task] = await tasksOf(graph, 'expert.chen')
    expect(task.title).toContain('南京')
    const { rounds } = await graph.as('expert.chen').read('{ rounds { id rubric { code } } }')
    const { rubric } = rounds.find(({ id }: { id: string }) => id === roundId)
    await graph.as('expert.chen').do('declareNoConflict', { assignmentId: task.subjectId })
    await graph.as('expert.chen').do('submitScores', {
      ...{ assignmentId: task.subjectId, opinion: '（测试）' },
      scores: rubric.map(({ code }: { code: string }) => ({ criterion: code, points: 90 })),
    })
    expect(await tasksOf(graph, 'expert.chen')).toEqual([])
    expect(await others()).toBe(before)
    expect(await tasksOf(graph, 'expert.sun')).toEqual([])
    // An expert who steps aside leaves a case with too few: that waits for MOFCOM, and for no expert.
    const [{ subjectId }] = await tasksOf(graph, 'expert.lin')
    await graph
      .as('expert.lin')
      .do('declareConflict', { assignmentId: subjectId, explanation: '同事（测试）' })
    const after = await waiting(graph, 'mofcom.officer', ...EXPERTS)
    expect(after['mofcom.officer']).toContain('EXPERTS_TO_ASSIGN')
    expect(after['expert.zhao']).toEqual(['CONFLICT_TO_DECLARE'])
    expect(after['expert.lin']).toBeUndefined()
  })
})

describe('somebody else', () => {
  test.each(Object.entries(OWNERS))(
    'is found by nobody in %s, through `_entities` either',
    async (owner, field) => {
      const part = { text: `${field} { id }`, declared: [], variables: {} }
      const ask = async (id: string) => {
        const viewer = viewerOf(member('zhejiang.commerce'))
        const { data } = await askEntities(
          ...([graph, owner as keyof typeof OWNERS, viewer, { __typename: 'Viewer', id }, 'Viewer'] as const),
          [part],
        )
        return (data as { _entities: unknown[] })._entities
      }
      expect(await ask(member('jiangsu.commerce').id)).toEqual([null])
      expect(await ask('nobody')).toEqual([null])
      expect(await ask(member('zhejiang.commerce').id)).toEqual([
        { __typename: 'Viewer', [field]: expect.any(Array) },
      ])
    },
  )

  test('who is not signed in is asked to be', async () => {
    const { data, errors } = await graph.public.ask('{ viewer { role tasks { id } } }')
    expect(data).toEqual({ viewer: { role: 'PUBLIC', tasks: null } })
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']))
  })
})

test('reviews reads since when a case stands, of cases that the viewer sees, and never who took the step nor why', async () => {
  const since = (who: string, columns: string) =>
    rowsAs(graph, 'reviews', who, `select ${columns} from applications.history where subject_id = $1`, [
      nanjing.applicationId,
    ])
  expect((await since('jiangsu.commerce', 'at')).length).toBeGreaterThan(3)
  expect(await since('zhejiang.commerce', 'at')).toEqual([])
  for (const column of ['actor_id', 'actor_name', 'reason', 'document', 'step'])
    await expect(since('jiangsu.commerce', column)).rejects.toThrow(/permission denied/)
})

test('a kind that there is not, and more than a list holds, are refused', async () => {
  const refused = async (args: string) =>
    (await graph.as('mofcom.officer').ask(`{ viewer { tasks(${args}) { id } } }`)).errors[0]?.extensions.code
  expect(await refused('kinds: ["SCORES"]')).toBe('BAD_USER_INPUT')
  expect(await refused('first: 501')).toBe('BAD_USER_INPUT')
})
