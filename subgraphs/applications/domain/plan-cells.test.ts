import {
  GOVERNMENT_LEVELS,
  GOVERNMENTS,
  type GovernmentLevel,
  type Governments,
  PLAN_KINDS,
  type PlanKind,
} from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingCells, type PlanCell } from './plan-cells.ts'

const cell = (level: GovernmentLevel, kind: PlanKind): PlanCell => ({ level, kind })
const all = [
  ...[cell('PROVINCIAL', 'PLAN'), cell('PROVINCIAL', 'POLICY')],
  ...[cell('CITY', 'PLAN'), cell('CITY', 'POLICY')],
]
const names = (governments: Governments, shown: PlanCell[]) =>
  missingCells(governments, shown).map(({ level, kind }) => `${level}_${kind}`)

describe('the 2 × 2 of plans and policies (N29)', () => {
  test('is whole with four cells, and each one that lacks is named', () => {
    for (const governments of ['PROVINCE_AND_CITY', 'PROVINCE_LEVEL_AREA'] as const) {
      expect(names(governments, all)).toEqual([])
      expect(names(governments, [])).toEqual([
        ...['PROVINCIAL_PLAN', 'PROVINCIAL_POLICY', 'CITY_PLAN', 'CITY_POLICY'],
      ])
      for (const one of all)
        expect(
          names(
            governments,
            all.filter((other) => other !== one),
          ),
        ).toEqual([`${one.level}_${one.kind}`])
    }
  })

  test('of a municipality is whole with a plan and a policy, of either level', () => {
    expect(names('MUNICIPALITY', [])).toEqual(['PROVINCIAL_PLAN', 'PROVINCIAL_POLICY'])
    expect(names('MUNICIPALITY', [cell('PROVINCIAL', 'PLAN'), cell('PROVINCIAL', 'POLICY')])).toEqual([])
    expect(names('MUNICIPALITY', [cell('CITY', 'PLAN'), cell('PROVINCIAL', 'POLICY')])).toEqual([])
    expect(names('MUNICIPALITY', [cell('CITY', 'PLAN'), cell('PROVINCIAL', 'PLAN')])).toEqual([
      'PROVINCIAL_POLICY',
    ])
  })

  test('never lacks more for one more piece of evidence, whatever comes twice or in another order', () => {
    const cells = fc.array(
      fc.record({
        level: fc.constantFrom(...(Object.keys(GOVERNMENT_LEVELS) as GovernmentLevel[])),
        kind: fc.constantFrom(...(Object.keys(PLAN_KINDS) as PlanKind[])),
      }),
      { maxLength: 8 },
    )
    const governments = fc.constantFrom(...(Object.keys(GOVERNMENTS) as Governments[]))
    fc.assert(
      fc.property(governments, cells, cells, (where, some, more) => {
        const before = names(where, some)
        const after = names(where, [...some, ...more])
        expect(before).toEqual(expect.arrayContaining(after))
        expect(names(where, [...some, ...some].reverse())).toEqual(before)
        // A kind that nobody has made lacks everywhere, and a municipality never lacks more than others do.
        for (const kind of Object.keys(PLAN_KINDS))
          if (!some.some((one) => one.kind === kind)) expect(before).toContain(`PROVINCIAL_${kind}`)
        expect(names('PROVINCE_AND_CITY', some)).toEqual(expect.arrayContaining(names('MUNICIPALITY', some)))
      }),
    )
  })
})
