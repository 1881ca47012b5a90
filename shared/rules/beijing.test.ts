import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addYears,
  civilDateOf,
  endOfCivilDay,
  isCivilDate,
  weekdayOf,
  wholeYearsSince,
  yearsHavePassed,
} from './beijing.ts'

const anyDate = fc
  .integer({ min: 0, max: 100_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

describe('civil dates', () => {
  test.each(['2020-02-29', '2000-02-29', '2019-12-31', '1978-01-01'])('%s is a day', (text) => {
    expect(isCivilDate(text)).toBe(true)
  })

  test.each([
    '2019-02-30',
    '2019-02-29',
    '1900-02-29',
    '2019-13-01',
    '2019-00-10',
    '2019-04-31',
    '2019-4-1',
    '２０１９-08-31',
    '2019/08/31',
    '2019-08-31T00:00:00Z',
    '0000-01-01',
    '',
  ])('%j is not a day', (text) => {
    expect(isCivilDate(text)).toBe(false)
  })

  test('31 August 2019 is a Saturday (N49)', () => {
    expect(weekdayOf('2019-08-31')).toBe(6)
  })
})

describe('the end of a day in Beijing (N48)', () => {
  test('31 August ends at 16:00 UTC, 24:00 in Beijing', () => {
    expect(endOfCivilDay('2019-08-31').toISOString()).toBe('2019-08-31T16:00:00.000Z')
  })

  test('the civil date changes at that moment', () => {
    expect(civilDateOf(new Date('2019-08-31T15:59:59.999Z'))).toBe('2019-08-31')
    expect(civilDateOf(new Date('2019-08-31T16:00:00.000Z'))).toBe('2019-09-01')
  })

  test('every day starts where the one before ends, and holds its own moments', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(civilDateOf(endOfCivilDay(addDays(date, -1)))).toBe(date)
        expect(civilDateOf(new Date(endOfCivilDay(date).getTime() - 1))).toBe(date)
      }),
    )
  })
})

describe('whole years (N24 1b)', () => {
  test('two years to the day pass, one day less does not', () => {
    expect(yearsHavePassed('2017-08-31', 2, '2019-08-31')).toBe(true)
    expect(yearsHavePassed('2017-09-01', 2, '2019-08-31')).toBe(false)
    expect(wholeYearsSince('2017-08-31', '2019-08-31')).toBe(2)
    expect(wholeYearsSince('2017-09-01', '2019-08-31')).toBe(1)
  })

  test('since 29 February, the year is full on the last day of February', () => {
    expect(addYears('2016-02-29', 2)).toBe('2018-02-28')
    expect(yearsHavePassed('2016-02-29', 2, '2018-02-27')).toBe(false)
    expect(yearsHavePassed('2016-02-29', 2, '2018-02-28')).toBe(true)
    expect(yearsHavePassed('2016-02-29', 4, '2020-02-28')).toBe(false)
    expect(yearsHavePassed('2016-02-29', 4, '2020-02-29')).toBe(true)
  })

  test('a founding that lies ahead has no years', () => {
    expect(wholeYearsSince('2020-01-01', '2019-08-31')).toBe(0)
  })

  test('the whole years are the most that have passed', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 40_000 }), (since, days) => {
        const on = addDays(since, days)
        const years = wholeYearsSince(since, on)
        expect(yearsHavePassed(since, years, on)).toBe(true)
        expect(yearsHavePassed(since, years + 1, on)).toBe(false)
      }),
    )
  })
})
