import { Evidence } from '@ndseb/db/applications/contents.ts'
import type { Session } from '@ndseb/db/session.ts'
import { readEvidence } from '../domain/evidence.ts'
import { checkApplies } from '../domain/form.ts'
import type { AttachEvidenceInput } from '../generated/graphql.ts'
import { loadApplicant, loadEditable } from './load-case.ts'

/** The park records a piece of evidence; the same clause and title again is its next version, the former one stays. */
export const attachEvidence = (session: Session, input: AttachEvidenceInput) =>
  session.act('attachEvidence', input, async (tx) => {
    const application = await loadEditable(tx, input.applicationId)
    const record = readEvidence(input)
    checkApplies(record.clause, (await loadApplicant(tx, application.id)).parkType)
    const former = await tx.em.count(Evidence, {
      applicationId: application.id,
      clause: record.clause,
      title: record.title,
    })
    const evidence = tx.em.create(Evidence, {
      ...record,
      applicationId: application.id,
      version: former + 1,
      recordedBy: tx.viewer.id,
    })
    await tx.em.flush()
    return { evidenceId: evidence.id, applicationId: application.id }
  })
