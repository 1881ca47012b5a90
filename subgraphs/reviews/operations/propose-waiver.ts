import { readRulings } from '@ndseb/db/applications/read-rulings.ts'
import { Waiver, WaiverProposal } from '@ndseb/db/reviews/waiver.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { judgeWaivable, type Waivable } from '@ndseb/shared/rules/waiver.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkCaseOpen, readLowering, readWaivable } from '../domain/waivers.ts'
import type { ProposeWaiverInput } from '../generated/graphql.ts'
import { type Case, loadCase } from './load-case.ts'
import {
  findLiveWaiver,
  readDeclared,
  readMeasures,
  type StandingWaiver,
  waiverCourse,
} from './load-waiver.ts'
import { recordStep, takeStep } from './take-step.ts'

/**
 * Provincial commerce proposes to lower a standard for the figure as it is filed now, both frozen (N43). A proposal that
 * has been overtaken by a new filing is proposed again as its next edition.
 */
export const proposeWaiver = (session: Session, input: ProposeWaiverInput) =>
  session.act('proposeWaiver', input, async (tx) => {
    const reason = cleanText(input.reason, {
      ...{ max: 4000, path: ['reason'], clause: 'N43', multiline: true, required: true },
    })
    const application = await loadCase(tx, input.applicationId)
    const standard = readWaivable(
      input.standard,
      (await readRulings(tx.rows, application.roundId)).WAIVER_REACH,
    )
    checkCaseOpen('WAIVER_PROPOSAL_CLOSED', application.status)
    const claimId = await readClaim(tx, application.id, standard)
    const { ruleVersion, filedAt, tier, thresholds } = await readMeasures(tx, application)
    const actual = await readDeclared(tx, application.id, standard)
    const lowering = readLowering(judgeWaivable(standard, { tier, thresholds, actual, ruleVersion }))
    const { id: waiverId, edition } = await openEdition(tx, application, standard, {
      ...{ expectedVersion: input.expectedVersion ?? 0, reason },
    })
    tx.em.create(WaiverProposal, {
      ...{ waiverId, edition, claimId, ...lowering, ruleVersion, reason, filedAt: filedAt ?? tx.now },
      ...{ proposedById: tx.viewer.id, proposedByName: tx.viewer.name, proposedAt: tx.now },
    })
    await tx.em.flush()
    return { waiverId }
  })

/** The latest claim of the park for this standard: without one the province has nothing to propose. */
async function readClaim(tx: Tx, applicationId: string, standard: Waivable): Promise<string> {
  const [claim] = await tx.rows<{ id: string }>(
    `select id from reviews.waiver_claim where application_id = $1 and standard = $2 order by version desc limit 1`,
    [applicationId, standard],
  )
  if (!claim) throw new DomainError('WAIVER_NOT_CLAIMED', { path: ['standard'], clause: 'N43' })
  return claim.id
}

type Said = { readonly expectedVersion: number; readonly reason: string }

/** A new waiver, or the next edition of the live one that the caller has read: of two clerks the second conflicts (N77). */
async function openEdition(
  tx: Tx,
  application: Case,
  standard: Waivable,
  said: Said,
): Promise<Pick<StandingWaiver, 'id' | 'edition'>> {
  const live = await findLiveWaiver(tx, application.id, standard)
  if (live) {
    const { id, edition } = live
    await takeStep(tx, waiverCourse, live, 'repropose', said)
    await tx.rows('update reviews.waiver set edition = edition + 1, version = version + 1 where id = $1', [
      id,
    ])
    return { id, edition: edition + 1 }
  }
  if (said.expectedVersion !== 0)
    throw new DomainError('CONFLICT', { path: ['expectedVersion'], clause: 'N77' })
  const { id: applicationId, roundId, provinceCode } = application
  const waiver = tx.em.create(Waiver, { applicationId, roundId, provinceCode, standard, edition: 1 })
  await tx.em.flush()
  await recordStep(tx, {
    ...{ subject: 'WAIVER', id: waiver.id, step: 'propose', from: null, to: 'PROPOSED', reason: said.reason },
  })
  return waiver
}
