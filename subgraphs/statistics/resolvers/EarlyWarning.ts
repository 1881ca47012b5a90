import { EARLY_WARNINGS } from '@ndseb/shared/vocabulary/early-warnings.ts'
import type { EarlyWarningResolvers } from '../generated/graphql.ts'

export const EarlyWarning: EarlyWarningResolvers = {
  clause: ({ code }) => EARLY_WARNINGS[code].clause,
  message: ({ message }, _, { viewer }) => message[viewer.language],
  base: ({ baseId }) => ({ id: baseId }),
}
