import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import { checkExtractDate, checkNotEnded, checkYear } from '../domain/bounds.ts'
import { readAmount } from '../domain/figures.ts'
import type { RecordIndicatorInput } from '../generated/graphql.ts'

/** MOFCOM records a base's share of a year as numerator and denominator (N15). What differs is the next revision. */
export const recordIndicator = (session: Session, input: RecordIndicatorInput) =>
  session.act('recordIndicator', input, async (tx) => {
    const baseId = parseId(input.baseId, ['baseId'])
    const value = {
      year: checkYear(input.year, tx.now),
      numerator: readAmount(input.numerator, ['numerator'], 'N15'),
      denominator: input.denominator == null ? null : readAmount(input.denominator, ['denominator'], 'N15'),
      source: cleanText(input.source, { max: 200, path: ['source'], required: true }),
      extractDate: checkExtractDate(input.extractDate, tx.now),
    }
    const [base] = await tx.rows<{ until: string | null }>(
      'select until::text as until from statistics.base_monitoring where base_id = $1',
      [baseId],
    )
    if (!base) throw new DomainError('NOT_FOUND', { path: ['baseId'] })
    checkNotEnded(value.year, base.until, ['year'], 'N27')
    await tx.rows(
      `insert into statistics.indicator_value
         (base_id, year, code, numerator, denominator, denominator_definition, source, extract_date, revision, recorded_by, recorded_at)
       select $1::uuid, $2::integer, $3::text, $4::numeric, $5::numeric, $6::text, $7::text, $8::date,
              coalesce(latest.revision, 0) + 1, $9, $10
         from (values (true)) one
         left join lateral (
           select k.revision, k.numerator, k.denominator, k.denominator_definition, k.source, k.extract_date
             from statistics.indicator_value k where k.base_id = $1::uuid and k.year = $2::integer and k.code = $3::text
            order by k.revision desc limit 1) latest on true
        where (latest.numerator, latest.denominator, latest.denominator_definition, latest.source, latest.extract_date)
              is distinct from ($4::numeric, $5::numeric, $6::text, $7::text, $8::date)`,
      [
        ...[baseId, value.year, input.code, value.numerator, value.denominator, input.denominatorDefinition],
        ...[value.source, value.extractDate, tx.viewer.id, tx.now],
      ],
    )
    return { baseId }
  })
