import { takeApplicationStep, takeRoundStep } from '@ndseb/db/applications/treaty.ts'
import { announce } from '@ndseb/db/events.ts'
import { Base } from '@ndseb/db/reviews/base.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { BaseDesignated } from '@ndseb/shared/events/base-designated.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { searchKeyOf } from '@ndseb/shared/rules/search-key.ts'
import { nextReviewDue } from '../domain/review-cycle.ts'
import type { StandingDesignation } from './load-designation.ts'
import { readCasesOfRound, readRound } from './load-round.ts'
import { recordStep } from './take-step.ts'

type Park = { applicationId: string; parkId: string; parkName: string; provinceCode: string }

/** The parks of an issued document become bases from its date, and its round is decided (N62). */
export async function designateParks(tx: Tx, designation: StandingDesignation): Promise<void> {
  const round = await readRound(tx, designation.roundId)
  for (const park of await readClearedParks(tx, designation))
    await designate(tx, designation, park, round.programme)
  const document = designation.documentNumber
  // A candidate that an objection had held may follow in a document of its own, when the round is decided already (N61).
  if (round.status !== 'DECIDED') await takeRoundStep(tx, { id: round.id, step: 'decide', document })
}

async function readClearedParks(tx: Tx, { id, edition, roundId }: StandingDesignation): Promise<Park[]> {
  const parks = await tx.rows<Park>(
    `select application_id as "applicationId", park_id as "parkId", park_name as "parkName", province_code as "provinceCode"
       from reviews.designated_park where designation_id = $1 and edition = $2 order by position`,
    [id, edition],
  )
  const cleared = await readCasesOfRound(tx, roundId, ['CLEARED'])
  const gone = parks.find(({ applicationId }) => !cleared.some((one) => one.id === applicationId))
  if (gone)
    throw new DomainError('NOT_CLEARED_ANY_MORE', {
      ...{ path: ['designationId'], clause: 'N62' },
      values: { park: gone.parkName },
    })
  return parks
}

async function designate(
  tx: Tx,
  { id: designationId, documentDate, documentNumber: document }: StandingDesignation,
  { applicationId, parkId, parkName, provinceCode }: Park,
  programme: string,
): Promise<void> {
  await takeApplicationStep(tx, { id: applicationId, step: 'designate', document })
  const base = tx.em.create(Base, {
    ...{ designationId, programme, applicationId, parkId, name: parkName, provinceCode },
    nameKey: normaliseName(parkName),
    searchKey: searchKeyOf(parkName),
    designatedOn: documentDate,
    nextReviewDue: nextReviewDue(documentDate),
  })
  await tx.em.flush()
  await recordStep(tx, {
    ...{ subject: 'BASE', id: base.id, step: 'designate', from: null, to: 'ACTIVE', document },
  })
  const event: BaseDesignated = { baseId: base.id, parkId, provinceCode, effectiveOn: documentDate }
  await announce(tx, 'statistics:open-monitoring', event)
}
