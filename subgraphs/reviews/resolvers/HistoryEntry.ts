import { nameOfStep } from '@ndseb/shared/vocabulary/steps.ts'
import type { HistoryEntryResolvers } from '../generated/graphql.ts'

export const HistoryEntry: HistoryEntryResolvers = {
  stepName: ({ step }, _, { viewer }) => nameOfStep(step, viewer.language),
}
