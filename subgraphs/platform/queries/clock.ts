import type { Session } from '@ndseb/db/session.ts'
import type { Clock } from '../parents.ts'

/** The programme's clock, and how far the demo has moved it; no row of the demo's, no shift. */
export async function readClock(session: Session): Promise<Clock> {
  const [moment, [demo]] = await Promise.all([
    session.now(),
    session.read<{ offsetMs: string }>('select offset_ms as "offsetMs" from platform.demo_clock'),
  ])
  return { moment, offsetMs: demo?.offsetMs ?? null }
}
