import { NOTHING, type Try } from './act.ts'
import type { Chance } from './chance.ts'
import { KINDS } from './kinds.ts'
import { refusalsOf } from './predict.ts'
import type { World } from './world.ts'

export type Act = Try & { readonly mutation: string }

const TRIES = 6
const TOTAL = Object.values(KINDS).reduce((sum, { weight }) => sum + weight, 0)

/** One of the mutations, by their weights. */
function someMutation(chance: Chance): string {
  let left = chance.next() * TOTAL
  for (const [mutation, { weight }] of Object.entries(KINDS)) {
    left -= weight
    if (left < 0) return mutation
  }
  return 'moveClock'
}

/** An act that the model believes will be done. */
export function aptAct(world: World, chance: Chance): Act {
  for (;;) {
    const mutation = someMutation(chance)
    for (let count = 0; count < TRIES; count++) {
      const act = proposed(world, chance, mutation)
      if (act && refusalsOf(world, act).length === 0) return act
    }
  }
}

/** An act that nobody has thought about: of somebody else, on something else, too early, too late. Mostly refused. */
export function ineptAct(world: World, chance: Chance): Act {
  for (;;) {
    const act = proposed(world, chance, someMutation(chance))
    if (act) return act.mutation === 'moveClock' ? act : distorted(world, chance, act)
  }
}

export function proposed(world: World, chance: Chance, mutation: string): Act | null {
  const one = KINDS[mutation]?.propose(world, chance)
  return one ? { mutation, ...one } : null
}

/** What an id in an input names, by the field. */
const NAMED = {
  applicationId: 'cases',
  roundId: 'rounds',
  letterId: 'letters',
  assignmentId: 'assignments',
  listId: 'lists',
  noticeId: 'notices',
  objectionId: 'objections',
  designationId: 'documents',
  reReviewId: 'reReviews',
  waiverId: 'waivers',
  tieId: 'ties',
  partyId: 'parties',
  appealId: 'appeals',
  parkId: 'parks',
} as const satisfies Readonly<Record<string, keyof World>>

function distorted(world: World, chance: Chance, act: Act): Act {
  const { input, person } = act
  if (chance.happens(0.45)) return { ...act, person: chance.one(world.people) ?? person }
  const field = (Object.keys(NAMED) as (keyof typeof NAMED)[]).find((name) => name in input)
  if (field && chance.happens(0.5)) {
    const another = chance.happens(0.7) ? chance.one<{ id: string }>(world[NAMED[field]])?.id : undefined
    return { ...act, input: { ...input, [field]: another ?? NOTHING } }
  }
  if ('expectedVersion' in input && chance.happens(0.5))
    return { ...act, input: { ...input, expectedVersion: 9999 } }
  return act
}
