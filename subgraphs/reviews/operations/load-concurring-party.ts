import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { checkUndecided, type Party } from '../domain/concurring-parties.ts'
import { readRound } from './load-round.ts'
import { lockSubject } from './lock-subject.ts'

/** Who joins a round, and what they say, stays as it is until this act is done; documents' locks are taken before it. */
const lockParties = (tx: Tx, roundId: string) => lockSubject(tx, `reviews:concurring-parties:${roundId}`)

/** The round for which departments may still be named (N53). */
export async function loadUndecidedRound(tx: Tx, roundId: string, path: string[]): Promise<string> {
  const id = parseId(roundId, path)
  await lockParties(tx, id)
  checkUndecided((await readRound(tx, id)).status, path)
  return id
}

/** The departments that are named for a round, in the order of their naming (N53). */
export async function loadParties(tx: Tx, roundId: string): Promise<Party[]> {
  await lockParties(tx, roundId)
  return tx.rows<Party>(
    `select y.department, (select c.position from reviews.party_concurrence c where c.party_id = y.id
                            order by c.number desc limit 1) as position
       from reviews.concurring_party y where y.round_id = $1 and y.withdrawn_at is null order by y.id`,
    [roundId],
  )
}

/** A department of a round that is not decided, and how many documents are recorded from it. */
export async function loadParty(tx: Tx, partyId: string): Promise<{ id: string; concurrences: number }> {
  const id = parseId(partyId, ['partyId'])
  const [named] = await tx.rows<{ roundId: string }>(
    'select round_id as "roundId" from reviews.concurring_party where id = $1',
    [id],
  )
  if (!named) throw new DomainError('NOT_FOUND', { path: ['partyId'] })
  await loadUndecidedRound(tx, named.roundId, ['partyId'])
  const [party] = await tx.rows<{ department: string; withdrawn: boolean; concurrences: number }>(
    `select y.department, y.withdrawn_at is not null as withdrawn,
            (select coalesce(max(c.number), 0) from reviews.party_concurrence c where c.party_id = y.id) as concurrences
       from reviews.concurring_party y where y.id = $1`,
    [id],
  )
  if (!party) throw new DomainError('NOT_FOUND', { path: ['partyId'] })
  const { department, withdrawn, concurrences } = party
  if (withdrawn)
    throw new DomainError('PARTY_WITHDRAWN', { path: ['partyId'], clause: 'N53', values: { department } })
  return { id, concurrences }
}
