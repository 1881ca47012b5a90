import { DomainError } from '@ndseb/shared/errors.ts'
import { describe, expect, test } from 'vitest'
import { mergeTasks } from './merge-tasks.ts'

const task = (id: string, dueOn: string | null, waitingSince = '2026-03-02T01:00:00.000Z') => ({
  ...{ id, dueOn, waitingSince, kind: id.startsWith('s') ? 'SCORES_TO_SUBMIT' : 'ROUND_TO_OPEN' },
})
const idsOf = (tasks: readonly { id: string }[]) => tasks.map(({ id }) => id)

describe('the tasks of all owners', () => {
  const early = task('a', '2026-03-05')
  const late = task('b', '2026-03-06', '2026-03-01T01:00:00.000Z')
  const later = task('c', '2026-03-06', '2026-03-01T01:00:00.001Z')
  const never = task('s', null, '2020-01-01T00:00:00.000Z')

  test('stand by due day, then by how long they have waited; those without a due day last', () => {
    expect(idsOf(mergeTasks([[never, later], [late], [early]], {}))).toEqual(['a', 'b', 'c', 's'])
  })

  test('are given without those of an owner that is unavailable', () => {
    expect(idsOf(mergeTasks([null, [early], undefined], {}))).toEqual(['a'])
  })

  test('of one kind alone, and no more than asked for', () => {
    expect(idsOf(mergeTasks([[never, early]], { kinds: ['SCORES_TO_SUBMIT'] }))).toEqual(['s'])
    expect(mergeTasks([[never, early]], { kinds: [] })).toEqual([])
    expect(idsOf(mergeTasks([[late, early]], { first: 1 }))).toEqual(['a'])
  })

  test.each([
    [{ first: 0 }, 'OUT_OF_RANGE'],
    [{ first: 501 }, 'OUT_OF_RANGE'],
    [{ kinds: ['SCORES'] }, 'UNKNOWN_TASK_KIND'],
    [{ kinds: ['toString'] }, 'UNKNOWN_TASK_KIND'],
  ])('are refused for %o', (asked, code) => {
    expect(() => mergeTasks([], asked)).toThrow(expect.objectContaining({ code }))
    expect(() => mergeTasks([], asked)).toThrow(DomainError)
  })
})
