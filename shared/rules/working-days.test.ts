import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate } from './beijing.ts'
import {
  amendWindow,
  type CalendarRow,
  calendarAsOf,
  isWorkingDay,
  nextWorkingDay,
  noticeWindow,
} from './working-days.ts'

const row = (date: string, kind: CalendarRow['kind'], more: Partial<CalendarRow> = {}): CalendarRow => ({
  ...{ date, kind, year: 2020, paper: '甲', issued: '2019-11-21', superseded: null },
  ...more,
})
/** The Spring Festival of 2020: announced, then prolonged while it ran. */
const amended = { issued: '2020-01-26', paper: '乙' }
const rows: CalendarRow[] = [
  ...['24', '25', '26', '27', '28', '29', '30'].map((day) => row(`2020-01-${day}`, 'HOLIDAY')),
  row('2020-01-19', 'MAKE_UP_WORKDAY'),
  row('2020-02-01', 'MAKE_UP_WORKDAY', { superseded: amended.issued }),
  ...['2020-01-31', '2020-02-01', '2020-02-02'].map((date) => row(date, 'HOLIDAY', amended)),
]
const five = { workingDays: 5, dayOneRule: 'NEXT_DAY' } as const
const before = calendarAsOf(rows, '2020-01-25')
const after = calendarAsOf(rows, '2020-01-26')

describe('a calendar that was amended while a notice ran (N57)', () => {
  test('before the amendment the notice ends on 4 February, after it on 6 February', () => {
    expect(noticeWindow(before, { postedOn: '2020-01-22', ...five }).lastDay).toBe('2020-02-04')
    expect(noticeWindow(after, { postedOn: '2020-01-22', ...five }).lastDay).toBe('2020-02-06')
  })

  test('the end moves later, never earlier than it was published', () => {
    const [published, later] = [before, after].map((calendar) =>
      noticeWindow(calendar, { postedOn: '2020-01-22', ...five }),
    ) as [ReturnType<typeof noticeWindow>, ReturnType<typeof noticeWindow>]
    expect(amendWindow(published, later)).toEqual(later)
    expect(amendWindow(later, published)).toEqual(later)
  })

  test('a paper is not known before it is issued, so the next year is provisional until then (N58)', () => {
    const known = calendarAsOf(
      [...rows, row('2019-10-01', 'HOLIDAY', { year: 2019, issued: '2018-12-04' })],
      '2019-11-20',
    )
    expect(known.announcedThrough).toBe(2019)
    expect(noticeWindow(known, { postedOn: '2019-12-27', ...five }).provisional).toBe(true)
    expect(noticeWindow(known, { postedOn: '2019-12-20', ...five }).provisional).toBe(false)
  })

  test('an empty calendar knows no year', () => {
    expect(
      noticeWindow(calendarAsOf([], '2020-01-01'), { postedOn: '2020-01-02', ...five }).provisional,
    ).toBe(true)
  })
})

describe('a notice window (N55, N56)', () => {
  test('its end is the end of its last day in Beijing', () => {
    const window = noticeWindow(after, { postedOn: '2020-03-02', ...five })
    expect(window).toEqual({
      firstDay: '2020-03-03',
      lastDay: '2020-03-09',
      endsAt: new Date('2020-03-09T16:00:00Z'),
      provisional: false,
    })
  })

  test('where the day of posting counts, it is day 1 if it is a working day, else the next one is', () => {
    const sameDay = { workingDays: 5, dayOneRule: 'SAME_DAY' } as const
    expect(noticeWindow(after, { postedOn: '2020-03-02', ...sameDay })).toMatchObject({
      firstDay: '2020-03-02',
      lastDay: '2020-03-06',
    })
    expect(noticeWindow(after, { postedOn: '2020-03-07', ...sameDay }).firstDay).toBe('2020-03-09')
  })

  test.each([0, -1, 1.5, 367, Number.NaN])('%s working days are refused', (workingDays) => {
    expect(() =>
      noticeWindow(after, { postedOn: '2020-03-02', workingDays, dayOneRule: 'NEXT_DAY' }),
    ).toThrow(RangeError)
  })

  /** Day by day, as nobody would reckon who had to. */
  const workingDaysBetween = (first: CivilDate, last: CivilDate): number =>
    first > last ? 0 : Number(isWorkingDay(after, first)) + workingDaysBetween(addDays(first, 1), last)

  test('it always holds exactly its number of working days, and starts and ends on one', () => {
    const day = fc.integer({ min: 0, max: 365 }).map((days) => addDays('2020-01-01', days))
    const rule = fc.constantFrom('NEXT_DAY' as const, 'SAME_DAY' as const)
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), rule, (postedOn, workingDays, dayOneRule) => {
        const { firstDay, lastDay } = noticeWindow(after, { postedOn, workingDays, dayOneRule })
        expect(workingDaysBetween(firstDay, lastDay)).toBe(workingDays)
        expect(isWorkingDay(after, firstDay) && isWorkingDay(after, lastDay)).toBe(true)
        expect(dayOneRule === 'NEXT_DAY' ? firstDay > postedOn : firstDay >= postedOn).toBe(true)
        if (dayOneRule === 'NEXT_DAY') {
          expect(firstDay).toBe(nextWorkingDay(after, postedOn))
          expect(workingDaysBetween(addDays(postedOn, 1), lastDay)).toBe(workingDays)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
