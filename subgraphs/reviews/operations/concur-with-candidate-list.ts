import { Concurrence } from '@ndseb/db/reviews/candidate-list.ts'
import type { Session } from '@ndseb/db/session.ts'
import { nextNumber, readWord } from '../domain/ministry-word.ts'
import type { ConcurWithCandidateListInput } from '../generated/graphql.ts'
import { listCourse, loadCandidateList, readConcurrences } from './load-candidate-list.ts'
import { takeStep } from './take-step.ts'

/** A ministry concurs, or not, with the present edition, for itself alone; its last word counts (N53, N85). */
export const concurWithCandidateList = (session: Session, input: ConcurWithCandidateListInput) =>
  session.act('concurWithCandidateList', input, async (tx) => {
    const { agency, opinion } = readWord(tx.viewer, input.concur, input.opinion, 'N53')
    const list = await loadCandidateList(tx, input.listId)
    await takeStep(tx, listCourse, list, 'concur', { expectedVersion: input.expectedVersion })
    const number = nextNumber(await readConcurrences(tx, list), agency)
    tx.em.create(Concurrence, {
      ...{ listId: list.id, edition: list.edition, agency, number, concurs: input.concur, opinion },
      ...{ givenById: tx.viewer.id, givenByName: tx.viewer.name, givenAt: tx.now },
    })
    await tx.em.flush()
    return { listId: list.id }
  })
