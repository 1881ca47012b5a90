import { DomainError } from '@ndseb/shared/errors.ts'
import { TASKS, type Task } from '@ndseb/shared/vocabulary/statistics.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWhole, readItems } from './report-items.ts'

const NARRATIVE = ['GOALS_2022', 'GOALS_2025']
const ID = '01900000-0000-7000-8000-00000000000a'
const read = (over: object) => readItems([{ text: '做了', tasks: ['EXPAND_EXPORT'], ...over }], NARRATIVE)
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof DomainError)
      return [error, ...(error.detail.others ?? [])].map(({ code, detail }) => [code, detail.path?.join('.')])
    throw error
  }
  return []
}

describe('an item of a draft', () => {
  test('is kept with what is not given as empty, and may have no task yet', () => {
    expect(read({ text: ' 做了\r\n很多 ', tasks: [] })).toEqual([
      { text: '做了\n很多', nothingToReport: false, tasks: [], targets: [], evidenceIds: [] },
    ])
  })

  test.each([
    ['no text', { text: ' ' }, 'REQUIRED', 'items.0.text'],
    ['a text of 4,001 characters', { text: '字'.repeat(4001) }, 'TOO_LONG', 'items.0.text'],
    ['a task twice', { tasks: ['EXPAND_EXPORT', 'EXPAND_EXPORT'] }, 'GIVEN_TWICE', 'items.0.tasks.1'],
    ['a target that is a number', { targets: ['A_2022'] }, 'NOT_A_NARRATIVE_TARGET', 'items.0.targets.0'],
    ['a target twice', { targets: [...NARRATIVE, 'GOALS_2022'] }, 'GIVEN_TWICE', 'items.0.targets.2'],
    ['evidence by no id', { evidenceIds: ['x'] }, 'INVALID_ID', 'items.0.evidenceIds.0'],
    ['evidence twice', { evidenceIds: [ID, ID.toUpperCase()] }, 'GIVEN_TWICE', 'items.0.evidenceIds.1'],
    [
      ...['nothing to report, with a target', { nothingToReport: true, targets: ['GOALS_2022'] }],
      ...['NOTHING_HAS_NO_MATERIAL', 'items.0.nothingToReport'],
    ],
    [
      ...['nothing to report, with evidence', { nothingToReport: true, evidenceIds: [ID] }],
      ...['NOTHING_HAS_NO_MATERIAL', 'items.0.nothingToReport'],
    ],
  ] as [string, object, string, string][])('is refused with %s', (_what, over, code, path) => {
    expect(refusal(() => read(over))).toEqual([[code, path]])
  })

  test('is one of a hundred at most', () => {
    const items = (count: number) => Array.from({ length: count }, () => ({ text: '做了', tasks: [] }))
    expect(readItems(items(100), [])).toHaveLength(100)
    expect(refusal(() => readItems(items(101), []))).toEqual([['TOO_MANY', 'items']])
  })
})

describe('a report that is submitted', () => {
  const all = Object.keys(TASKS) as Task[]
  const item = (tasks: readonly Task[], nothingToReport = false) => ({ tasks, nothingToReport })

  test('is whole with one item about all five, or with a reason for what there is nothing of', () => {
    expect(refusal(() => checkWhole([item(all)]))).toEqual([])
    expect(refusal(() => checkWhole([item(all.slice(0, 4)), item(all.slice(4), true)]))).toEqual([])
  })

  test('is refused for everything that is missing at once', () => {
    expect(refusal(() => checkWhole([]))).toEqual(all.map(() => ['TASK_NOT_REPORTED', 'items']))
    expect(refusal(() => checkWhole([item(all.slice(1)), item([])]))).toEqual([
      ['ITEM_WITHOUT_TASK', 'items.1.tasks'],
      ['TASK_NOT_REPORTED', 'items'],
    ])
  })

  test('does not report of a task and say that there is nothing to report of it', () => {
    expect(refusal(() => checkWhole([item(all), item(['BUILD_PLATFORMS'], true)]))).toEqual([
      ['TASK_REPORTED_AND_NOT', 'items'],
    ])
  })

  test('passes exactly where every item has a task and every task has items of one kind', () => {
    const some = fc.array(
      fc.record({ tasks: fc.uniqueArray(fc.constantFrom(...all)), nothingToReport: fc.boolean() }),
    )
    fc.assert(
      fc.property(some, (items) => {
        const whole =
          items.every(({ tasks }) => tasks.length > 0) &&
          all.every(
            (task) =>
              new Set(items.filter((one) => one.tasks.includes(task)).map((one) => one.nothingToReport))
                .size === 1,
          )
        expect(refusal(() => checkWhole(items)).length === 0).toBe(whole)
      }),
    )
  })
})
