import { expect, test } from 'vitest'
import { changesSince } from './dossier.ts'

const indicator = (year: number, revision: number) => ({ year, code: 'A' as const, revision })
const measure = (code: 'DIGITAL_SERVICE_EXPORT' | 'INDUSTRY_OUTPUT', revision: number) => ({
  ...{ year: 2027, code, revision },
})
const report = (reportId: string, edition: number) => ({ year: 2027, reportId, edition })
const none = { indicators: [], measures: [], reports: [] }

test('what stands as it stood has not changed', () => {
  const recorded = {
    indicators: [indicator(2027, 1)],
    measures: [measure('INDUSTRY_OUTPUT', 3)],
    reports: [report('a', 1)],
  }
  expect(changesSince(recorded, recorded)).toEqual([])
  expect(changesSince(none, none)).toEqual([])
})

test('a later revision, a new value and a later edition are told with what was frozen', () => {
  const frozen = { indicators: [indicator(2026, 1)], measures: [], reports: [report('a', 1)] }
  const now = {
    indicators: [indicator(2026, 2), indicator(2027, 1)],
    measures: [measure('INDUSTRY_OUTPUT', 1)],
    reports: [report('a', 2)],
  }
  expect(changesSince(frozen, now)).toEqual([
    {
      ...{ kind: 'INDICATOR', year: 2026, frozen: 1, current: 2 },
      ...{ indicator: now.indicators[0], measure: null, report: null },
    },
    {
      ...{ kind: 'INDICATOR', year: 2027, frozen: null, current: 1 },
      ...{ indicator: now.indicators[1], measure: null, report: null },
    },
    {
      ...{ kind: 'FIGURE', year: 2027, frozen: null, current: 1 },
      ...{ indicator: null, measure: now.measures[0], report: null },
    },
    {
      ...{ kind: 'REPORT', year: 2027, frozen: 1, current: 2 },
      ...{ indicator: null, measure: null, report: now.reports[0] },
    },
  ])
})

test('a measure that is the numerator of a share is told with its share alone', () => {
  const now = { ...none, indicators: [indicator(2027, 2)], measures: [measure('DIGITAL_SERVICE_EXPORT', 2)] }
  const frozen = {
    ...none,
    indicators: [indicator(2027, 1)],
    measures: [measure('DIGITAL_SERVICE_EXPORT', 1)],
  }
  expect(changesSince(frozen, now).map(({ kind }) => kind)).toEqual(['INDICATOR'])
})
