import { DesignationSignature } from '@ndseb/db/reviews/designation.ts'
import type { Session } from '@ndseb/db/session.ts'
import { nextNumber, readWord } from '../domain/ministry-word.ts'
import type { SignDesignationInput } from '../generated/graphql.ts'
import { designationCourse, loadDesignation, readSignatures } from './load-designation.ts'
import { takeStep } from './take-step.ts'

/** A ministry signs the present edition, or does not, for itself alone; its last word counts (N62, N85). */
export const signDesignation = (session: Session, input: SignDesignationInput) =>
  session.act('signDesignation', input, async (tx) => {
    const signs = input.sign ?? true
    const { agency, opinion } = readWord(tx.viewer, signs, input.opinion, 'N62')
    const designation = await loadDesignation(tx, input.designationId)
    const { id, edition, documentNumber } = designation
    await takeStep(tx, designationCourse, designation, 'sign', {
      ...{ expectedVersion: input.expectedVersion, document: documentNumber },
    })
    const number = nextNumber(await readSignatures(tx, designation), agency)
    tx.em.create(DesignationSignature, {
      ...{ designationId: id, edition, agency, number, signs, opinion },
      ...{ givenById: tx.viewer.id, givenByName: tx.viewer.name, givenAt: tx.now },
    })
    await tx.em.flush()
    return { designationId: id }
  })
