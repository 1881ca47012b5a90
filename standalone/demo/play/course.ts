import type { FictionalCase } from './fictional-case.ts'
import { acceptLate, refuseLate } from './late.ts'
import { forwardByProvince, type LetterOf } from './province.ts'
import { reject, returnAndResubmit } from './returned.ts'
import type { Stage } from './stage.ts'
import { claimAndPropose, grantWaiver, recordBelow, refuseWaiver } from './waiver.ts'
import { withdraw } from './withdraw.ts'

type Act = (stage: Stage, roundId: string, one: FictionalCase) => Promise<void>

type Course = {
  /** When its province's letter brings it to the ministries; null where none does. */
  readonly letter: 'IN_TIME' | 'LATE' | null
  /** What happens once it is filed, before the letter. */
  readonly filed?: Act
  /** What happens after the letter. */
  readonly sent?: Act
  /** What the ministries decide of it before they choose. */
  readonly studied?: Act
}

/** What a case may go through on its way to the experts and the candidate list. */
const COURSES = {
  FILED: { letter: null },
  FORWARDED: { letter: 'IN_TIME' },
  RETURNED: { letter: 'IN_TIME', filed: returnAndResubmit },
  REJECTED: { letter: null, filed: reject },
  WITHDRAWN: { letter: 'IN_TIME', sent: withdraw },
  LATE: { letter: 'LATE' },
  LATE_ACCEPTED: { letter: 'LATE', sent: acceptLate },
  LATE_REFUSED: { letter: 'LATE', sent: refuseLate },
  WAIVER_PROPOSED: { letter: 'IN_TIME', filed: claimAndPropose },
  WAIVER_GRANTED: { letter: 'IN_TIME', filed: claimAndPropose, studied: grantWaiver },
  WAIVER_REFUSED: { letter: 'IN_TIME', filed: claimAndPropose, studied: refuseWaiver },
} as const satisfies Record<string, Course>

export type CourseName = keyof typeof COURSES

const courseOf = ({ plan }: FictionalCase): Course => COURSES[plan.course]

/** The province's part and the letters that come in time. */
export async function playUntilDeadline(
  stage: Stage,
  roundId: string,
  cases: readonly FictionalCase[],
  letterOf: LetterOf,
): Promise<void> {
  await Promise.all(cases.map((one) => courseOf(one).filed?.(stage, roundId, one)))
  await send(stage, roundId, cases, 'IN_TIME', letterOf)
}

/** After the deadline: the letters that come late, and what MOFCOM makes of them (N50). */
export const playLate = (
  stage: Stage,
  roundId: string,
  cases: readonly FictionalCase[],
  letterOf: LetterOf,
): Promise<void> => send(stage, roundId, cases, 'LATE', letterOf)

/** Before the candidates are chosen: what is below its standard is found to be, and waivers are decided (N37, N43). */
export async function playStudy(
  stage: Stage,
  roundId: string,
  cases: readonly FictionalCase[],
): Promise<void> {
  await Promise.all(
    cases.map(async (one) => {
      if (one.plan.points === undefined) return
      await recordBelow(stage, one)
      await courseOf(one).studied?.(stage, roundId, one)
    }),
  )
}

async function send(
  stage: Stage,
  roundId: string,
  cases: readonly FictionalCase[],
  when: Course['letter'],
  letterOf: LetterOf,
): Promise<void> {
  const sent = cases.filter((one) => courseOf(one).letter === when)
  await forwardByProvince(stage, roundId, sent, letterOf)
  await Promise.all(sent.map((one) => courseOf(one).sent?.(stage, roundId, one)))
}
