import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkExtractDate, checkYear } from '../domain/bounds.ts'
import { readFigures } from '../domain/figures.ts'
import type { RecordParkFiguresInput } from '../generated/graphql.ts'
import { loadPark } from './load-park.ts'

/** An agency records its own figures of a park (N85). What differs from the latest revision is the next one. */
export const recordParkFigures = (session: Session, input: RecordParkFiguresInput) =>
  session.act('recordParkFigures', input, async (tx) => {
    const figures = readFigures(input.figures, tx.viewer.agency)
    const source = cleanText(input.source, { max: 200, path: ['source'], required: true })
    const year = checkYear(input.year, tx.now)
    const extractDate = checkExtractDate(input.extractDate, tx.now)
    const park = await loadPark(tx, input.parkId)
    await tx.rows(
      `insert into statistics.park_figure
         (park_id, province_code, year, standard, value, source, extract_date, revision, recorded_by, recorded_at)
       select $1::uuid, $2, $3::integer, f.standard, f.value, $4::text, $5::date, coalesce(latest.revision, 0) + 1, $6, $7
         from jsonb_to_recordset($8::jsonb) f (standard text, value numeric)
         left join lateral (
           select k.revision, k.value, k.source, k.extract_date from statistics.park_figure k
            where k.park_id = $1::uuid and k.year = $3::integer and k.standard = f.standard
            order by k.revision desc limit 1) latest on true
        where (latest.value, latest.source, latest.extract_date) is distinct from (f.value, $4::text, $5::date)`,
      [park.id, park.provinceCode, year, source, extractDate, tx.viewer.id, tx.now, JSON.stringify(figures)],
    )
    return { parkId: park.id }
  })
