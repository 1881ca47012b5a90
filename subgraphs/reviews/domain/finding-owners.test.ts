import { DomainError } from '@ndseb/shared/errors.ts'
import { FINDING_CLAUSES, type FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { expect, test } from 'vitest'
import {
  checkApplicable,
  checkAsked,
  isOpenForFindings,
  missingFindings,
  readOwnClause,
} from './finding-owners.ts'

const all = Object.keys(FINDING_CLAUSES) as FindingClause[]
const refusal = (clause: string, agency: 'MOFCOM' | 'CAC' | 'MIIT' | null) => {
  try {
    return readOwnClause(clause, { agency }).clause
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

test('the ministries own what the notice gives them', () => {
  const owned = (agency: string) => all.filter((clause) => FINDING_CLAUSES[clause].owner === agency)
  expect(owned('CAC')).toEqual(['N28.5a', 'N28.5b'])
  expect(owned('MIIT')).toEqual(['N25.2c', 'N30', 'N31'])
  expect(owned('MOFCOM')).toHaveLength(all.length - 5)
})

test.each(all)('%s is written by its owner and by nobody else', (clause) => {
  const { owner } = FINDING_CLAUSES[clause]
  for (const agency of NATIONAL_AGENCIES)
    expect(refusal(clause, agency)).toBe(agency === owner ? clause : 'CLAUSE_OF_ANOTHER')
  expect(refusal(clause, null)).toBe('CLAUSE_OF_ANOTHER')
})

test.each(['', 'N28', 'n28.5a', 'N28.5a ', 'toString', '__proto__', "N30' or true"])(
  '%j is no clause of findings',
  (clause) => {
    expect(refusal(clause, 'CAC')).toBe('UNKNOWN_FINDING_CLAUSE')
  },
)

test('what is not found yet is missing', () => {
  const type = 'DIGITAL_SERVICE_PARK'
  expect(missingFindings([], { conditions: all, parkType: type }).map(({ clause }) => clause)).toEqual(all)
  expect(
    missingFindings(
      all.filter((clause) => clause !== 'N30'),
      { conditions: all, parkType: type },
    ),
  ).toEqual([{ clause: 'N30', owner: 'MIIT' }])
})

test('“mainly digital services” is found on of the third type of park alone, and missing of no other (N18)', () => {
  expect(() => checkApplicable('N18', 'DIGITAL_SERVICE_PARK')).not.toThrow()
  for (const type of ['ECONOMIC_DEVELOPMENT_ZONE', 'HIGH_TECH_ZONE'] as const) {
    expect(() => checkApplicable('N18', type)).toThrow(
      expect.objectContaining({ code: 'CLAUSE_NOT_APPLICABLE' }),
    )
    expect(() => checkApplicable('N24.1a', type)).not.toThrow()
    expect(
      missingFindings([], { conditions: all, parkType: type }).map(({ clause }) => clause),
    ).not.toContain('N18')
  }
})

test('a clause that the round does not judge is not missing, and no finding is written on it', () => {
  const parkType = 'DIGITAL_SERVICE_PARK'
  expect(missingFindings([], { conditions: ['N28.5a'], parkType }).map(({ clause }) => clause)).toEqual([
    'N28.5a',
  ])
  expect(() => checkAsked('N28.5a', ['N28.5a'])).not.toThrow()
  expect(() => checkAsked('N30', ['N28.5a'])).toThrow('CLAUSE_NOT_ASKED')
})

test('findings are open from submission to joint study', () => {
  expect(['SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY'].every(isOpenForFindings)).toBe(true)
  expect(['PROVINCIAL_APPROVED', 'LATE', 'CANDIDATE', 'DESIGNATED'].some(isOpenForFindings)).toBe(false)
})
