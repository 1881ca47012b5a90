import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { randomFrom } from '@ndseb/shared/rules/random.ts'
import { SERVICE_CATEGORIES } from '@ndseb/shared/vocabulary/statistics.ts'
import type { TestGraph } from './graph.ts'

/** What one enterprise reported, as a test knows it. */
export type Reported = {
  readonly code: string
  readonly province: string
  readonly parkId: string | null
  readonly category: string
  readonly quarter: string
  readonly amount: number
}

const PROVINCES = ['32', '33', '61', '46', '11', '44', '51', '21'] as const
const PARKS: Readonly<Record<string, readonly string[]>> = {
  '32': ['01900000-0000-7000-8002-000000000001', '01900000-0000-7000-8002-000000000004'],
  '33': ['01900000-0000-7000-8002-000000000002'],
  '61': ['01900000-0000-7000-8002-000000000003'],
  '46': ['01900000-0000-7000-8002-000000000005'],
}
const CATEGORIES = Object.keys(SERVICE_CATEGORIES).slice(6, 11)

const codeOf = (province: string, index: number) => {
  const body = `91${province}0000NAT${String(index).padStart(6, '0')}`
  return `${body}${checkCharacter(body)}`
}

/**
 * What the country's enterprises exported in a year, in whole yuan: many small ones, few large ones, most of them in few
 * provinces and categories, some in parks, some not by quarter. Made up.
 */
export function reportNationally({
  enterprises,
  seed,
}: {
  enterprises: number
  seed: number
}): readonly Reported[] {
  const random = randomFrom(seed)
  const skewed = (count: number, power: number) => Math.floor(random() ** power * count)
  return Array.from({ length: enterprises }, (_, index) => {
    const province = PROVINCES[skewed(PROVINCES.length, 2)] ?? '32'
    const parks = PARKS[province] ?? []
    const parkId = random() < 0.4 ? (parks[skewed(parks.length, 1)] ?? null) : null
    const size = Math.exp(random() * 7) * 1_000
    const quarters = random() < 0.1 ? [''] : ['1', '2', '3', '4'].filter(() => random() < 0.8)
    const categories = new Set([0, 1].map(() => CATEGORIES[skewed(CATEGORIES.length, 2)] ?? ''))
    return [...categories].flatMap((category) =>
      quarters.map((quarter) => ({
        ...{ code: codeOf(province, index), province, parkId, category, quarter },
        amount: Math.ceil(size * (0.5 + random())),
      })),
    )
  }).flat()
}

/** The same as MOFCOM imports it, with the registers of the parks before. */
export async function importNationally(
  { as }: Pick<TestGraph, 'as'>,
  rows: readonly Reported[],
  { year, extractDate }: { readonly year: number; readonly extractDate: string },
): Promise<void> {
  const mofcom = as('mofcom.officer')
  const name = (code: string) => `全国示例企业${code.slice(-7, -1)}（虚构）`
  for (const parkId of Object.values(PARKS).flat()) {
    const members = [...new Set(rows.filter((row) => row.parkId === parkId).map(({ code }) => code))]
    if (members.length > 0)
      await mofcom.do('setParkMembership', {
        ...{ parkId, source: '园区企业名录（测试，虚构）' },
        enterprises: members.map((creditCode) => ({
          ...{ creditCode, name: name(creditCode), validFrom: '2015-01-01' },
        })),
      })
  }
  const csv = [
    'creditCode,name,category,year,quarter,amount,currency',
    ...rows.map(({ code, category, quarter, amount }) =>
      [code, name(code), category, year, quarter, amount, 'CNY'].join(','),
    ),
  ]
  const parts = Array.from({ length: Math.ceil((csv.length - 1) / ROWS_A_PART) }, (_, part) =>
    [csv[0], ...csv.slice(1 + part * ROWS_A_PART, 1 + (part + 1) * ROWS_A_PART)].join('\n'),
  )
  const held: { importId?: string } = {}
  for (const [index, part] of parts.entries()) {
    const { import: begun } = await mofcom.do(
      'importReturns',
      {
        ...{ system: 'SERVICE_TRADE_DIRECT', year, extractDate, csv: part, part: index + 1 },
        ...{ importId: held.importId, more: index + 1 < parts.length },
      },
      'import { id }',
    )
    held.importId = begun.id
  }
}

const ROWS_A_PART = 1_500
