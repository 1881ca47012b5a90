import { describe, expect, test } from 'vitest'
import { type AggregateDimension, type AggregatePart, selectAggregates } from './aggregate-selection.ts'

const levels = (part: AggregatePart, by: readonly AggregateDimension[] = []) =>
  selectAggregates(part, by).placeLevels

describe('the place that is meant', () => {
  test.each([
    ['the country where nothing is said', {}, [], ['COUNTRY']],
    ['a region', { region: 'EAST' }, [], ['REGION']],
    ['a province', { provinceCode: '32' }, [], ['PROVINCE']],
    ['the provinces of a region', { region: 'EAST' }, ['PROVINCE'], ['PROVINCE']],
    [
      'the parks of a province, and what is in none',
      { provinceCode: '32' },
      ['PARK'],
      ['PARK', 'OUTSIDE_PARKS'],
    ],
    ['all parks', {}, ['PARK'], ['PARK', 'OUTSIDE_PARKS']],
  ] as const)('is %s', (_, part, by, expected) => {
    expect(levels(part, by)).toEqual(expected)
  })
})

test('a client region is of offshore work, whether that is said or not', () => {
  expect(selectAggregates({ clientRegion: 'US' }, [])).toMatchObject({
    byDelivery: true,
    byClientRegion: true,
  })
  expect(selectAggregates({}, ['CLIENT_REGION'])).toMatchObject({ byDelivery: true, byClientRegion: true })
  expect(selectAggregates({ delivery: 'OFFSHORE' }, [])).toMatchObject({
    byDelivery: true,
    byClientRegion: false,
  })
})

test.each([
  ['two levels of place', {}, ['REGION', 'PARK'], 'BREAKDOWN_TWICE'],
  ['delivery and client region', {}, ['DELIVERY', 'CLIENT_REGION'], 'BREAKDOWN_TWICE'],
  ['a province by region', { provinceCode: '32' }, ['REGION'], 'BREAKDOWN_OF_ONE'],
  ['a province by province', { provinceCode: '32' }, ['PROVINCE'], 'BREAKDOWN_OF_ONE'],
  ['a quarter by quarter', { quarter: 'Q1' }, ['QUARTER'], 'BREAKDOWN_OF_ONE'],
  ['a client region by delivery', { clientRegion: 'US' }, ['DELIVERY'], 'BREAKDOWN_OF_ONE'],
  ['onshore work by client region', { delivery: 'ONSHORE' }, ['CLIENT_REGION'], 'CLIENTS_ARE_OFFSHORE'],
  ['clients of onshore work', { delivery: 'ONSHORE', clientRegion: 'US' }, [], 'CLIENTS_ARE_OFFSHORE'],
] as const)('%s cannot be asked for', (_, part, by, code) => {
  expect(() => selectAggregates(part, by)).toThrow(expect.objectContaining({ code }))
})
