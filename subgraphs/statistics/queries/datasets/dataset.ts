import type { Language } from '@ndseb/shared/viewer.ts'
import type { ConfidentialKind } from '@ndseb/shared/vocabulary/confidential.ts'
import type { AggregateDimension, AggregatePart } from '../../domain/aggregate-selection.ts'
import type { Column, Row } from '../../domain/exports/table.ts'

/** Which cells of a table of aggregates; null: all of them. */
export type Selection = { readonly part: AggregatePart; readonly by: readonly AggregateDimension[] }

/** What is asked of a dataset. */
export type DatasetAsked = {
  readonly years: readonly number[]
  readonly parkId: string | null
  readonly selection: Selection | null
  readonly asOf: Date | null
}

/** What may be asked of a dataset beside its years. */
export type DatasetOption = 'parkId' | 'exports' | 'outsourcing' | 'asOf'

export type Statement = { readonly sql: string; readonly params: readonly unknown[] }

/** What can be exported: all that is to be said of it but who may ask (permissions/exports.ts). */
export type Dataset = {
  readonly columns: readonly Column[]
  readonly takes: readonly DatasetOption[]
  /** One SELECT, run as whoever asked: its rows by the codes of the columns, in an order that stays. */
  rows(asked: DatasetAsked): Statement
  /** What it is made of, as rows of `Source` (domain/exports/lineage.ts); null where each row says its own. */
  sources: ((asked: DatasetAsked) => Statement) | null
  /** What of it others are not shown, and in which rows (N86). */
  readonly confidential: { readonly kind: ConfidentialKind; in(row: Row): boolean } | null
  /** What the database does not know of a row. */
  complete?(row: Row, language: Language): Row
}

/** Columns that several datasets have. */
export const YEAR: Column = { code: 'year', zh: '年份', en: 'Year', kind: 'NUMBER' }
export const PARK: readonly Column[] = [
  { code: 'parkId', zh: '园区标识', en: 'Park id', kind: 'TEXT' },
  { code: 'parkName', zh: '园区', en: 'Park', kind: 'TEXT' },
]
export const ENTERPRISE: readonly Column[] = [
  { code: 'creditCode', zh: '统一社会信用代码', en: 'Credit code', kind: 'TEXT' },
  { code: 'name', zh: '企业名称', en: 'Enterprise', kind: 'TEXT' },
]
/** Every row names an enterprise. */
export const ENTERPRISES = { kind: 'ENTERPRISES', in: () => true } as const satisfies Dataset['confidential']
