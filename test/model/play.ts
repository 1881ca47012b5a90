import { type Answer, inputTypeOf, type Post } from '@ndseb/standalone/demo/actor.ts'
import { begin } from './begin.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Act, aptAct, ineptAct, proposed } from './choose.ts'
import { differences } from './differences.ts'
import { findViolations } from './invariants.ts'
import { kindOf } from './kinds.ts'
import { isForeseen, refusalsOf } from './predict.ts'
import { makeTally, type Tally } from './tally.ts'
import type { World } from './world.ts'

/** The graph that is played on, and the database under it, read past every policy. */
export type Ground = {
  readonly post: Post
  readonly settled: () => Promise<void>
  readonly sql: (text: string, params?: unknown[]) => Promise<Answer[]>
}
export type Options = {
  readonly seed: number
  readonly steps: number
  readonly tell?: (line: string) => void
}

/** How often the database is held against the model and the invariants. */
const CHECK_EVERY = 500
/** How many steps a failure tells, so that it can be read without playing again. */
const TOLD = 25

type Outcome = { readonly code: string | null; readonly payload: Answer }

/**
 * Plays so many steps, each a mutation by somebody, and compares each answer with what the model foresees; every so often
 * the database with what the model believes, and with the invariants. Fails with the seed and the last steps.
 * The same seed plays the same again as long as two at once end in the same order, which is PostgreSQL’s to say.
 */
export async function playModel(ground: Ground, { seed, steps, tell = () => {} }: Options): Promise<Tally> {
  const chance = chanceOf(seed)
  const tally = makeTally()
  const journal: string[] = []
  let world = await begin(ground)
  const fail = (what: string): never => {
    throw new Error(
      `${what}\nseed ${seed}, step ${tally.steps}; the last steps:\n${journal.slice(-TOLD).join('\n')}`,
    )
  }
  const note = (act: Act, { code }: Outcome, how = '') => {
    tally.count(act.mutation, code)
    journal.push(
      `${tally.steps} ${how}${act.person.username} ${act.mutation} ${JSON.stringify(act.input)} → ${code ?? 'done'}`,
    )
    if (journal.length > 4 * TOLD) journal.splice(0, 3 * TOLD)
  }
  const check = async () => {
    await ground.settled()
    for (const line of [
      ...(await differences(ground.sql, world)),
      ...(await findViolations(ground.sql, world.people)),
    ])
      fail(line)
  }

  const single = async (act: Act) => {
    const foreseen = refusalsOf(world, act)
    // That the case is closed to him, an expert who has only just declared learns with the event that admits him.
    if (foreseen.includes('NOT_UNDER_EXPERT_REVIEW')) await ground.settled()
    const outcome = await send(ground, act)
    note(act, outcome)
    if (!isForeseen(world, act, outcome.code)) fail(unforeseen(act, foreseen, outcome))
    take(world, act, outcome)
    if (act.mutation === 'moveClock' && outcome.code === null) await ground.settled()
  }

  /** Two at once: what came must be what one order of the two makes, or a conflict (N77). */
  const both = async (first: Act, second: Act) => {
    const outcomes = await Promise.all([send(ground, first), send(ground, second)])
    const acted = [
      { act: first, outcome: outcomes[0] },
      { act: second, outcome: outcomes[1] },
    ] as const
    for (const { act, outcome } of acted) note(act, outcome, '∥ ')
    for (const order of [acted, acted.toReversed()]) {
      const after = structuredClone(world)
      const fits = order.every(({ act, outcome }) => {
        if (!AT_ONCE.includes(outcome.code) && !isForeseen(after, act, outcome.code)) return false
        take(after, act, outcome)
        return true
      })
      if (!fits) continue
      world = after
      return
    }
    fail(`no order of two acts at once explains ${outcomes.map(({ code }) => code ?? 'done').join(' and ')}`)
  }

  /** The same again under its key is the same answer and no second act; another input under it is refused. */
  const repeated = async (act: Act) => {
    const idempotencyKey = `model-${seed}-${tally.steps}`
    const keyed = { ...act, input: { ...act.input, idempotencyKey } }
    const former = structuredClone(world)
    const [outcome, again] = [await send(ground, keyed), await send(ground, keyed)]
    note(keyed, outcome)
    note(keyed, again, '↻ ')
    if (!isForeseen(world, act, outcome.code)) fail(unforeseen(act, refusalsOf(world, act), outcome))
    if (outcome.code === null && JSON.stringify(outcome.payload) !== JSON.stringify(again.payload))
      fail(`the same key answered ${JSON.stringify(again)} after ${JSON.stringify(outcome)}`)
    take(world, act, outcome)
    const other = proposed(former, chance, act.mutation)
    if (outcome.code !== null || !other || JSON.stringify(other.input) === JSON.stringify(act.input)) return
    const mismatched = { ...other, person: act.person, input: { ...other.input, idempotencyKey } }
    const refused = await send(ground, mismatched)
    note(mismatched, refused, '↻ ')
    if (refused.code !== 'IDEMPOTENCY_MISMATCH')
      fail(`another input under a used key was answered ${refused.code ?? 'done'}`)
  }

  while (tally.steps < steps) {
    const checked = Math.floor(tally.steps / CHECK_EVERY)
    const act = chance.happens(0.72) ? aptAct(world, chance) : ineptAct(world, chance)
    const way = chance.next()
    if (way < 0.03 && mayRace(act)) await both(act, rival(world, chance, act))
    else if (way < 0.05 && mayRepeat(act)) await repeated(act)
    else await single(act)
    if (Math.floor(tally.steps / CHECK_EVERY) === checked) continue
    await check()
    if (tally.steps % (10 * CHECK_EVERY) < 5) tell(`${tally.steps}`)
  }
  await check()
  await tally.conclude(ground.sql)
  return tally
}

/** Of two of these at once the last counts, and nobody can tell from the answers which one it was: they race with themselves alone. */
const LAST_COUNTS = [
  ...['giveProvincialOpinion', 'compileCandidateList', 'concurWithCandidateList'],
  ...['draftDesignation', 'draftReReviewOutcome', 'signDesignation', 'decideOnAppeal', 'draftReinstatement'],
]
const NEVER_AT_ONCE = [
  ...['moveClock', 'recomputeNotice', 'extendNotice', 'restartNotice'],
  // Whether a tie stood when its expert was assigned, is told by the order of the two.
  ...['amendExpert', 'declareTie', 'endTie'],
]
const mayRace = ({ mutation }: Act) => !NEVER_AT_ONCE.includes(mutation)
/** Keys belong to persons (N83), and a clock that is told twice where to stand stands there already. */
const mayRepeat = (act: Act) =>
  mayRace(act) && act.person.role !== 'PUBLIC' && act.mutation !== 'fileObjection'

/** What comes at the same time: the same once more, something like it, or anything. */
function rival(world: World, chance: Chance, act: Act): Act {
  if (chance.happens(0.5)) return act
  const alike = chance.happens(0.5) ? proposed(world, chance, act.mutation) : null
  const other = alike ?? aptAct(world, chance)
  const isClear = ![act, other].every(({ mutation }) => LAST_COUNTS.includes(mutation))
  return mayRace(other) && isClear ? other : act
}

function take(world: World, { mutation, person, input }: Act, { code, payload }: Outcome): void {
  if (code === null) kindOf(mutation).apply(world, person, input, payload)
}

const unforeseen = ({ mutation }: Act, foreseen: readonly string[], { code }: Outcome) =>
  `${mutation} was answered “${code ?? 'done'}”; the model foresees “${foreseen.join(' or ') || 'done'}”`

/** How one of two at once may be refused in either order: a conflict, or the unique rule at which the two met (N19, N77). */
const AT_ONCE: readonly (string | null)[] = ['CONFLICT', 'PARK_ALREADY_APPLIES', 'UNIT_ALREADY_RECOMMENDED']
const FAULTLESS = ['FORBIDDEN', 'UNAUTHENTICATED']

/** One mutation as somebody: the code that it was refused with. A fault of any kind is nobody's refusal and fails. */
async function send({ post }: Ground, { mutation, person, input }: Act): Promise<Outcome> {
  const { data, errors } = await post(
    person.role === 'PUBLIC' ? null : person,
    `mutation ($input: ${inputTypeOf(mutation)}!) { ${mutation}(input: $input) { ${kindOf(mutation).selection ?? ''} errors { code } } }`,
    { input },
  )
  const payload = data?.[mutation] ?? null
  const [fault] = errors
  if (fault && !(payload === null && FAULTLESS.includes(fault.extensions.code)))
    throw new Error(
      `${person.username} ${mutation} ${JSON.stringify(input)} is a fault: ${JSON.stringify(errors)}`,
    )
  return { code: fault?.extensions.code ?? payload?.errors[0]?.code ?? null, payload }
}
