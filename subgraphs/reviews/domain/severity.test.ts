import { subtractDecimals } from '@ndseb/shared/rules/decimal.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjust, type SheetTotal } from './severity.ts'

/** Sheets from lines such as 'a: chen 80, lin 70'. */
const sheetsOf = (...lines: string[]): SheetTotal[] =>
  lines.flatMap((line) => {
    const [applicationId = '', scores = ''] = line.split(': ')
    return scores.split(', ').map((score) => {
      const [personId = '', total = ''] = score.split(' ')
      return { applicationId, personId, total }
    })
  })
const means = (sheets: readonly SheetTotal[]) =>
  Object.fromEntries(adjust(sheets).results.map(({ applicationId, mean }) => [applicationId, mean]))
const severities = (sheets: readonly SheetTotal[]) =>
  Object.fromEntries(adjust(sheets).severities.map(({ personId, severity }) => [personId, severity]))
const lower = (sheets: readonly SheetTotal[], who: string, by: string) =>
  sheets.map((sheet) =>
    sheet.personId === who ? { ...sheet, total: subtractDecimals(sheet.total, by) } : sheet,
  )

describe('the adjusted result (N53)', () => {
  const complete = sheetsOf(
    'a: chen 80, lin 82, zhao 81',
    'b: chen 70, lin 72, zhao 71',
    'c: chen 60, lin 62, zhao 61',
  )

  test('of experts who agree is the raw one', () => {
    expect(means(sheetsOf('a: chen 80, lin 80, zhao 80', 'b: chen 70, lin 70, zhao 70'))).toEqual({
      a: '80.0000',
      b: '70.0000',
    })
  })

  test('is as if a harsh expert had not been harsh, where everybody scores everything', () => {
    expect(severities(complete)).toEqual({ chen: '1.0000', lin: '-1.0000', zhao: '0.0000' })
    const harsh = lower(complete, 'chen', '10')
    expect(severities(harsh)).toEqual({ chen: '11.0000', lin: '-1.0000', zhao: '0.0000' })
    expect(means(harsh)).toEqual(means(complete))
    expect(means(harsh)).toEqual({ a: '81.0000', b: '71.0000', c: '61.0000' })
  })

  test('is as if he had not in an incomplete design too, where the raw means put his applications last', () => {
    // Four experts, three an application; every application is worth what it is, and chen takes ten off his.
    const incomplete = sheetsOf(
      'a: chen 80, lin 80, zhao 80',
      'b: chen 78, lin 78, sun 78',
      'c: lin 76, zhao 76, sun 76',
      'd: chen 74, zhao 74, sun 74',
    )
    const harsh = lower(incomplete, 'chen', '10')
    // Raw, b has fallen behind c: 74.6667 after 76.
    expect(means(harsh)).toEqual({ a: '80.0000', b: '78.0000', c: '76.0000', d: '74.0000' })
    expect(severities(harsh)).toEqual({ chen: '10.0000', lin: '0.0000', sun: '0.0000', zhao: '0.0000' })
    expect(adjust(harsh).results.map(({ spread }) => spread)).toEqual(Array(4).fill('0.0000'))
  })

  test('is least squares: a worked example that does not come out even', () => {
    // Effects against chen: lin +1/2 + …, by the normal equations of the four sheets: lin − chen = 5, exactly.
    const two = sheetsOf('a: chen 70, lin 80', 'b: chen 70, lin 70')
    expect(severities(two)).toEqual({ chen: '2.5000', lin: '-2.5000' })
    expect(means(two)).toEqual({ a: '75.0000', b: '70.0000' })
    expect(adjust(two).results.map(({ spread }) => spread)).toEqual(['5.0000', '5.0000'])
  })

  test('rounds half up to four digits at the very end', () => {
    const thirds = sheetsOf('a: chen 70, lin 70, zhao 71')
    expect(means(thirds)).toEqual({ a: '70.0000' })
    expect(severities(thirds)).toEqual({ chen: '0.0000', lin: '0.0000', zhao: '-1.0000' })
    expect(means(sheetsOf('a: chen 0.0001, lin 0', 'b: chen 0, lin 0'))).toEqual({ a: '0.0001', b: '0.0000' })
  })

  test('is compared within its group alone: experts who share no application are not measured by each other', () => {
    const apart = sheetsOf('a: chen 80, lin 90', 'b: zhao 40, sun 60', 'c: zhao 50, sun 70')
    const { severities: all, results } = adjust(apart)
    expect(results.map(({ applicationId, group }) => [applicationId, group])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
    ])
    expect(all.map(({ personId, severity, group, sheets }) => [personId, severity, group, sheets])).toEqual([
      ['chen', '5.0000', 1, 1],
      ['lin', '-5.0000', 1, 1],
      ['sun', '-10.0000', 2, 2],
      ['zhao', '10.0000', 2, 2],
    ])
  })

  test('of one expert alone is his own, and of nothing there is none', () => {
    expect(adjust(sheetsOf('a: chen 80.5'))).toEqual({
      severities: [{ personId: 'chen', sheets: 1, severity: '0.0000', group: 1 }],
      results: [{ applicationId: 'a', count: 1, mean: '80.5000', spread: '0.0000', group: 1 }],
    })
    expect(adjust([])).toEqual({ severities: [], results: [] })
  })
})

describe('in any design', () => {
  const EXPERTS = ['e1', 'e2', 'e3', 'e4', 'e5']
  const APPLICATIONS = ['a1', 'a2', 'a3', 'a4']
  const design = fc
    .uniqueArray(
      fc.record({
        applicationId: fc.constantFrom(...APPLICATIONS),
        personId: fc.constantFrom(...EXPERTS),
        total: fc.integer({ min: 20, max: 100 }).map(String),
      }),
      { selector: ({ applicationId, personId }) => `${applicationId}:${personId}`, maxLength: 20 },
    )
    .filter((sheets) => sheets.length > 0)

  /** Differences between the applications of one group, as numbers: texts are rounded to four digits. */
  const differences = (sheets: readonly SheetTotal[]) => {
    const { results } = adjust(sheets)
    return results.map(({ mean, group }) => {
      const first = results.find((other) => other.group === group)
      return Number(subtractDecimals(mean, first?.mean ?? '0'))
    })
  }

  test('ten points off all of one expert’s sheets change no difference between applications', () => {
    fc.assert(
      fc.property(design, fc.constantFrom(...EXPERTS), (sheets, who) => {
        const [before, after] = [differences(sheets), differences(lower(sheets, who, '10'))]
        before.forEach((value, index) => {
          expect(Math.abs(value - (after[index] ?? 0))).toBeLessThan(0.00021)
        })
      }),
    )
  })

  test('scores that follow the model are given back exactly: every sheet of an application adjusted is the same', () => {
    fc.assert(
      fc.property(design, (sheets) => {
        const modelled = sheets.map(({ applicationId, personId }) => ({
          ...{ applicationId, personId },
          total: String(50 + 7 * APPLICATIONS.indexOf(applicationId) - 3 * EXPERTS.indexOf(personId)),
        }))
        for (const { spread } of adjust(modelled).results) expect(spread).toBe('0.0000')
      }),
    )
  })

  test('the order of the sheets says nothing', () => {
    fc.assert(
      fc.property(
        design.chain((sheets) =>
          fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
        ),
        ([sheets, shuffled]) => {
          const sorted = (all: readonly SheetTotal[]) => {
            const { severities: own, results } = adjust(all)
            return [own, results.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1))]
          }
          expect(sorted(shuffled)).toEqual(sorted(sheets))
        },
      ),
    )
  })
})
