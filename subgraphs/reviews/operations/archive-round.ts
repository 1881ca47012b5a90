import { lockActsIn } from '@ndseb/db/applications/hold-round.ts'
import { takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import { listed } from '../domain/agency-names.ts'
import type { ArchiveRoundInput } from '../generated/graphql.ts'
import { unfinishedIn } from '../queries/unfinished.ts'
import { readRound } from './load-round.ts'

/** MOFCOM archives a decided round once nothing in it is open any more; its end is for good, and nothing is done in it afterwards (N70). */
export const archiveRound = (session: Session, input: ArchiveRoundInput) =>
  session.act('archiveRound', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true })
    const id = parseId(input.roundId, ['roundId'])
    await lockActsIn(tx, id)
    await readRound(tx, id)
    await takeRoundStep(tx, { id, step: 'archive', expectedVersion: input.expectedVersion, reason })
    const unfinished = await tx.rows<{ name: string }>(
      `select name from (${unfinishedIn('$1::uuid')}) open order by name`,
      [id],
    )
    if (unfinished.length > 0)
      throw new DomainError('ROUND_UNFINISHED', {
        ...{ path: ['roundId'], clause: 'N70' },
        values: { open: listed(unfinished.map(({ name }) => name)) },
      })
    return { roundId: id }
  })
