import { DomainError } from '@ndseb/shared/errors.ts'
import { FINDING_CLAUSES, type FindingClause } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { expect, test } from 'vitest'
import { checkAsked, isOpenForFindings, missingFindings, readOwnClause } from './finding-owners.ts'

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
  expect(missingFindings([], all).map(({ clause }) => clause)).toEqual(all)
  const found = all.filter((clause) => clause !== 'N30')
  expect(missingFindings(found, all)).toEqual([{ clause: 'N30', owner: 'MIIT' }])
})

test('a clause that the round does not judge is not missing, and no finding is written on it', () => {
  expect(missingFindings([], ['N28.5a']).map(({ clause }) => clause)).toEqual(['N28.5a'])
  expect(() => checkAsked('N28.5a', ['N28.5a'])).not.toThrow()
  expect(() => checkAsked('N30', ['N28.5a'])).toThrow('CLAUSE_NOT_ASKED')
})

test('findings are open from submission to joint study', () => {
  expect(['SUBMITTED', 'EXPERT_REVIEW', 'EXPERT_REVIEWED', 'JOINT_STUDY'].every(isOpenForFindings)).toBe(true)
  expect(['PROVINCIAL_APPROVED', 'LATE', 'CANDIDATE', 'DESIGNATED'].some(isOpenForFindings)).toBe(false)
})
