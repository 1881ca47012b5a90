import { expect, test } from 'vitest'
import { clausesFor, conditionsFor, FINDING_CLAUSES, linesOf } from './finding-clauses.ts'

test('only the third type of park is tested for being mainly digital services (N18)', () => {
  expect(conditionsFor('DIGITAL_SERVICE_PARK')).toEqual([
    ...['N18', 'N24.1a', 'N24.1b', 'N24.1c', 'N25.2a', 'N25.2b', 'N25.2c', 'N26.3a', 'N26.3b'],
    ...['N27.4a', 'N27.4b', 'N28.5a', 'N28.5b', 'N29'],
  ])
  for (const type of ['ECONOMIC_DEVELOPMENT_ZONE', 'HIGH_TECH_ZONE'] as const) {
    expect(conditionsFor(type)).toEqual(conditionsFor('DIGITAL_SERVICE_PARK').slice(1))
    expect(clausesFor(type)).toHaveLength(Object.keys(FINDING_CLAUSES).length - 1)
  }
})

test('a clause is of the line of the ministry that finds on it, a whole one of the lines of its parts', () => {
  expect(linesOf('N28.5a')).toEqual(['CYBERSPACE'])
  expect(linesOf('N25.2c')).toEqual(['INDUSTRY'])
  expect(linesOf('N30')).toEqual(['INDUSTRY'])
  expect(linesOf('N32')).toEqual(['COMMERCE'])
  expect(linesOf('N25')).toEqual(['COMMERCE', 'INDUSTRY'])
  expect(linesOf('N28')).toEqual(['CYBERSPACE'])
  expect(linesOf('N43')).toEqual(['COMMERCE'])
  expect(linesOf('N2')).toEqual(['COMMERCE'])
})
