import type { Somebody } from './cast.ts'
import { kindOf } from './kinds.ts'
import type { World } from './world.ts'

type Acted = { readonly mutation: string; readonly person: Somebody; readonly input: object }

/** Every code for which an act must be refused as things stand; none where it must be done. */
export function refusalsOf(world: World, { mutation, person, input }: Acted): string[] {
  const { by, refusals } = kindOf(mutation)
  // The shield is asked first, and says nothing else (N85).
  if (by !== 'ANYONE' && !by.includes(person.role))
    return [person.role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN']
  return refusals(world, person, input)
}

/** Whether the answer, a code or null where it was done, is one that the model has foreseen. */
export function isForeseen(world: World, act: Acted, code: string | null): boolean {
  const foreseen = refusalsOf(world, act)
  if (code === null) return foreseen.length === 0
  return foreseen.includes(code) || (kindOf(act.mutation).unforeseen ?? []).includes(code)
}
