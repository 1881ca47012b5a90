import { EARLY_WARNINGS } from '@ndseb/shared/vocabulary/early-warnings.ts'
import { describe, expect, test } from 'vitest'
import { earlyWarningsOf } from './early-warning.ts'

const target = (indicator: 'A' | 'B', year: number, ratio: string, tolerance: string | null = null) => ({
  ...{ indicator, year, ratio, tolerance },
  kind: tolerance === null ? ('AT_LEAST' as const) : ('APPROXIMATE' as const),
})
const TARGETS = [
  target('A', 2022, '0.4'),
  target('A', 2025, '0.5'),
  target('B', 2022, '0.6', '0.05'),
  { indicator: null, year: 2022, kind: 'NARRATIVE' as const, ratio: null, tolerance: null },
]
type Definition = 'GOODS' | 'GOODS_AND_SERVICES'
const value = (
  year: number,
  numerator: string,
  denominator: string | null = '100',
  denominatorDefinition: Definition = 'GOODS',
  code: 'A' | 'B' = 'A',
) => ({ year, numerator, denominator, denominatorDefinition, code, extractDate: `${year + 1}-03-01` })

/** What is raised about share A on a day on which nothing is overdue, unless another is named. */
const warnings = (
  year: number,
  values: ReturnType<typeof value>[],
  { today = `${year + 1}-06-30`, since = '2020-04-01', until = null as string | null } = {},
) => earlyWarningsOf({ year, today, since, until, values, targets: TARGETS })
const codes = (...given: Parameters<typeof warnings>) => warnings(...given).map(({ code }) => code)

describe('behind the pace of the next target (N9, N11, N15)', () => {
  test('with three years to go and 10 points missing, a third of it a year is needed: just less warns, just that does not', () => {
    // From 40 % in 2022 to 50 % in 2025: 3.3333… points a year.
    expect(codes(2022, [value(2021, '36.6667'), value(2022, '40')])).toEqual(['OFF_TRACK'])
    expect(codes(2022, [value(2021, '110', '300'), value(2022, '120', '300')])).toEqual([])
    expect(codes(2022, [value(2021, '110.0001', '300'), value(2022, '120', '300')])).toEqual(['OFF_TRACK'])
  })

  test('says the target, what is needed, what was, since when, and the numbers in words', () => {
    expect(warnings(2023, [value(2022, '40'), value(2023, '42')])).toEqual([
      {
        ...{ code: 'OFF_TRACK', indicator: 'A', year: 2023, since: '2024-03-01', target: TARGETS[1] },
        ...{ needed: '0.040000', actual: '0.020000' },
        message: {
          zh: '2023 年数字服务出口占外贸出口比重为 42.00%，2025 年须达 50.00%：每年须变化 4.00 个百分点，上年变化 2.00 个百分点',
          en: expect.stringContaining('4.00 points a year'),
        },
      },
    ])
  })

  test('aims at the lower end of “about” (N10), and is silent once the target is reached', () => {
    const about = (numerator: string) =>
      codes(2021, [value(2020, '50', '100', 'GOODS', 'B'), value(2021, numerator, '100', 'GOODS', 'B')])
    expect(about('52.4999')).toEqual(['OFF_TRACK'])
    expect(about('52.5')).toEqual([])
    expect(codes(2023, [value(2022, '60'), value(2023, '50')])).toEqual([])
  })

  test('rests on the latest share at or before the year, and on no target of a year that is over', () => {
    expect(warnings(2024, [value(2021, '41'), value(2022, '42'), value(2023, '43')])[0]).toMatchObject({
      ...{ year: 2023, needed: '0.035000', actual: '0.010000' },
    })
    expect(codes(2026, [value(2024, '40'), value(2025, '41')])).toEqual([])
  })

  test.each([
    ['without the year before', [value(2022, '30')]],
    [
      'with the year before by another definition',
      [value(2021, '29', '100', 'GOODS_AND_SERVICES'), value(2022, '30')],
    ],
    ['without a denominator', [value(2021, '29', null), value(2022, '30')]],
    ['with a denominator of 0', [value(2021, '29', '0'), value(2022, '30')]],
  ])('%s there is nothing to compare', (_what, values) => {
    expect(codes(2022, values)).not.toContain('OFF_TRACK')
  })
})

describe('falling (N27)', () => {
  test('two years in a row; equal is not falling, and one year is not two', () => {
    expect(codes(2023, [value(2021, '70'), value(2022, '69'), value(2023, '68.9999')])).toEqual(['FALLING'])
    expect(codes(2023, [value(2021, '70'), value(2022, '69'), value(2023, '69')])).toEqual([])
    expect(codes(2023, [value(2021, '69'), value(2022, '69'), value(2023, '68')])).toEqual([])
    expect(codes(2023, [value(2022, '69'), value(2023, '68')])).toEqual([])
  })

  test('shows its course', () => {
    const [one] = warnings(2023, [value(2021, '70'), value(2022, '69'), value(2023, '67')])
    expect(one).toMatchObject({ actual: '-0.020000', needed: null, since: '2024-03-01' })
    expect(one?.message.zh).toContain('70.00%、69.00%、67.00%')
  })
})

describe('overdue (N27)', () => {
  test('from the first day after six months, for each share of which nothing is recorded', () => {
    const on = (today: string, values: ReturnType<typeof value>[] = []) => codes(2023, values, { today })
    expect(on('2024-06-30')).toEqual([])
    expect(on('2024-07-01')).toEqual(['OVERDUE', 'OVERDUE'])
    expect(on('2024-07-01', [value(2023, '60', null)])).toEqual(['OVERDUE'])
    expect(warnings(2023, [], { today: '2024-07-01' })[0]).toMatchObject({
      ...{ indicator: 'A', year: 2023, since: '2024-07-01', needed: null, actual: null },
    })
  })

  test('from the year of its designation to that of its end, and of no other', () => {
    const of = (year: number) =>
      codes(year, [], { today: '2030-01-01', since: '2021-12-31', until: '2023-01-01' }).length
    expect([2020, 2021, 2023, 2024].map(of)).toEqual([0, 2, 2, 0])
  })
})

describe('against the year before', () => {
  test('another denominator is named, and is not taken for a jump of it (N15)', () => {
    const changed = warnings(2023, [
      value(2022, '60', '100', 'GOODS'),
      value(2023, '60', '400', 'GOODS_AND_SERVICES'),
    ])
    expect(changed.map(({ code }) => code)).toEqual(['DEFINITION_CHANGED'])
    expect(changed[0]?.message.zh).toContain('货物出口改为货物和服务出口')
  })

  test('a part that changes by half is none, by more than half is a jump, up and down (N45)', () => {
    expect(EARLY_WARNINGS.JUMP.change).toBe('0.5')
    const jump = (before: string, now: string) => codes(2023, [value(2022, before), value(2023, now)])
    expect(jump('60', '90')).toEqual([])
    expect(jump('60', '90.0001')).toEqual(['JUMP'])
    expect(codes(2023, [value(2022, '160'), value(2023, '80')])).toEqual([])
    expect(codes(2023, [value(2022, '160'), value(2023, '79.9999')])).toEqual(['JUMP'])
    expect(codes(2023, [value(2022, '90', '100'), value(2023, '90', '151')])).toEqual(['JUMP'])
    // From nothing no change can be told.
    expect(jump('0', '90')).toEqual([])
  })

  test('the jump says from what to what', () => {
    expect(warnings(2023, [value(2022, '60'), value(2023, '96.00')])[0]).toMatchObject({
      ...{ needed: '0.5', actual: '0.600000' },
      message: { zh: expect.stringContaining('由上年 60 亿元变为 96 亿元，变动 60.00%，超过 50.00%') },
    })
  })
})

test('a base that ended before the year has no warnings', () => {
  const values = [value(2022, '70'), value(2023, '30')]
  expect(codes(2023, values, { until: '2022-12-31' })).toEqual([])
  expect(codes(2023, values, { until: '2023-01-01' })).not.toEqual([])
})
