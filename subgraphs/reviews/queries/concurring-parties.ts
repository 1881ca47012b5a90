import type { Session } from '@ndseb/db/session.ts'
import type { ConcurringParty, PartyConcurrence } from '../parents.ts'

const PARTY = `select y.id, y.round_id as "roundId", y.department, y.reason, y.named_by_name as "namedByName", y.named_at as "namedAt",
  y.withdrawal_reason as "withdrawalReason", y.withdrawn_at as "withdrawnAt" from reviews.concurring_party y`

export const readPartiesById = (session: Session, ids: readonly string[]) =>
  session.read<ConcurringParty>(`${PARTY} where y.id = any($1)`, [ids])

export const readPartiesOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<ConcurringParty>(`${PARTY} where y.round_id = any($1) order by y.id`, [roundIds])

/** What was recorded from departments, oldest first. */
export const readConcurrencesOfParties = (session: Session, partyIds: readonly string[]) =>
  session.read<PartyConcurrence>(
    `select party_id as "partyId", number, edition, position, document_number as "documentNumber", document_date::text as "documentDate",
            wording, recorded_by_name as "recordedByName", recorded_at as "recordedAt"
       from reviews.party_concurrence where party_id = any($1) order by party_id, number`,
    [partyIds],
  )
