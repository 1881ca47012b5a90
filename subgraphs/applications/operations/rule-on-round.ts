import { lockRound } from '@ndseb/db/applications/lock-round.ts'
import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import { Round } from '@ndseb/db/applications/round.ts'
import { Ruling } from '@ndseb/db/applications/ruling.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import type { RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'
import { readRuling } from '../domain/ruling.ts'
import type { RuleOnRoundInput } from '../generated/graphql.ts'
import { closingMoment } from './closing-moment.ts'

/** MOFCOM rules on a point that the notice leaves open, with a reason; the ruling holds from now on (N3, N21, N23, N44, N49, N56, N60, N65, N66, N81). */
export const ruleOnRound = (session: Session, input: RuleOnRoundInput) =>
  session.act('ruleOnRound', input, async (tx) => {
    const { point } = input
    const roundId = parseId(input.roundId, ['roundId'])
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    await lockRound(tx, roundId)
    const round = await tx.em.findOne(Round, { id: roundId })
    if (!round) throw new DomainError('NOT_FOUND', { path: ['roundId'] })
    const chosen = readRuling(point, input.values, round.status as RoundStatus)
    if (input.expectedNumber !== (await latestNumber(tx, roundId, point)))
      throw new DomainError('CONFLICT', { path: ['expectedNumber'], clause: 'N77' })
    tx.em.create(Ruling, {
      ...{ roundId, point, number: input.expectedNumber + 1, chosen, reason },
      ...{ ruledById: tx.viewer.id, ruledByName: tx.viewer.name, ruledAt: tx.now },
    })
    await tx.em.flush()
    if (point === 'DEADLINE_ON_DAY_OFF')
      round.closesAt = await closingMoment(tx, round.deadline, await readRulings(tx.rows, roundId))
    await tx.em.flush()
    return { roundId }
  })

async function latestNumber(tx: Tx, roundId: string, point: RulingPoint): Promise<number> {
  const [latest] = await tx.rows<{ number: number }>(
    'select coalesce(max(number), 0) as number from applications.ruling where round_id = $1 and point = $2',
    [roundId, point],
  )
  return latest?.number ?? 0
}
