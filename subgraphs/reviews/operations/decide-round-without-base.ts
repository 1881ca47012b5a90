import { takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { listed } from '../domain/agency-names.ts'
import type { DecideRoundWithoutBaseInput } from '../generated/graphql.ts'
import { openCasesIn } from '../queries/unfinished.ts'
import { findListOfRound, listCourse, type StandingList } from './load-candidate-list.ts'
import { loadRound } from './load-round.ts'
import { takeStep } from './take-step.ts'

/**
 * MOFCOM decides a round in which no base comes about, with its reason: no case reached the ministries, or every one that did
 * has come to its end (N70). What the ministries left out they left out by a list of all three, and nobody is left of whom
 * notice could be given (N53, N55); re-reviews go on until they are concluded, as in any round (N64).
 */
export const decideRoundWithoutBase = (session: Session, input: DecideRoundWithoutBaseInput) =>
  session.act('decideRoundWithoutBase', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true, required: true })
    const { id } = await loadRound(tx, input.roundId)
    // A list's lock comes before its round's row, as where a notice is published.
    const list = await findListOfRound(tx, id)
    const { expectedVersion } = input
    await takeRoundStep(tx, { id, step: 'decideWithoutBase', expectedVersion, reason })
    const open = await tx.rows<{ name: string }>(
      `select name from (${openCasesIn('$1::uuid')}) open order by name`,
      [id],
    )
    if (open.length > 0)
      throw new DomainError('CASES_OPEN', {
        ...{ path: ['roundId'], clause: 'N70' },
        values: { parks: listed(open.map(({ name }) => name)) },
      })
    if (list?.status === 'COMPILED') await lapse(tx, list, reason)
    return { roundId: id }
  })

/** All that it considered has withdrawn: nobody is asked to concur with it any more. */
async function lapse(tx: Tx, list: StandingList, reason: string | null): Promise<void> {
  const status = await takeStep(tx, listCourse, list, 'lapse', { reason })
  await tx.rows('update reviews.candidate_list set status = $2, version = version + 1 where id = $1', [
    list.id,
    status,
  ])
}
