import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AvailableExpert, type OpenApplication, proposeAssignment } from './propose-assignment.ts'

const expert = (personId: string, load = 0, field = personId): AvailableExpert => ({ personId, field, load })
const open = (applicationId: string, excluded: string[] = [], assigned: string[] = []): OpenApplication => ({
  ...{ applicationId, assigned, excluded: new Set(excluded) },
})
const proposed = (applications: OpenApplication[], group: AvailableExpert[], perApplication: number) =>
  proposeAssignment(applications, group, perApplication).map(({ expertIds, missing }) => [
    ...expertIds,
    ...(missing > 0 ? [missing] : []),
  ])

describe('a proposed assignment (N52)', () => {
  test('shares the work out', () => {
    const four = ['a', 'b', 'c', 'd'].map((id) => expert(id))
    expect(proposed([open('1'), open('2')], four, 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('counts what everybody has already', () => {
    expect(proposed([open('1')], [expert('a', 3), expert('b', 1), expert('c', 2)], 2)).toEqual([['b', 'c']])
    expect(proposed([open('1', [], ['a'])], [expert('a', 1), expert('b'), expert('c')], 3)).toEqual([
      ['b', 'c'],
    ])
  })

  test('goes round who is excluded, also where that takes a chain of changes', () => {
    // First come would give 1 to a and leave b idle; only a may have 2.
    expect(proposed([open('1'), open('2', ['b'])], [expert('a'), expert('b')], 1)).toEqual([['b'], ['a']])
  })

  test('says how many are too few, and proposes whom there is', () => {
    expect(proposed([open('1', ['a', 'b'])], [expert('a'), expert('b'), expert('c')], 3)).toEqual([['c', 2]])
    expect(proposed([open('1')], [], 3)).toEqual([[3]])
    expect(proposed([open('1', [], ['x', 'y', 'z'])], [expert('a')], 3)).toEqual([[]])
  })

  test('brings many fields together, where loads stay as even', () => {
    const group = [
      expert('a', 0, 'trade'),
      expert('b', 0, 'trade'),
      expert('c', 0, 'law'),
      expert('d', 0, 'law'),
    ]
    for (const people of proposed([open('1'), open('2')], group, 2))
      expect(new Set(people.map((id) => group.find(({ personId }) => personId === id)?.field)).size).toBe(2)
    // One who has one less takes over for another field.
    const uneven = [expert('a', 1, 'trade'), expert('b', 0, 'trade'), expert('c', 1, 'law')]
    expect(proposed([open('1', [], ['x'])], [...uneven, expert('x', 1, 'trade')], 2)).toEqual([['b']])
  })
})

describe('whatever the group and the conflicts', () => {
  const PEOPLE = ['a', 'b', 'c', 'd', 'e']
  const subset = fc.subarray(PEOPLE)
  const group = fc.tuple(
    ...PEOPLE.map((id) =>
      fc
        .tuple(fc.nat({ max: 3 }), fc.constantFrom('x', 'y', 'z'))
        .map(([load, field]) => expert(id, load, field)),
    ),
  )
  const applications = fc
    .array(fc.tuple(subset, subset), { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map(([excluded, assigned], index) => open(String(index), excluded, assigned.slice(0, 2))),
    )
  const round = fc.record({ applications, group, perApplication: fc.integer({ min: 1, max: 4 }) })

  const loadsAfter = (people: readonly AvailableExpert[], chosen: readonly (readonly string[])[]) =>
    people.map(({ personId, load }) => load + chosen.filter((ids) => ids.includes(personId)).length)
  const squares = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load * load, 0)

  /** Every way to choose so many. */
  function choices(ids: readonly string[], count: number): string[][] {
    const [first, ...rest] = ids
    if (count === 0) return [[]]
    if (first === undefined) return []
    return [...choices(rest, count - 1).map((more) => [first, ...more]), ...choices(rest, count)]
  }

  test('nobody is proposed who is excluded or has it, and somebody is missing only where all others are proposed', () => {
    fc.assert(
      fc.property(round, ({ applications: all, group: people, perApplication }) => {
        const answers = proposeAssignment(all, people, perApplication)
        expect(answers.map(({ applicationId }) => applicationId)).toEqual(all.map((one) => one.applicationId))
        answers.forEach(({ expertIds, missing }, index) => {
          const of = all[index] ?? open('')
          const free = PEOPLE.filter((id) => !of.excluded.has(id) && !of.assigned.includes(id))
          expect(expertIds.every((id) => free.includes(id))).toBe(true)
          expect(new Set(expertIds).size).toBe(expertIds.length)
          expect(expertIds.length + missing).toBe(Math.max(0, perApplication - of.assigned.length))
          if (missing > 0) expect(expertIds).toEqual(free)
        })
      }),
    )
  })

  test('the loads are the evenest that there are', () => {
    const small = fc.record({
      applications: applications.map((all) => all.slice(0, 3)),
      ...{ group, perApplication: fc.integer({ min: 1, max: 3 }) },
    })
    fc.assert(
      fc.property(small, ({ applications: all, group: people, perApplication }) => {
        const answers = proposeAssignment(all, people, perApplication)
        const ours = squares(
          loadsAfter(
            people,
            answers.map(({ expertIds }) => expertIds),
          ),
        )
        const each = all.map((of, index) =>
          choices(
            PEOPLE.filter((id) => !of.excluded.has(id) && !of.assigned.includes(id)),
            answers[index]?.expertIds.length ?? 0,
          ),
        )
        const ways = each.reduce<string[][][]>(
          (before, next) => before.flatMap((way) => next.map((one) => [...way, one])),
          [[]],
        )
        const least = ways.reduce((best, way) => Math.min(best, squares(loadsAfter(people, way))), Infinity)
        expect(ours).toBe(least)
      }),
      { numRuns: 60 },
    )
  })

  test('without conflicts and former work nobody has two more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), (count, perApplication) => {
        const all = Array.from({ length: count }, (_, index) => open(String(index)))
        const people = PEOPLE.map((id) => expert(id, 0, 'x'))
        const chosen = proposeAssignment(all, people, perApplication).map(({ expertIds }) => expertIds)
        const loads = loadsAfter(people, chosen)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('the order in which it is asked changes nothing', () => {
    fc.assert(
      fc.property(round, ({ applications: all, group: people, perApplication }) => {
        expect(proposeAssignment(all.toReversed(), people.toReversed(), perApplication)).toEqual(
          proposeAssignment(all, people, perApplication),
        )
      }),
    )
  })
})
