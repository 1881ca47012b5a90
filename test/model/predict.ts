import { sees } from './act.ts'
import type { Somebody } from './cast.ts'
import { kindOf } from './kinds.ts'
import { find, type World } from './world.ts'

type Acted = { readonly mutation: string; readonly person: Somebody; readonly input: object }

/** Every code for which an act must be refused as things stand; none where it must be done. */
export function refusalsOf(world: World, { mutation, person, input }: Acted): string[] {
  const { by, refusals } = kindOf(mutation)
  // The shield is asked first, and says nothing else (N85).
  if (by !== 'ANYONE' && !by.includes(person.role))
    return [person.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN']
  const [reasons, named] = [refusals(world, person, input), input as Named]
  // In an archived round nothing is done (N70), and whoever sees nothing of it learns nothing of that either.
  return isInArchivedRound(world, named) && !isHidden(world, person, named, reasons)
    ? ['ROUND_ARCHIVED', ...reasons]
    : reasons
}

/** Whether the answer, a code or null where it was done, is one that the model has foreseen. */
export function isForeseen(world: World, act: Acted, code: string | null): boolean {
  const foreseen = refusalsOf(world, act)
  if (code === null) return foreseen.length === 0
  return foreseen.includes(code) || (kindOf(act.mutation).unforeseen ?? []).includes(code)
}

type Named = Readonly<Record<string, string | undefined>>

/** The round that an input names, or that of the case or document which it names. */
function roundIn(world: World, input: Named): string | undefined {
  const { roundId, applicationId, waiverId, objectionId } = input
  if (roundId) return roundId
  if (applicationId) return find(world.cases, applicationId)?.roundId
  if (waiverId) return roundIn(world, { applicationId: find(world.waivers, waiverId)?.caseId })
  if (objectionId) return roundIn(world, { noticeId: find(world.objections, objectionId)?.noticeId })
  const documents = {
    ...{
      letterId: world.letters,
      assignmentId: world.assignments,
      listId: world.lists,
      noticeId: world.notices,
    },
    ...{ designationId: world.documents, reReviewId: world.reReviews, partyId: world.parties },
    appealId: world.appeals,
  }
  for (const [field, known] of Object.entries(documents)) {
    const id = input[field]
    if (id) return find<{ id: string; roundId: string }>(known, id)?.roundId
  }
  return undefined
}

/** Whether what an input names is not there for somebody; a case may be there, and what else is named beside it not. */
function isHidden(world: World, person: Somebody, input: Named, reasons: readonly string[]): boolean {
  const one = input.applicationId ? find(world.cases, input.applicationId) : undefined
  return one ? !sees(person, one) : reasons.includes('NOT_FOUND')
}

const isInArchivedRound = (world: World, input: Named): boolean => {
  const roundId = roundIn(world, input)
  return roundId !== undefined && find(world.rounds, roundId)?.status === 'ARCHIVED'
}
