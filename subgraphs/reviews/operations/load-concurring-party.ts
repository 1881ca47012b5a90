import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { checkUndecided, type Party } from '../domain/concurring-parties.ts'
import { readRound } from './load-round.ts'

/** Who joins a round, and what they say, stays as it is until this act is done; documents' locks are taken before it. */
const lockParties = (tx: Tx, roundId: string) => lockSubject(tx, `reviews:concurring-parties:${roundId}`)

/** The round for which departments may still be named (N53). */
export async function loadUndecidedRound(tx: Tx, roundId: string, path: string[]): Promise<string> {
  const id = parseId(roundId, path)
  await lockParties(tx, id)
  checkUndecided((await readRound(tx, id)).status, path)
  return id
}

/** The departments that are named for a round, in the order of their naming, and what they say of its list (N53). */
export async function loadParties(tx: Tx, roundId: string): Promise<Party[]> {
  await lockParties(tx, roundId)
  return tx.rows<Party>(
    `select y.department, (select c.position from reviews.party_concurrence c
                              join reviews.candidate_list l on l.edition = c.edition
                             where c.party_id = y.id and l.round_id = y.round_id order by c.number desc limit 1) as position
       from reviews.concurring_party y where y.round_id = $1 and y.withdrawn_at is null order by y.id`,
    [roundId],
  )
}

export type StandingParty = {
  id: string
  /** How many documents are recorded from it. */
  concurrences: number
  /** The present edition of the round's list; null before one is compiled. */
  edition: number | null
}

/** A department that a round which is not decided waits for. */
export async function loadParty(tx: Tx, partyId: string): Promise<StandingParty> {
  const id = parseId(partyId, ['partyId'])
  const [named] = await tx.rows<{ roundId: string }>(
    'select round_id as "roundId" from reviews.concurring_party where id = $1',
    [id],
  )
  if (!named) throw new DomainError('NOT_FOUND', { path: ['partyId'] })
  await loadUndecidedRound(tx, named.roundId, ['partyId'])
  const [party] = await tx.rows<StandingParty & { department: string; withdrawn: boolean }>(
    `select y.id, y.department, y.withdrawn_at is not null as withdrawn,
            (select coalesce(max(c.number), 0) from reviews.party_concurrence c where c.party_id = y.id) as concurrences,
            (select l.edition from reviews.candidate_list l where l.round_id = y.round_id) as edition
       from reviews.concurring_party y where y.id = $1`,
    [id],
  )
  if (!party) throw new DomainError('NOT_FOUND', { path: ['partyId'] })
  const { department, withdrawn, ...standing } = party
  if (withdrawn)
    throw new DomainError('PARTY_WITHDRAWN', { path: ['partyId'], clause: 'N53', values: { department } })
  return standing
}
