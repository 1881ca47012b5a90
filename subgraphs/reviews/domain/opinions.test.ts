import { DomainError } from '@ndseb/shared/errors.ts'
import { PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkOpinions, type GivenOpinion, missingOpinions, standingOf } from './opinions.ts'

const given = (
  agency: GivenOpinion['agency'],
  attitude: GivenOpinion['attitude'] = 'SUPPORT',
  counts = true,
): GivenOpinion => ({ agency, attitude, counts })
const commerce = given('PROVINCIAL_COMMERCE')
const cyberspace = given('PROVINCIAL_CYBERSPACE')
const industry = given('PROVINCIAL_INDUSTRY')

const NONE = { zh: '无', en: 'none' }

const refusal = (opinions: GivenOpinion[]) => {
  try {
    checkOpinions(opinions)
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.values] : error
  }
}

describe('the three opinions (N47)', () => {
  test('carry an application when all three support this filing', () => {
    expect(refusal([commerce, cyberspace, industry])).toBeUndefined()
    expect(missingOpinions([commerce, cyberspace, industry])).toEqual([])
  })

  test('name who is missing', () => {
    expect(refusal([commerce])).toEqual([
      'OPINIONS_MISSING',
      {
        missing: {
          zh: '省级网信部门、省级工业和信息化主管部门',
          en: 'provincial cyberspace department, provincial industry department',
        },
        opposing: NONE,
      },
    ])
    expect(missingOpinions([])).toEqual([
      'PROVINCIAL_COMMERCE',
      'PROVINCIAL_CYBERSPACE',
      'PROVINCIAL_INDUSTRY',
    ])
  })

  test('name who opposes: one is enough to stop it', () => {
    expect(refusal([commerce, cyberspace, given('PROVINCIAL_INDUSTRY', 'OPPOSE')])).toEqual([
      'OPINIONS_MISSING',
      {
        missing: NONE,
        opposing: { zh: '省级工业和信息化主管部门', en: 'provincial industry department' },
      },
    ])
  })

  test('on a former filing count neither for nor against', () => {
    const former = [
      given('PROVINCIAL_INDUSTRY', 'OPPOSE', false),
      given('PROVINCIAL_CYBERSPACE', 'SUPPORT', false),
    ]
    expect(refusal([commerce, cyberspace, industry, ...former])).toBeUndefined()
    expect(missingOpinions([commerce, ...former])).toEqual(['PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'])
  })
})

describe('an opinion', () => {
  const standing = (agency: GivenOpinion['agency'], changed: string[] | null, latest = true) =>
    standingOf({ agency, latest, changed })
  const corrected = ['ANSWER:N28.5a', 'EVIDENCE:N28.5a']

  test('stands while nothing changed that is its line’s', () => {
    for (const agency of ['PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY'] as const)
      expect(standing(agency, [])).toEqual({ counts: true, changedSince: [] })
    expect(standing('PROVINCIAL_COMMERCE', corrected).counts).toBe(true)
    expect(standing('PROVINCIAL_INDUSTRY', corrected).counts).toBe(true)
  })

  test('is void once something has, and says what', () => {
    expect(standing('PROVINCIAL_CYBERSPACE', corrected)).toEqual({
      counts: false,
      changedSince: [
        { kind: 'ANSWER', clause: 'N28.5a' },
        { kind: 'EVIDENCE', clause: 'N28.5a' },
      ],
    })
    expect(standing('PROVINCIAL_INDUSTRY', ['FIGURE:PARK_OUTPUT', 'ANSWER:N24.1a']).changedSince).toEqual([
      { kind: 'FIGURE', clause: 'N30' },
    ])
  })

  test('is void for exactly the departments whose line a correction touched, whatever else it touched', () => {
    const touches = {
      PROVINCIAL_COMMERCE: [
        'ANSWER:N24.1a',
        'EVIDENCE:N29',
        'FIGURE:SERVICE_EXPORT',
        'ENTERPRISES:N42',
        'ANSWER:N43',
      ],
      PROVINCIAL_CYBERSPACE: ['ANSWER:N28.5a', 'EVIDENCE:N28.5b'],
      PROVINCIAL_INDUSTRY: ['ANSWER:N25.2c', 'FIGURE:PARK_OUTPUT', 'FIGURE:INDUSTRY_OUTPUT'],
    } as const
    fc.assert(
      fc.property(fc.subarray(Object.values(touches).flat()), (changed) => {
        for (const agency of PROVINCIAL_AGENCIES) {
          const own = changed.filter((part) => touches[agency].some((one) => one === part))
          const { counts, changedSince } = standing(agency, changed)
          expect(counts).toBe(own.length === 0)
          expect(changedSince).toHaveLength(own.length)
        }
      }),
    )
  })

  test('does not stand beside a later one of the same department, nor on a filing of which nothing is known', () => {
    expect(standing('PROVINCIAL_COMMERCE', [], false).counts).toBe(false)
    expect(standing('PROVINCIAL_COMMERCE', null).counts).toBe(false)
  })
})
