import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import { Round } from '@ndseb/db/applications/round.ts'
import { takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import { readRoundSettings } from '../domain/round-settings.ts'
import type { AmendRoundInput } from '../generated/graphql.ts'
import { closingMoment } from './closing-moment.ts'

/** MOFCOM amends a round that is still being prepared, with a reason; what is not given stays as it is. */
export const amendRound = (session: Session, input: AmendRoundInput) =>
  session.act('amendRound', input, async (tx) => {
    const id = parseId(input.roundId, ['roundId'])
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    await takeRoundStep(tx, { id, step: 'amend', expectedVersion: input.expectedVersion, reason })
    const round = await tx.em.findOne(Round, { id })
    if (!round) throw new DomainError('NOT_FOUND', { path: ['roundId'] })
    const settings = readRoundSettings(input, round)
    const closesAt = await closingMoment(tx, settings.deadline, await readRulings(tx.rows, id))
    tx.em.assign(round, { ...settings, closesAt })
    await tx.em.flush()
    return { roundId: id }
  })
