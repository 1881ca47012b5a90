import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holder } from '../shield/words.ts'
import type { Permissions } from './permissions.ts'

const COMMON_SDL = readFileSync(join(import.meta.dirname, 'common.graphql'), 'utf8').trim()

/** A subgraph's SDL with the scalars and value types that all of them share. */
export const completeTypeDefs = (ownTypeDefs: string): string => `${COMMON_SDL}\n\n${ownTypeDefs}\n`

/** Who may read the shared value types: whoever holds them. */
export const COMMON_PERMISSIONS: Permissions = {
  PageInfo: { hasNextPage: holder, hasPreviousPage: holder, startCursor: holder, endCursor: holder },
  UserError: { code: holder, message: holder, path: holder, clause: holder, availableSteps: holder },
  Task: {
    ...{ id: holder, kind: holder, kindName: holder, subjectType: holder, subjectId: holder, title: holder },
    ...{ roundId: holder, waitingSince: holder, dueOn: holder, basis: holder, provisional: holder },
    ...{ workingDaysLeft: holder, overdue: holder, step: holder, clause: holder },
  },
}
