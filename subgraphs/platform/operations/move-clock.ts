import { announce } from '@ndseb/db/events.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { destinationOf } from '../domain/move-clock.ts'
import type { MoveClockInput } from '../generated/graphql.ts'

/**
 * The demo's operator moves its clock forward. What had to wait for the time that has passed, the deadlines and the
 * notices, is looked at at once.
 */
export const moveClock = (session: Session, input: MoveClockInput) =>
  session.act('moveClock', input, async (tx) => {
    const [clock] = await tx.rows<{ real: Date; offset: string }>(
      'select clock_timestamp() as real, offset_ms as offset from platform.demo_clock for update',
    )
    if (!clock) throw new DomainError('CLOCK_FIXED')
    const real = new Date(clock.real).getTime()
    const to = destinationOf(input, new Date(real + Number(clock.offset)))
    await tx.rows('update platform.demo_clock set offset_ms = $1', [Math.ceil(to.getTime() - real)])
    await announce(tx, 'applications:tick', {})
    await announce(tx, 'reviews:tick', {})
    return { moved: true }
  })
