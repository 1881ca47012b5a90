import { COUNT_SYSTEMS, type CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import type { Table } from './table.ts'

/** What an export was made of: a release, or an extract. */
export type Source = {
  readonly system: CountSystem
  readonly year: number
  readonly extractDate: string
  readonly releaseId: string | null
  readonly revision: number | null
  readonly exchangeRate: string | null
  readonly ruleVersion: string | null
  readonly importId: string | null
}

const TITLES = {
  zh: ['统计系统', '年份', '提取日期', '发布', '修订号', '汇率', '规则版本', '导入'],
  en: ['System', 'Year', 'Extract', 'Release', 'Revision', 'Rate', 'Rules', 'Import'],
} as const
/** What the sheet is called that says what an export was made of. */
export const LINEAGE_SHEET = { zh: '依据', en: 'Made of' } as const
const MADE_AT = { zh: '写入时刻', en: 'Written at' } as const

/** What an export was made of, and when it was written, as a sheet beside its rows. */
export const lineageOf = (
  sources: readonly Source[],
  writtenAt: Date,
  language: Language,
): Table['lineage'] => ({
  name: LINEAGE_SHEET[language],
  rows: [
    TITLES[language],
    ...sources.map((one) => [
      ...[COUNT_SYSTEMS[one.system][language], String(one.year), one.extractDate, one.releaseId ?? ''],
      ...[String(one.revision ?? ''), one.exchangeRate ?? '', one.ruleVersion ?? '', one.importId ?? ''],
    ]),
    [],
    [MADE_AT[language], writtenAt.toISOString()],
  ],
})
