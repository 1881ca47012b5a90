import { describe, expect, test } from 'vitest'
import { checkBaseYear, isReportOverdue, readRequest } from './report-request.ts'

const ID = '01900000-0000-7000-8000-00000000000A'
/** 2026-11-25 in Beijing already. */
const now = new Date('2026-11-24T16:00:00.000Z')
const given = { baseIds: [ID], year: 2026, dueOn: '2026-11-25' }
const refused = (over: object) => {
  const read = () => readRequest({ ...given, ...over }, now)
  return expect(read)
}

describe('what is asked for', () => {
  test('may be due today, in Beijing, and is of a year that has begun', () => {
    expect(readRequest(given, now)).toEqual({ ...given, baseIds: [ID.toLowerCase()] })
    refused({ dueOn: '2026-11-24' }).toThrow(expect.objectContaining({ code: 'DUE_IN_THE_PAST' }))
    refused({ year: 2027 }).toThrow(expect.objectContaining({ code: 'YEAR_RANGE' }))
  })

  test('names bases, a hundred at most and each once', () => {
    refused({ baseIds: [] }).toThrow(expect.objectContaining({ code: 'REQUIRED' }))
    refused({ baseIds: Array(101).fill(ID) }).toThrow(expect.objectContaining({ code: 'TOO_MANY' }))
    refused({ baseIds: [ID, ID.toLowerCase()] }).toThrow(
      expect.objectContaining({ code: 'GIVEN_TWICE', detail: { path: ['baseIds', '1'] } }),
    )
  })

  test('is of a year in which the park was a base, the first and the last one included', () => {
    const path = ['baseIds', '0']
    checkBaseYear(2026, { since: '2026-12-31', until: null }, path)
    expect(() => checkBaseYear(2025, { since: '2026-01-01', until: null }, path)).toThrow(
      expect.objectContaining({ code: 'REPORT_YEAR_BEFORE_BASE' }),
    )
    for (const until of ['2028-01-01', '2028-12-31']) {
      checkBaseYear(2028, { since: '2026-01-01', until }, path)
      expect(() => checkBaseYear(2029, { since: '2026-01-01', until }, path)).toThrow(
        expect.objectContaining({
          ...{ code: 'YEAR_AFTER_BASE', detail: { path, clause: 'N17', values: { until } } },
        }),
      )
    }
  })
})

describe('a report', () => {
  const report = { status: 'DRAFT', edition: 1, dueOn: '2026-11-25', lapsed: false }
  test('is overdue from the day after its due day, while the park has the first edition', () => {
    expect(isReportOverdue(report, '2026-11-25')).toBe(false)
    expect(isReportOverdue(report, '2026-11-26')).toBe(true)
    expect(isReportOverdue({ ...report, status: 'RETURNED' }, '2026-11-26')).toBe(true)
    for (const status of ['SUBMITTED', 'ACCEPTED'])
      expect(isReportOverdue({ ...report, status }, '2026-11-26')).toBe(false)
    expect(isReportOverdue({ ...report, status: 'REVISED', edition: 2 }, '2026-11-26')).toBe(false)
    expect(isReportOverdue({ ...report, status: 'RETURNED', edition: 2 }, '2026-11-26')).toBe(false)
    expect(isReportOverdue({ ...report, lapsed: true }, '2026-11-26')).toBe(false)
  })
})
