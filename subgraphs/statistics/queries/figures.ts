import type { Session } from '@ndseb/db/session.ts'
import type { ParkFigure, ParkMember } from '../parents.ts'
import type { ParkYear, ParkYears } from './park-years.ts'

/** Each figure in the revision that was the latest then. */
export const readParkFigures = (session: Session, { parks, years, moments }: ParkYears) =>
  session.read<ParkFigure & ParkYear>(
    `select distinct on (f.park_id, f.year, asked.moment, f.standard)
            f.park_id as "parkId", f.year, asked.moment as "asOf", f.standard, trim_scale(f.value)::text as value, f.source,
            f.extract_date::text as "extractDate", f.revision, f.recorded_at as "recordedAt",
            case when e.id is not null then jsonb_build_object(
              'amount', trim_scale(f.original_amount)::text, 'currency', f.original_currency, 'rate', trim_scale(f.exchange_rate)::text,
              'rateSource', e.source, 'ratePublishedOn', e.published_on::text, 'rateRevision', e.revision) end as original
       from (select distinct * from unnest($1::uuid[], $2::integer[], $3::text[]) a (park_id, year, moment)) asked
       join statistics.park_figure f on f.park_id = asked.park_id and f.year = asked.year
       and f.recorded_at <= coalesce(asked.moment::timestamptz, 'infinity')
       left join statistics.exchange_rate e on e.id = f.exchange_rate_id
      order by f.park_id, f.year, asked.moment, f.standard, f.revision desc`,
    [parks, years, moments],
  )

/** A park on a day: what its register is asked by, as it is known or as it was at a moment. */
export type ParkDay = { readonly parkId: string; readonly on: string; readonly asOf?: string | null }

/** The enterprises of each park on its day. */
export const readMembersOn = (session: Session, asked: readonly ParkDay[]) =>
  session.read<ParkMember & ParkDay>(
    `select q.park_id as "parkId", q.day::text as "on", q.moment as "asOf", m.credit_code as "creditCode", m.name,
            m.valid_from::text as "validFrom", m.valid_to::text as "validTo", m.source
       from unnest($1::uuid[], $2::date[], $3::text[]) q (park_id, day, moment)
       join lateral statistics.register_known(q.moment::timestamptz) m on m.park_id = q.park_id
        and m.valid_from <= q.day and (m.valid_to is null or m.valid_to >= q.day)
      order by m.credit_code, m.valid_from`,
    [asked.map(({ parkId }) => parkId), asked.map(({ on }) => on), asked.map(({ asOf }) => asOf ?? null)],
  )
