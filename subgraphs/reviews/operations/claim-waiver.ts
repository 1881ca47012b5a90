import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import { WaiverClaim } from '@ndseb/db/reviews/waiver.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { readCitedEvidence } from '../domain/cited-evidence.ts'
import { checkCaseOpen, readWaivable } from '../domain/waivers.ts'
import type { ClaimWaiverInput } from '../generated/graphql.ts'
import { loadCase } from './load-case.ts'
import { checkOwnEvidence } from './own-evidence.ts'

/** The park claims a special potential for a standard, with evidence; again, it is a new version (N43–N44). */
export const claimWaiver = (session: Session, input: ClaimWaiverInput) =>
  session.act('claimWaiver', input, async (tx) => {
    const potential = cleanText(input.potential, {
      ...{ max: 4000, path: ['potential'], clause: 'N43', multiline: true, required: true },
    })
    const evidenceIds = readCitedEvidence(input.evidenceIds, 'N43')
    const { id: applicationId, roundId, status } = await loadCase(tx, input.applicationId)
    const standard = readWaivable(input.standard, (await readRulings(tx.rows, roundId)).WAIVER_REACH)
    checkCaseOpen('WAIVER_CLAIM_CLOSED', status)
    await checkOwnEvidence(tx, applicationId, evidenceIds)
    const [former] = await tx.rows<{ version: number }>(
      `select coalesce(max(version), 0) as version from reviews.waiver_claim where application_id = $1 and standard = $2`,
      [applicationId, standard],
    )
    const claim = tx.em.create(WaiverClaim, {
      ...{ applicationId, standard, version: (former?.version ?? 0) + 1, potential, evidenceIds },
      ...{ claimedById: tx.viewer.id, claimedByName: tx.viewer.name, claimedAt: tx.now },
    })
    await tx.em.flush()
    return { claimId: claim.id, applicationId }
  })
