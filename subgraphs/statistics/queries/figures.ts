import type { Session } from '@ndseb/db/session.ts'
import type { ParkFigure, ParkMember } from '../parents.ts'
import type { ParkYears } from './park-years.ts'

/** Each figure in the revision that was the latest then. */
export const readParkFigures = (session: Session, { parks, years }: ParkYears, until = 'infinity') =>
  session.read<ParkFigure>(
    `select distinct on (f.park_id, f.year, f.standard)
            f.park_id as "parkId", f.year, f.standard, trim_scale(f.value)::text as value, f.source,
            f.extract_date::text as "extractDate", f.revision, f.recorded_at as "recordedAt",
            case when e.id is not null then jsonb_build_object(
              'amount', trim_scale(f.original_amount)::text, 'currency', f.original_currency, 'rate', trim_scale(f.exchange_rate)::text,
              'rateSource', e.source, 'ratePublishedOn', e.published_on::text, 'rateRevision', e.revision) end as original
       from (select distinct park_id, year from unnest($1::uuid[], $2::integer[]) a (park_id, year)) asked
       join statistics.park_figure f on f.park_id = asked.park_id and f.year = asked.year
       and f.recorded_at <= $3::timestamptz
       left join statistics.exchange_rate e on e.id = f.exchange_rate_id
      order by f.park_id, f.year, f.standard, f.revision desc`,
    [parks, years, until],
  )

/** A park on a day: what its register is asked by. */
export type ParkDay = { readonly parkId: string; readonly on: string }

/** The enterprises of each park on its day. */
export const readMembersOn = (session: Session, asked: readonly ParkDay[]) =>
  session.read<ParkMember & ParkDay>(
    `select q.park_id as "parkId", q.day::text as "on", m.credit_code as "creditCode", m.name,
            m.valid_from::text as "validFrom", m.valid_to::text as "validTo", m.source
       from unnest($1::uuid[], $2::date[]) q (park_id, day)
       join statistics.park_membership m on m.park_id = q.park_id
        and m.valid_from <= q.day and (m.valid_to is null or m.valid_to >= q.day)
      order by m.credit_code, m.valid_from`,
    [asked.map(({ parkId }) => parkId), asked.map(({ on }) => on)],
  )
