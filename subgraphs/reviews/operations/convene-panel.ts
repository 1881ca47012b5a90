import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { checkAllFound, readExpertIds } from '../domain/panel.ts'
import type { ConvenePanelInput } from '../generated/graphql.ts'

/** A group is convened before the review, and may be added to while it lasts. */
const CONVENABLE: readonly RoundStatus[] = ['PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW']

/** MOFCOM convenes the expert group of a round out of the pool; called again it adds to the group (N52). */
export const convenePanel = (session: Session, input: ConvenePanelInput) =>
  session.act('convenePanel', input, async (tx) => {
    const roundId = parseId(input.roundId, ['roundId'])
    const expertIds = readExpertIds(input.expertIds, 100)
    await checkConvenable(tx, roundId)
    const experts = await tx.rows<{ personId: string }>(
      'select person_id as "personId" from reviews.expert where person_id = any($1)',
      [expertIds],
    )
    checkAllFound(expertIds, experts, 'EXPERT_UNKNOWN')
    await tx.rows(
      `insert into reviews.panel_member (round_id, person_id, convened_at, convened_by_id)
       select $1, person, $3, $4 from unnest($2::text[]) person on conflict do nothing`,
      [roundId, expertIds, tx.now, tx.viewer.id],
    )
    return { roundId }
  })

async function checkConvenable(tx: Tx, roundId: string): Promise<void> {
  const [round] = await tx.rows<{ status: RoundStatus }>(
    'select status from applications.round where id = $1',
    [roundId],
  )
  if (!round) throw new DomainError('NOT_FOUND', { path: ['roundId'] })
  if (!CONVENABLE.includes(round.status))
    throw new DomainError('ROUND_NOT_FOR_PANEL', { path: ['roundId'], clause: 'N52' })
}
