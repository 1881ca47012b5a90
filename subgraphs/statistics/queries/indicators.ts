import type { Session } from '@ndseb/db/session.ts'
import { notEndedBefore } from '@ndseb/db/statistics/base.ts'
import type { IndicatorValue, PooledIndicator, Target } from '../parents.ts'

export const readTargets = (session: Session) =>
  session.read<Target>(
    `select code, clause, year, indicator, kind, trim_scale(ratio)::text as ratio,
            trim_scale(tolerance)::text as tolerance, text_zh as zh, text_en as en, source
       from statistics.target order by substr(clause, 2)::integer`,
  )

/** Every share of the bases, each in the revision that was the latest then. */
export const readIndicatorsOf = (session: Session, baseIds: readonly string[], until = 'infinity') =>
  session.read<IndicatorValue>(
    `select distinct on (base_id, year, code)
            base_id as "baseId", year, code, trim_scale(numerator)::text as numerator,
            trim_scale(denominator)::text as denominator, denominator_definition as "denominatorDefinition", source,
            extract_date::text as "extractDate", revision
       from statistics.indicator_value where base_id = any($1) and recorded_at <= $2::timestamptz
      order by base_id, year, code, revision desc`,
    [baseIds, until],
  )

export const readMonitoringOf = (session: Session, baseIds: readonly string[]) =>
  session.read<{ id: string; parkId: string; since: string; until: string | null }>(
    `select base_id as id, park_id as "parkId", since::text as since, until::text as until
       from statistics.base_monitoring where base_id = any($1)`,
    [baseIds],
  )

/**
 * Σ numerator ÷ Σ denominator over the bases that have both; definitions of the denominator stay apart (N15). What was
 * recorded of a base for a year that came after its end, before the end was known, is left out; a park that ended and was
 * designated anew in one year counts once, as what it became.
 */
export const readPooled = (session: Session, years: readonly number[]) =>
  session.read<PooledIndicator>(
    `with latest as (
       select distinct on (m.park_id, v.year, v.code) v.year, v.code, v.denominator_definition, v.numerator, v.denominator
         from statistics.indicator_value v join statistics.base_monitoring m on m.base_id = v.base_id
        where v.year = any($1) and ${notEndedBefore('m', 'v.year')}
        order by m.park_id, v.year, v.code, m.since desc, v.revision desc)
     select code, year, denominator_definition as "denominatorDefinition",
            trim_scale(coalesce(sum(numerator) filter (where denominator is not null), 0))::text as numerator,
            trim_scale(coalesce(sum(denominator), 0))::text as denominator,
            count(denominator)::integer as bases,
            (count(*) - count(denominator))::integer as "basesWithoutDenominator"
       from latest group by year, code, denominator_definition order by year, code, denominator_definition`,
    [years],
  )
