import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { isWithin } from '@ndseb/shared/rules/working-days.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { isRuled } from '@ndseb/shared/vocabulary/rulings.ts'
import { checkKey, readObjector } from '../domain/objector.ts'
import type { FileObjectionInput } from '../generated/graphql.ts'
import { loadNotice, type StandingNotice } from './load-notice.ts'

/**
 * Anybody objects to one candidate while the window runs: by the time, not by what the clock's job has said (N60, N76).
 * Who it is goes to a table of its own, and nothing that others read names him (N83).
 */
export async function fileObjection(session: Session, input: FileObjectionInput) {
  checkKey(session.viewer, input)
  return session.act('fileObjection', input, async (tx) => {
    const text = cleanText(input.text, { max: 4000, path: ['text'], multiline: true, required: true })
    const notice = await loadNotice(tx, input.noticeId)
    const rulings = await readRulings(tx.rows, notice.roundId)
    const objector = readObjector(input, isRuled(rulings, 'OBJECTORS', 'ANONYMOUS_TOO'))
    const applicationId = await readCandidate(tx, notice, input.position)
    // The id is made first: whoever files an objection may not read it back.
    const [made] = await tx.rows<{ id: string }>('select uuidv7() as id')
    if (!made) throw new Error('uuidv7() answered no row')
    await tx.rows(
      `insert into reviews.objection (id, notice_id, application_id, text, anonymous, status, version, received_at)
       values ($1, $2, $3, $4, $5, 'RECEIVED', 1, $6)`,
      [made.id, notice.id, applicationId, text, objector === null, tx.now],
    )
    if (objector) {
      const { id, role } = tx.viewer
      await tx.rows(
        `insert into reviews.objection_identity (objection_id, name, contact, filed_by_id, filed_by_role, filed_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [made.id, objector.name, objector.contact, id, role, tx.now],
      )
    }
    return { objectionId: made.id }
  })
}

/** The application of the candidate at a position that may still be objected to. */
async function readCandidate(tx: Tx, notice: StandingNotice, position: number): Promise<string> {
  const [candidate] = await tx.rows<{ applicationId: string; result: string | null }>(
    `select application_id as "applicationId", result from reviews.notice_candidate where notice_id = $1 and position = $2`,
    [notice.id, position],
  )
  if (!candidate) throw new DomainError('NOT_FOUND', { path: ['position'] })
  if (!isWithin(notice, tx.now) || candidate.result !== null)
    throw new DomainError('OBJECTION_WINDOW_CLOSED', { path: ['noticeId'], clause: 'N60' })
  return candidate.applicationId
}
