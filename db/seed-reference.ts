import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import type { CalendarRow } from '@ndseb/shared/rules/working-days.ts'
import type { Governments } from '@ndseb/shared/vocabulary/plans-and-policies.ts'
import { MEASURES } from '@ndseb/shared/vocabulary/statistics.ts'
import type { Client } from 'pg'
import type { UnitStatus } from './applications/recommending-unit.ts'
import { loadProgramme } from './load-programme.ts'
import { openClient } from './open-client.ts'
import { firstProgramme, type Reference, readReference } from './reference.ts'

type ProvinceRow = {
  code: string
  zh: string
  fullZh: string
  region: string
  addressed?: false
}
type UnitRow = {
  id: string
  zh: string
  en: string
  province: string
  governments: Governments
  statuses: UnitStatus[]
  overlap?: string
  byRuling?: true
}

type TargetRow = {
  code: string
  clause: string
  year: number
  measure: 'DIGITAL_SERVICE_EXPORT' | 'IT_DELIVERED_SERVICE_EXPORT' | null
  kind: string
  ratio: string | null
  tolerance: string | null
  zh: string
  en: string
}

const provinces = () =>
  readReference<Reference<ProvinceRow>>('provinces').rows.map(
    ({ code, zh, fullZh, region, addressed = true }) => ({
      ...{ code, region, addressed },
      ...{ name: zh, full_name: fullZh, search_key: searchKeyOf(zh) },
    }),
  )

const units = () =>
  readReference<Reference<UnitRow>>('recommending-units').rows.map(
    ({ id, zh, en, province, governments, statuses, overlap = null, byRuling = false }) => ({
      ...{ id, governments, statuses, overlap, by_ruling: byRuling },
      ...{ name: zh, name_en: en, search_key: searchKeyOf(zh), province_code: province },
    }),
  )

const calendar = () =>
  readReference<Reference<CalendarRow & { name: string }>>('working-days').rows.map(
    ({ date, year, kind, name, paper, issued, superseded }) => ({
      ...{ date, year, kind, name, paper, issued, superseded },
    }),
  )

const targets = () => {
  const { source, rows } = readReference<Reference<TargetRow>>('targets')
  return rows.map(({ code, clause, year, measure, kind, ratio, tolerance, zh, en }) => ({
    ...{ code, clause, year, kind, ratio, tolerance, source },
    // A is measure (i) of N8 and B measure (ii), each over foreign trade exports (N9–N12).
    indicator: measure && MEASURES[measure].recordedAs,
    ...{ text_zh: zh, text_en: en },
  }))
}

/**
 * Writes the lists that come from papers into the database: provinces, recommending units, the calendar of working
 * days, targets, and the programme of the notice. One transaction; again, it writes only what the files have changed.
 */
export async function seedReference(ownerUrl: string): Promise<void> {
  const client = await openClient(ownerUrl)
  try {
    await client.query('begin')
    await upsert(client, 'applications.province', ['code'], provinces())
    await upsert(client, 'applications.recommending_unit', ['id'], units())
    await upsert(client, 'platform.calendar_day', ['date', 'issued'], calendar())
    await upsert(client, 'statistics.target', ['code'], targets())
    await loadProgramme(client, firstProgramme)
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** The columns are the rows' own; whatever else the table has keeps its default. */
async function upsert(
  client: Client,
  table: string,
  keys: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = columns.filter((column) => !keys.includes(column))
  const list = (names: readonly string[], prefix = '') => names.map((name) => `${prefix}${name}`).join(', ')
  await client.query(
    `insert into ${table} as old (${list(columns)})
     select ${list(columns)} from jsonb_populate_recordset(null::${table}, $1)
     on conflict (${list(keys)}) do update set (${list(values)}) = row (${list(values, 'excluded.')})
     where (${list(values, 'old.')}) is distinct from (${list(values, 'excluded.')})`,
    [JSON.stringify(rows)],
  )
}
