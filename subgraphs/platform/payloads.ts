import type { UserError } from '@ndseb/shared/errors.ts'

/** What an act hands to the resolvers of its payload: ids alone; their fields are read again after the act. */

export type AnnounceCalendarPayload = { year?: number; errors: UserError[] }
export type MoveClockPayload = { moved?: boolean; errors: UserError[] }
