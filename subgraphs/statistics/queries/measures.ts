import { measures } from '@ndseb/db/reference.ts'
import type { Session } from '@ndseb/db/session.ts'
import { MEASURES, type MeasureCode } from '@ndseb/shared/vocabulary/statistics.ts'
import type { MeasureValue } from '../parents.ts'
import type { ParkYears } from './park-years.ts'

type RecordedAs = (typeof MEASURES)[MeasureCode]['recordedAs']
type Row = Omit<MeasureValue, 'code' | 'unit' | 'period' | 'sourceSystem'> & { recordedAs: RecordedAs }

/** Each value of the four measures of the bases, in the revision that was the latest then (N8). */
export async function readMeasuresOf(
  session: Session,
  baseIds: readonly string[],
  until = 'infinity',
): Promise<MeasureValue[]> {
  const rows = await session.read<Row>(
    `select b.base_id as "baseId", k.year, k.recorded_as as "recordedAs", trim_scale(k.value)::text as value, k.source,
            k.extract_date::text as "extractDate", k.revision
       from statistics.base_monitoring b
      cross join lateral (
        (select distinct on (i.year, i.code) i.year, i.code as recorded_as, i.numerator as value, i.source, i.extract_date, i.revision
           from statistics.indicator_value i where i.base_id = b.base_id and i.recorded_at <= $2::timestamptz
          order by i.year, i.code, i.revision desc)
        union all
        (select distinct on (f.year, f.standard) f.year, f.standard, f.value, f.source, f.extract_date, f.revision
           from statistics.park_figure f where f.park_id = b.park_id and f.standard = any($3) and f.recorded_at <= $2::timestamptz
          order by f.year, f.standard, f.revision desc)) k
      where b.base_id = any($1)`,
    [baseIds, until, Object.values(MEASURES).map(({ recordedAs }) => recordedAs)],
  )
  return measures.flatMap((measure) =>
    rows
      .filter(({ recordedAs }) => recordedAs === MEASURES[measure.code].recordedAs)
      .map(({ recordedAs: _, ...row }) => ({ ...row, ...measure }))
      .toSorted((one, other) => one.year - other.year),
  )
}

/** Measures (i) and (ii) of the bases that parks are, by park and year; a park that was a base twice has the last one's. */
export const readExports = (session: Session, { parks, years }: ParkYears, until = 'infinity') =>
  session.read<{ parkId: string; year: number; code: 'A' | 'B'; value: string }>(
    `select distinct on (a.park_id, a.year, i.code)
            a.park_id as "parkId", a.year, i.code, trim_scale(i.numerator)::text as value
       from (select distinct park_id, year from unnest($1::uuid[], $2::integer[]) q (park_id, year)) a
       join statistics.base_monitoring b on b.park_id = a.park_id
       join statistics.indicator_value i on i.base_id = b.base_id and i.year = a.year and i.recorded_at <= $3::timestamptz
      order by a.park_id, a.year, i.code, b.since desc, i.revision desc`,
    [parks, years, until],
  )
