import { AppealDecision } from '@ndseb/db/reviews/appeal.ts'
import type { Session } from '@ndseb/db/session.ts'
import { nextNumber, readWord } from '../domain/ministry-word.ts'
import type { DecideOnAppealInput } from '../generated/graphql.ts'
import { appealCourse, loadAppeal, readAppealDecisions } from './load-appeal.ts'
import { takeStep } from './take-step.ts'

/** A ministry decides on an appeal, for itself alone; its last word counts (N65, N85). */
export const decideOnAppeal = (session: Session, input: DecideOnAppealInput) =>
  session.act('decideOnAppeal', input, async (tx) => {
    const { uphold: upholds } = input
    const { agency, opinion } = readWord(tx.viewer, upholds, input.opinion, 'N65')
    const appeal = await loadAppeal(tx, input.appealId)
    await takeStep(tx, appealCourse, appeal, 'decideOnAppeal', { expectedVersion: input.expectedVersion })
    const number = nextNumber(await readAppealDecisions(tx, appeal.id), agency)
    tx.em.create(AppealDecision, {
      ...{ appealId: appeal.id, agency, number, upholds, opinion },
      ...{ givenById: tx.viewer.id, givenByName: tx.viewer.name, givenAt: tx.now },
    })
    await tx.em.flush()
    return { appealId: appeal.id }
  })
