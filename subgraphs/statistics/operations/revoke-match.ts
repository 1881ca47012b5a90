import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import type { RevokeMatchInput } from '../generated/graphql.ts'
import { announceMatch } from './release-aggregates.ts'
import { readYearsOf } from './resolve-match.ts'

/** MOFCOM revokes what was said of returns without a valid code: it stays written, and they wait again (N40). */
export async function revokeMatch(session: Session, input: RevokeMatchInput) {
  const matchId = parseId(input.matchId, ['matchId'])
  const reason = cleanText(input.reason, { max: 2_000, path: ['reason'], required: true })
  return session.act('revokeMatch', input, async (tx) => {
    const [known] = await tx.rows<{
      system: CountSystem
      rawCode: string | null
      nameKey: string
      creditCode: string | null
      revoked: boolean
    }>(
      `select system, raw_code as "rawCode", name_key as "nameKey", credit_code as "creditCode", revoked_at is not null as revoked
         from statistics.return_match where id = $1`,
      [matchId],
    )
    if (!known) throw new DomainError('NOT_FOUND', { path: ['matchId'] })
    if (known.revoked) throw new DomainError('MATCH_REVOKED', { path: ['matchId'], clause: 'N40' })
    const revoked = await tx.rows(
      `update statistics.return_match
          set revoked_reason = $2, revoked_by_id = $3, revoked_by_name = $4, revoked_at = $5
        where id = $1 and revoked_at is null returning id`,
      [matchId, reason, tx.viewer.id, tx.viewer.name, tx.now],
    )
    if (revoked.length === 0) throw new DomainError('CONFLICT', { path: ['matchId'], clause: 'N77' })
    if (known.creditCode !== null) await announceMatch(tx, await readYearsOf(tx, known))
    return { matchId }
  })
}
