import type { Stage } from './stage.ts'

type Base = { readonly id: string; readonly name: string }

/** The shares of three years, in percent: one base keeps its pace, the next falls behind, and so on in turn. */
const COURSES = [
  { A: [42, 47, 52], B: [58, 65, 72] },
  { A: [46, 44, 43], B: [61, 60, 58] },
  { A: [39, 41, 42], B: [55, 66, 70] },
] as const
const YEARS = [2023, 2024, 2025] as const
/** 亿元; a year's is made up, like everything of a fictional base. */
const EXPORTS = [150, 160, 170] as const
const SOURCE = '基地报送（演示，虚构）'

/** MOFCOM records the shares of fictional bases: values, sums by place and early warnings are there to see (N15, N27). */
export async function recordShares({ as, key, tell }: Stage, bases: readonly Base[]): Promise<void> {
  const mofcom = as('mofcom.officer')
  await Promise.all(
    bases.flatMap(({ id, name }, index) =>
      (['A', 'B'] as const).flatMap((code) =>
        YEARS.map((year, at) =>
          mofcom.do('recordIndicator', {
            ...{ baseId: id, year, code, denominatorDefinition: 'GOODS_AND_SERVICES', source: SOURCE },
            numerator: String(
              ((COURSES[index % COURSES.length]?.[code][at] ?? 0) * (EXPORTS[at] ?? 0)) / 100,
            ),
            denominator: String(EXPORTS[at] ?? 0),
            extractDate: `${year + 1}-03-31`,
            idempotencyKey: key(`share:${name}:${code}:${year}`),
          }),
        ),
      ),
    ),
  )
  tell(`商务部录入 ${bases.length} 个虚构基地三年的占比指标 · MOFCOM records the shares of three years`)
}

/** The country's exports of goods and services of the last year: made up, and they say so (N15). */
export async function recordTotals({ as, key }: Stage): Promise<void> {
  const [year, of] = [2025, { source: '外贸出口总额（演示，虚构）', extractDate: '2026-03-31' }]
  for (const [flow, value] of [
    ['GOODS', '250000'],
    ['SERVICES', '30000'],
  ])
    await as('mofcom.officer').do('recordTradeTotal', {
      ...{ year, flow, value, ...of },
      idempotencyKey: key(`total:${flow}:${year}`),
    })
}
