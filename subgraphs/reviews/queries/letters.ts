import type { Session } from '@ndseb/db/session.ts'
import { readDocumentNumber } from '@ndseb/shared/subgraph/search.ts'
import type { JointLetter, LetterDelivery, LetterSignature } from '../parents.ts'

/** Joint letters and what hangs on them, each for many at once in one statement (N51). */

const COLUMNS = `l.id, l.round_id as "roundId", l.province_code as "provinceCode", l.letter_number as "letterNumber",
  l.letter_date::text as "letterDate", l.addressees, l.copies, l.status, l.version, l.drafted_at as "draftedAt",
  l.sent_at as "sentAt"`

export const readLettersById = (session: Session, ids: readonly string[]) =>
  session.read<JointLetter>(`select ${COLUMNS} from reviews.joint_letter l where l.id = any($1)`, [ids])

/** The joint letters that the viewer may see, oldest first: of a round, of a number. */
export const readLetters = (session: Session, roundId: string | null, letterNumber?: string | null) =>
  session.read<JointLetter>(
    `select ${COLUMNS} from reviews.joint_letter l
      where ($1::uuid is null or l.round_id = $1) and ($2::text is null or l.letter_number_key = $2) order by l.id`,
    [roundId, readDocumentNumber(letterNumber, ['letterNumber'])],
  )

export const readLettersOfRounds = (session: Session, roundIds: readonly string[]) =>
  session.read<JointLetter>(
    `select ${COLUMNS} from reviews.joint_letter l where l.round_id = any($1) order by l.id`,
    [roundIds],
  )

/** The letter that stands for each application. */
export const readLetterOf = (session: Session, applicationIds: readonly string[]) =>
  session.read<JointLetter & { applicationId: string }>(
    `select ${COLUMNS}, i.application_id as "applicationId"
       from reviews.letter_application i join reviews.joint_letter l on l.id = i.letter_id
      where i.stands and i.application_id = any($1)`,
    [applicationIds],
  )

export const readLetterApplications = (session: Session, letterIds: readonly string[]) =>
  session.read<{ letterId: string; id: string }>(
    `select letter_id as "letterId", application_id as id from reviews.letter_application
      where letter_id = any($1) order by position`,
    [letterIds],
  )

export const readSignatures = (session: Session, letterIds: readonly string[]) =>
  session.read<LetterSignature>(
    `select letter_id as "letterId", agency, signed_at as "signedAt" from reviews.letter_signature
      where letter_id = any($1) order by signed_at, agency`,
    [letterIds],
  )

const DELIVERY = `select d.id, d.letter_id as "letterId", d.recipient, d.kind, d.received_at as "receivedAt"
  from reviews.letter_delivery d`

export const readDeliveries = (session: Session, letterIds: readonly string[]) =>
  session.read<LetterDelivery>(`${DELIVERY} where d.letter_id = any($1) order by d.id`, [letterIds])

/** What each agency received, newest first (N78). */
export const readDeliveriesTo = (session: Session, agencies: readonly string[]) =>
  session.read<LetterDelivery>(`${DELIVERY} where d.recipient = any($1) order by d.id desc`, [agencies])

/** What the viewer's own ministry has received, newest first (N78). */
export const readReceivedLetters = (session: Session, roundId: string | null, letterNumber?: string | null) =>
  session.read<LetterDelivery>(
    `${DELIVERY} join reviews.joint_letter l on l.id = d.letter_id
      where d.recipient = $1 and ($2::uuid is null or l.round_id = $2)
        and ($3::text is null or l.letter_number_key = $3) order by d.id desc`,
    [session.viewer.agency, roundId, readDocumentNumber(letterNumber, ['letterNumber'])],
  )
