import { subgraph as applications } from '@ndseb/applications/subgraph.ts'
import { supergraphSdl } from '@ndseb/gateway/supergraph.ts'
import { subgraph as reviews } from '@ndseb/reviews/subgraph.ts'
import { APPLICATIONS_TASKS } from '@ndseb/shared/vocabulary/tasks/applications.ts'
import { REVIEWS_TASKS } from '@ndseb/shared/vocabulary/tasks/reviews.ts'
import { STATISTICS_TASKS } from '@ndseb/shared/vocabulary/tasks/statistics.ts'
import { DUE_DATES, type TaskKindRow } from '@ndseb/shared/vocabulary/tasks/types.ts'
import { TASK_KINDS } from '@ndseb/shared/vocabulary/tasks.ts'
import { subgraph as statistics } from '@ndseb/statistics/subgraph.ts'
import { buildSchema, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { SUBJECTS } from './step-mutations.ts'

const OWNERS = [
  { owner: 'applications', subgraph: applications, table: APPLICATIONS_TASKS },
  { owner: 'reviews', subgraph: reviews, table: REVIEWS_TASKS },
  { owner: 'statistics', subgraph: statistics, table: STATISTICS_TASKS },
] as const
const schema = buildSchema(supergraphSdl(), { assumeValid: true })
const rows = OWNERS.flatMap(({ table, ...of }) =>
  Object.entries<TaskKindRow>(table).map(([kind, row]) => ({ ...of, kind, row })),
)

describe.each(rows)('the task $kind of $owner', ({ subgraph, row }) => {
  test('is done by a mutation of its owner, which the shield opens to everyone it waits for', () => {
    const word = subgraph.permissions.Mutation?.[row.step]
    expect(word).toBeDefined()
    expect(row.roles.filter((role) => !word?.admits.has(role))).toEqual([])
    expect(row.roles.length).toBeGreaterThan(0)
  })

  test('waits for roles to whom the lifecycle gives the step, where its mutation takes one', () => {
    const steps = SUBJECTS.flatMap(({ lifecycle, mutations }) =>
      Object.keys(lifecycle).flatMap((step) => (mutations[step] === row.step ? [lifecycle[step]] : [])),
    )
    if (steps.length === 0) return
    const takers = new Set(steps.flatMap((step) => step?.by ?? []))
    expect(row.roles.filter((role) => !takers.has(role))).toEqual([])
  })

  test('is about an object type of the graph, and has words in both languages', () => {
    expect(isObjectType(schema.getType(row.subject))).toBe(true)
    expect(row.zh).toMatch(/\p{Script=Han}/u)
    expect(row.en).toMatch(/[A-Za-z]/)
  })

  test('is due on a day that something sets, within a number of working days, or never', () => {
    const { due } = row
    if (due === null) return
    if (typeof due === 'string') expect(Object.keys(DUE_DATES)).toContain(due)
    else expect(Number.isInteger(due.workingDays) && due.workingDays > 0).toBe(true)
  })
})

test('no kind stands twice', () => {
  expect(Object.keys(TASK_KINDS)).toHaveLength(rows.length)
})
