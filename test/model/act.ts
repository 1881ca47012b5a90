import { availableSteps, type Lifecycle } from '@ndseb/shared/lifecycle.ts'
import type { Role } from '@ndseb/shared/vocabulary/roles.ts'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import type { Somebody } from './cast.ts'
import type { Chance } from './chance.ts'
import type { Case, Round, World } from './world.ts'

export type Try<Input extends object = object> = { readonly person: Somebody; readonly input: Input }

/**
 * One mutation as the model knows it. `refusals` names every code for which the rules refuse an act as things stand: where
 * it names none, the act must be done; where it names some, it must be refused with one of them. What is asked first is
 * the product's to choose.
 */
export type Kind<Input extends object = object> = {
  readonly by: readonly Role[] | 'ANYONE'
  /** How often it is tried, beside the others. */
  readonly weight: number
  /** Who might do it, on what: not always apt. Null where there is nothing yet to do it on. */
  propose(world: World, chance: Chance): Try<Input> | null
  refusals(world: World, person: Somebody, input: Input): string[]
  /** Codes with which it may be refused although the model sees no reason, where the calendar decides. */
  readonly unforeseen?: readonly string[]
  /** What the payload must tell so that the model can go on. */
  readonly selection?: string
  apply(world: World, person: Somebody, input: Input, answer: Answer): void
}

/** Gives the kind as one of any input: what proposes inputs is what reads them. */
export const kind = <Input extends object>(one: Kind<Input>): Kind => one as unknown as Kind

/** The reasons that hold, out of a table of code and condition. */
export const reasons = (table: readonly (readonly [string, boolean])[]): string[] =>
  table.filter(([, holds]) => holds).map(([code]) => code)

/** A step that the lifecycle does not have here (N74). */
export function wrongStep(lifecycle: Lifecycle, step: string, status: string, role: Role) {
  return ['STEP_NOT_ALLOWED', !availableSteps(lifecycle, status, role).includes(step)] as const
}

/** A version that is not the present one (N77). */
export const stale = (expected: number | null | undefined, version: number) =>
  ['CONFLICT', expected != null && expected !== version] as const

/** Mostly none, often the right one, sometimes a former one. */
export const versionGiven = (chance: Chance, version: number): { expectedVersion?: number } => {
  if (chance.happens(0.5)) return {}
  return { expectedVersion: chance.happens(0.96) ? version : version - 1 }
}

const MINISTRIES: readonly Role[] = ['MOFCOM_OFFICER', 'CAC_OFFICER', 'MIIT_OFFICER']
const PROVINCIAL: readonly Role[] = ['PROVINCIAL_COMMERCE', 'PROVINCIAL_CYBERSPACE', 'PROVINCIAL_INDUSTRY']
export const ROLES_OF = { MINISTRIES, PROVINCIAL } as const

/** Whether a case is there for somebody (N79); experts have steps of their own. */
export function sees({ role, province, unit, park }: Somebody, one: Case): boolean {
  if (role === 'PARK') return one.parkId === park
  if (role === 'UNIT') return one.unit === unit
  if (PROVINCIAL.includes(role)) return one.province === province && one.recommended
  return MINISTRIES.includes(role) && one.forwarded
}

/** A round in preparation is there for MOFCOM alone. */
export const seesRound = ({ role }: Somebody, round: Round | undefined): round is Round =>
  round !== undefined && (round.status !== 'PREPARING' || role === 'MOFCOM_OFFICER')

/** Somebody of these roles, and of this place where one is given. */
export function somebody(
  world: World,
  chance: Chance,
  roles: readonly Role[],
  of: { province?: string; unit?: string; park?: string } = {},
): Somebody {
  const people = world.people.filter(
    ({ role, province, unit, park }) =>
      roles.includes(role) &&
      (of.province === undefined || province === of.province || province === undefined) &&
      (of.unit === undefined || unit === of.unit || unit === undefined) &&
      (of.park === undefined || park === of.park || park === undefined),
  )
  const one = chance.one(people)
  if (!one) throw new Error(`nobody is ${roles.join(' or ')} of ${JSON.stringify(of)}`)
  return one
}

/** A case: rather one that goes on than one that is over. */
export function someCase(world: World, chance: Chance, apt: (one: Case) => boolean): Case | undefined {
  return chance.one(world.cases.filter(apt)) ?? chance.one(world.cases.slice(-40))
}

/** An id that nothing has. */
export const NOTHING = '01900000-0000-7000-8fff-ffffffffffff'

/** A number as people type it, in brackets of three kinds that are the same number (N88). */
export function numbered(chance: Chance, word: string, nth: number): string {
  const [open, close] = chance.one([
    ['〔', '〕'],
    ['[', ']'],
    ['［', '］'],
  ] as const) ?? ['〔', '〕']
  return `${word}${open}2026${close}${nth}号`
}
/** The number as it is compared. */
export const numberKey = (number: string) => number.replace(/[[［〔]/gu, '(').replace(/[\]］〕]/gu, ')')

export const isoDay = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10)
export const DAY = 86_400_000
/** The end of a civil day in Beijing. */
export const endOf = (day: string) => Date.parse(`${day}T16:00:00.000Z`)
