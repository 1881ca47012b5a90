import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readCreditCode } from '@ndseb/shared/rules/credit-code.ts'
import type { CountSystem } from '@ndseb/shared/rules/enterprise-count.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { codeOf, nameOf } from '../domain/cells.ts'
import type { DismissMatchInput, ResolveMatchInput } from '../generated/graphql.ts'
import { RETURNS } from '../queries/match-queue.ts'
import { announceMatch } from './release-aggregates.ts'

/** MOFCOM says of which enterprise returns without a valid code are (N40): the count and the aggregates follow. */
export async function resolveMatch(session: Session, input: ResolveMatchInput) {
  const read = readCreditCode(input.creditCode)
  if (!read.ok) throw new DomainError('CREDIT_CODE', { path: ['creditCode'], clause: 'N40' })
  return session.act('resolveMatch', input, async (tx) => {
    const { id, years } = await recordMatch(tx, input, read.code)
    await announceMatch(tx, years)
    return { matchId: id }
  })
}

/**
 * MOFCOM says that returns without a valid code are of no enterprise that counts: they wait no longer, and change no figure.
 */
export const dismissMatch = (session: Session, input: DismissMatchInput) =>
  session.act('dismissMatch', input, async (tx) => ({ matchId: (await recordMatch(tx, input, null)).id }))

type Given = {
  readonly system: CountSystem
  readonly rawCode?: string | null
  readonly name: string
  readonly reason: string
}

async function recordMatch(tx: Tx, input: Given, creditCode: string | null) {
  const { system } = input
  const reason = cleanText(input.reason, { max: 2_000, path: ['reason'], required: true })
  const { rawCode, creditCode: valid } = codeOf(input.rawCode ?? '', ['rawCode'])
  const { nameKey } = nameOf(input.name, ['name'])
  // A row with a valid code counts by it, whatever anybody says.
  const years = valid === null ? await readYearsOf(tx, { system, rawCode, nameKey }) : null
  if (!years) throw new DomainError('NOT_FOUND', { path: ['name'], clause: 'N40' })
  const [row] = await tx.rows<{ id: string }>(
    `insert into statistics.return_match
       (system, raw_code, name, name_key, credit_code, reason, recorded_by_id, recorded_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      ...[system, rawCode, years.name, nameKey, creditCode, reason],
      ...[tx.viewer.id, tx.viewer.name, tx.now],
    ],
  )
  if (!row) throw new Error('a match was not written')
  return { id: row.id, years }
}

/** From when to when returns stand under an entry of the match queue, and under which name; null where none do. */
export async function readYearsOf(
  tx: Pick<Tx, 'rows'>,
  { system, rawCode, nameKey }: { system: CountSystem; rawCode: string | null; nameKey: string },
): Promise<{ first: number; last: number; name: string } | null> {
  const [row] = await tx.rows<{ first: number | null; last: number; name: string }>(
    `select min(b.period_year) as first, max(b.period_year) as last, min(r.name) as name
       from statistics.return_batch b
       join ${RETURNS[system]} r on r.batch_id = b.id and r.credit_code is null and r.name_key = $2
        and r.raw_code is not distinct from $3
      where b.system = $1 and b.status = 'FINISHED'`,
    [system, nameKey, rawCode],
  )
  return row && row.first !== null ? { ...row, first: row.first } : null
}
