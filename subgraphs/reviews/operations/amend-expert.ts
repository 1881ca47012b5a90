import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { AmendExpertInput } from '../generated/graphql.ts'
import { readEntry, recordEdition } from './write-pool-entry.ts'

/** MOFCOM amends what its pool says of an expert, with a reason; the former edition stays on record (N52, N75). */
export const amendExpert = (session: Session, input: AmendExpertInput) =>
  session.act('amendExpert', input, async (tx) => {
    const given = readEntry(input)
    const { personId, entry } = given
    await lockSubject(tx, personId)
    const [known] = await tx.rows<{ edition: number }>(
      'select edition from reviews.expert where person_id = $1',
      [personId],
    )
    if (!known) throw new DomainError('NOT_FOUND', { path: ['personId'] })
    if (input.expectedEdition != null && input.expectedEdition !== known.edition)
      throw new DomainError('CONFLICT', { path: ['expectedEdition'], clause: 'N77' })
    const edition = known.edition + 1
    await recordEdition(tx, given, edition)
    await tx.rows(
      `update reviews.expert set name = $2, field = $3, employer = $4, employer_key = $5, employer_code = $6,
              employer_kind = $7, employer_unit_id = $8, province_code = $9, edition = $10 where person_id = $1`,
      [
        ...[personId, entry.name, entry.field, entry.employer, entry.employerKey, entry.employerCode],
        ...[entry.employerKind, entry.employerUnitId, entry.provinceCode, edition],
      ],
    )
    return { personId }
  })
