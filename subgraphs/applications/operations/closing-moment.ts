import { readCalendar } from '@ndseb/db/platform/read-calendar.ts'
import type { Tx } from '@ndseb/db/session.ts'
import { type CivilDate, civilDateOf, endOfCivilDay } from '@ndseb/shared/rules/beijing.ts'
import { dayOrNextWorkingDay } from '@ndseb/shared/rules/working-days.ts'
import { isRuled, type Rulings } from '@ndseb/shared/vocabulary/rulings.ts'

/**
 * The first moment after the last day for applications, by the calendar as it is known now: the deadline's own day, or
 * the next working day where it falls on a day off and the round rules that it rolls over (N48–N49).
 */
export async function closingMoment(tx: Tx, deadline: CivilDate, rulings: Rulings): Promise<Date> {
  if (!isRuled(rulings, 'DEADLINE_ON_DAY_OFF', 'ROLLS_OVER')) return endOfCivilDay(deadline)
  return endOfCivilDay(dayOrNextWorkingDay(await readCalendar(tx.rows, civilDateOf(tx.now)), deadline))
}
