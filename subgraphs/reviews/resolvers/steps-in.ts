import { availableSteps, type Lifecycle } from '@ndseb/shared/lifecycle.ts'
import type { Context } from '../context.ts'

/** The steps that the viewer may take on what hangs on a round: none where that is archived, however it stands (N70, N74). */
export const stepsIn = async <Status extends string>(
  lifecycle: Lifecycle<Status>,
  { status, roundId }: { readonly status: Status; readonly roundId: string },
  { viewer, loaders }: Context,
): Promise<string[]> =>
  (await loaders.archivedRound.load(roundId)) ? [] : availableSteps(lifecycle, status, viewer.role)
