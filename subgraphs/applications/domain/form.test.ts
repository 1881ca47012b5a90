import { firstProgramme } from '@ndseb/db/reference.ts'
import { conditionsFor } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { expect, test } from 'vitest'
import { checkApplies, questionsFor } from './form.ts'

const form = firstProgramme.form
const codes = (
  parkType: Parameters<typeof conditionsFor>[0],
  governments: 'MUNICIPALITY' | 'PROVINCE_LEVEL_AREA',
) => questionsFor(form, { parkType, governments }).map(({ code }) => code)

test('the form asks the third type of park for its digital services, and a whole province for its city level', () => {
  expect(codes('DIGITAL_SERVICE_PARK', 'MUNICIPALITY')).toContain('DIGITAL_SERVICES')
  expect(codes('HIGH_TECH_ZONE', 'MUNICIPALITY')).not.toContain('DIGITAL_SERVICES')
  expect(codes('HIGH_TECH_ZONE', 'PROVINCE_LEVEL_AREA')).toContain('CITY_LEVEL')
  expect(codes('DIGITAL_SERVICE_PARK', 'MUNICIPALITY')).not.toContain('CITY_LEVEL')
})

test('every condition has a question of its own, but for the years, which the register of parks knows (N24 1b)', () => {
  const asked = new Set(form.map(({ clause }) => clause))
  expect(conditionsFor('DIGITAL_SERVICE_PARK').filter((clause) => !asked.has(clause))).toEqual(['N24.1b'])
})

test('evidence for N18 is of the third type of park alone', () => {
  expect(() => checkApplies('N18', 'DIGITAL_SERVICE_PARK')).not.toThrow()
  expect(() => checkApplies('N24.1a', 'HIGH_TECH_ZONE')).not.toThrow()
  expect(() => checkApplies('N18', 'HIGH_TECH_ZONE')).toThrow(
    expect.objectContaining({ code: 'CLAUSE_NOT_APPLICABLE' }),
  )
})
