import { civilDateOf, endOfCivilDay } from '@ndseb/shared/rules/beijing.ts'
import { type CalendarRow, calendarAsOf, isWithin, noticeWindow } from '@ndseb/shared/rules/working-days.ts'
import { describe, expect, test } from 'vitest'
import { extended, recomputed, restarted, windowMoved } from './notice-windows.ts'

const row = (date: string, kind: CalendarRow['kind'], issued: string): CalendarRow => ({
  ...{ date, kind, issued, year: Number(date.slice(0, 4)), paper: '（测试）', superseded: null },
})
const papers = [row('2026-10-01', 'HOLIDAY', '2025-11-01'), row('2026-07-06', 'HOLIDAY', '2026-07-03')]
const calendar = (asOf: string) => calendarAsOf(papers, asOf)
const basis = { postedOn: '2026-07-01', workingDays: 5, dayOneRule: 'NEXT_DAY' } as const
const published = { ...basis, ...noticeWindow(calendar('2026-07-01'), basis) }
const day3 = new Date('2026-07-03T02:00:00Z')

describe('day 5 and day 6 of a notice', () => {
  test('the window is open to the last millisecond of day 5 and closed from the first of day 6 (N56, N60)', () => {
    expect(published.lastDay).toBe('2026-07-08')
    expect(isWithin(published, new Date('2026-07-08T15:59:59.999Z'))).toBe(true)
    expect(isWithin(published, new Date('2026-07-08T16:00:00.000Z'))).toBe(false)
  })

  test('it is open from the day of posting, though that is not counted', () => {
    expect(isWithin(published, new Date('2026-06-30T16:00:00.000Z'))).toBe(true)
    expect(isWithin(published, new Date('2026-06-30T15:59:59.999Z'))).toBe(false)
  })

  test('posted at 23:59:59 it counts from that day in Beijing, at 24:00:00 from the next', () => {
    const lastDay = (moment: string) =>
      noticeWindow(calendar('2026-07-01'), { ...basis, postedOn: civilDateOf(new Date(moment)) }).lastDay
    expect(lastDay('2026-07-01T15:59:59.999Z')).toBe('2026-07-08')
    expect(lastDay('2026-07-01T16:00:00.000Z')).toBe('2026-07-09')
  })
})

describe('a window by an amended calendar (N57)', () => {
  test('ends later, and keeps its first day and what it is counted from', () => {
    expect(recomputed(published, calendar('2026-07-03'), day3)).toEqual({
      ...{ postedOn: '2026-07-01', workingDays: 5, firstDay: '2026-07-02', lastDay: '2026-07-09' },
      ...{ endsAt: endOfCivilDay('2026-07-09'), provisional: false },
    })
  })

  test('never ends earlier: then nothing changes, which is refused', () => {
    const later = { ...published, lastDay: '2026-07-31', endsAt: endOfCivilDay('2026-07-31') }
    expect(() => recomputed(later, calendar('2026-07-03'), day3)).toThrow('WINDOW_UNCHANGED')
  })

  test('is not reopened when it is over, unless its end was provisional (N58)', () => {
    const after = new Date('2026-07-08T16:00:00.000Z')
    expect(() => recomputed(published, calendar('2026-07-09'), after)).toThrow('NOTICE_OVER')
    const provisional = { ...published, provisional: true }
    expect(recomputed(provisional, calendar('2026-07-09'), after)).toMatchObject({
      ...{ lastDay: '2026-07-09', provisional: false },
    })
  })

  test('whose end stands and is final now is a change too', () => {
    const provisional = { ...published, provisional: true }
    expect(recomputed(provisional, calendar('2026-07-01'), day3)).toMatchObject({
      ...{ postedOn: '2026-07-01', workingDays: 5, firstDay: '2026-07-02', lastDay: '2026-07-08' },
      ...{ endsAt: published.endsAt, provisional: false },
    })
  })
})

describe('a window by a decision (N59)', () => {
  const today = calendar('2026-07-01')

  test('is so many working days longer, over a weekend, and 1 to 60', () => {
    expect(extended(published, today, day3, 1).lastDay).toBe('2026-07-09')
    expect(extended(published, today, day3, 3)).toMatchObject({ lastDay: '2026-07-13', workingDays: 8 })
    expect(extended(published, today, day3, 60).workingDays).toBe(65)
    for (const more of [0, 61, 1.5, -1])
      expect(() => extended(published, today, day3, more)).toThrow('OUT_OF_RANGE')
  })

  test('is extended while it runs only', () => {
    expect(() => extended(published, today, published.endsAt, 1)).toThrow('NOTICE_OVER')
  })

  test('extended into a year that is not announced is provisional (N58)', () => {
    const december = { ...basis, postedOn: '2026-12-21' }
    const window = { ...december, ...noticeWindow(today, december) }
    const now = new Date('2026-12-22T02:00:00Z')
    expect(extended(window, today, now, 3)).toMatchObject({ lastDay: '2026-12-31', provisional: false })
    expect(extended(window, today, now, 4)).toMatchObject({ lastDay: '2027-01-01', provisional: true })
  })

  test('restarted counts its whole length from the day in Beijing, after its end as well', () => {
    expect(restarted(published, today, new Date('2026-07-03T15:59:59.999Z'))).toMatchObject({
      ...{ postedOn: '2026-07-03', firstDay: '2026-07-06', lastDay: '2026-07-10', workingDays: 5 },
    })
    expect(restarted(published, today, new Date('2026-07-03T16:00:00.000Z')).postedOn).toBe('2026-07-04')
    expect(restarted(published, today, new Date('2026-07-20T02:00:00Z')).lastDay).toBe('2026-07-27')
  })

  test('stands in the history with the old end and the new one', () => {
    const to = extended(published, today, day3, 1)
    expect(windowMoved('网站中断', published, { ...to, provisional: true })).toBe(
      '网站中断（公示末日：2026-07-08 → 2026-07-09（暂定））',
    )
  })
})
