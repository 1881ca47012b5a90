import { AgencyFinding } from '@ndseb/db/reviews/agency-finding.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { readCitedEvidence } from '../domain/cited-evidence.ts'
import { checkApplicable, checkAsked, isOpenForFindings, readOwnClause } from '../domain/finding-owners.ts'
import type { RecordFindingInput } from '../generated/graphql.ts'
import { loadCase, parkTypeOf } from './load-case.ts'
import { readRound } from './load-round.ts'
import { checkOwnEvidence } from './own-evidence.ts'

/** A ministry records what it finds on a clause of its own; again, it is a new version (N28, N30–N31, N85). */
export const recordFinding = (session: Session, input: RecordFindingInput) =>
  session.act('recordFinding', input, async (tx) => {
    const { clause, owner } = readOwnClause(input.clause, tx.viewer)
    const opinion = cleanText(input.opinion, {
      ...{ max: 4000, path: ['opinion'], multiline: true, required: true },
    })
    const evidenceIds = readCitedEvidence(input.evidenceIds ?? [])
    const application = await loadCase(tx, input.applicationId)
    const { id: applicationId, status } = application
    checkAsked(clause, (await readRound(tx, application.roundId)).conditions)
    if (!isOpenForFindings(status))
      throw new DomainError('FINDINGS_CLOSED', {
        ...{ path: ['applicationId'], clause: 'N53' },
        values: { status: APPLICATION_STATUSES[status] },
      })
    checkApplicable(clause, await parkTypeOf(tx, application))
    await checkOwnEvidence(tx, applicationId, evidenceIds)
    const version = await versionOf(tx, applicationId, clause)
    if (input.expectedVersion != null && input.expectedVersion !== version)
      throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
    tx.em.create(AgencyFinding, {
      ...{ applicationId, clause, version: version + 1, agency: owner, outcome: input.outcome, opinion },
      evidenceIds,
      ...{ recordedById: tx.viewer.id, recordedByName: tx.viewer.name, recordedAt: tx.now },
    })
    await tx.em.flush()
    return { applicationId, clause }
  })

/** The version of the finding that stands; 0 where there is none. */
async function versionOf(tx: Tx, applicationId: string, clause: string): Promise<number> {
  const [row] = await tx.rows<{ version: number }>(
    `select coalesce(max(version), 0) as version from reviews.agency_finding where application_id = $1 and clause = $2`,
    [applicationId, clause],
  )
  return row?.version ?? 0
}
