import { note, type Shown } from '@ndseb/shared/subgraph/confidential.ts'
import type { Aggregate } from '../parents.ts'

/** Notes an aggregate that others are not shown, where something else than its own fields tells it (N84, N86). */
export function noteWithheld(
  shown: Shown,
  { releaseId, coordinate, withheldAs }: Pick<Aggregate, 'releaseId' | 'coordinate' | 'withheldAs'>,
): void {
  if (withheldAs !== null) note(shown, 'WITHHELD_AGGREGATES', `${releaseId}/${coordinate}`)
}
