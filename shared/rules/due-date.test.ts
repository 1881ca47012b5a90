import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from './beijing.ts'
import { dueDate, workingDaysTo } from './due-date.ts'
import { type CalendarRow, calendarAsOf, isWorkingDay } from './working-days.ts'

const row = (date: CivilDate, kind: CalendarRow['kind']): CalendarRow => ({
  ...{ date, kind, year: 2026, paper: '甲', issued: '2025-11-04', superseded: null },
})
/** A week off at the beginning of October, with two make-up days: announced for 2026 alone. */
const calendar = calendarAsOf(
  [
    ...['01', '02', '05', '06', '07'].map((day) => row(`2026-10-${day}`, 'HOLIDAY')),
    ...['2026-09-27', '2026-10-10'].map((day) => row(day, 'MAKE_UP_WORKDAY')),
  ],
  '2026-01-01',
)
const on = (day: CivilDate, today: CivilDate) => dueDate({ on: day }, calendar, today)

describe('a due day', () => {
  test('is today, the next working day, or over, counted in working days (N56)', () => {
    const friday = '2026-03-06'
    expect(on(friday, friday)).toEqual({
      dueOn: friday,
      provisional: false,
      workingDaysLeft: 0,
      overdue: false,
    })
    expect(on(friday, '2026-03-05').workingDaysLeft).toBe(1)
    expect(on(friday, '2026-02-27').workingDaysLeft).toBe(5)
    expect(on(friday, '2026-03-09')).toMatchObject({ workingDaysLeft: -1, overdue: true })
  })

  test('is over on the day off after it, although no working day has passed', () => {
    expect(on('2026-03-06', '2026-03-07')).toMatchObject({ workingDaysLeft: 0, overdue: true })
  })

  test('is as many working days after the day on which it began, holidays left out and make-up days counted', () => {
    const term = { workingDays: 3, since: '2026-09-30' }
    expect(dueDate(term, calendar, '2026-09-30')).toMatchObject({ dueOn: '2026-10-10', workingDaysLeft: 3 })
  })

  test('may still move, and is not counted to, where its year is not announced (N58)', () => {
    const term = { workingDays: 5, since: '2026-12-30' }
    expect(dueDate(term, calendar, '2026-12-30')).toEqual({
      ...{ dueOn: '2027-01-06', provisional: true, workingDaysLeft: null, overdue: false },
    })
  })

  test('that a document sets does not move, wherever it lies', () => {
    expect(on('2027-12-31', '2026-11-24')).toMatchObject({ provisional: false, workingDaysLeft: null })
    expect(on('2022-04-13', '2026-11-24')).toMatchObject({ workingDaysLeft: null, overdue: true })
  })

  test('is none where nothing sets one', () => {
    expect(dueDate(null, calendar, '2026-11-24')).toEqual({
      ...{ dueOn: null, provisional: false, workingDaysLeft: null, overdue: false },
    })
  })
})

describe('working days from one day to another', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days))

  test('are those that a walk from day to day meets', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        let met = 0
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1))
          if (isWorkingDay(calendar, at)) met += 1
        return workingDaysTo(calendar, from, to) === met && workingDaysTo(calendar, to, from) === 0 - met
      }),
      { numRuns: 500 },
    )
  })

  test('to a due day are as many as its term has, on the day on which it began', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (since, workingDays) => {
        const { dueOn, workingDaysLeft } = dueDate({ workingDays, since }, calendar, since)
        return (
          dueOn !== null &&
          (workingDaysLeft === workingDays || (workingDaysLeft === null && dueOn > '2026-12-31'))
        )
      }),
    )
  })
})
