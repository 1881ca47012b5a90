import type { UserError } from '@ndseb/shared/errors.ts'

/** What an act hands to the resolvers of its payload: ids alone; their fields are read again after the act. */

export type ParkPayload = { parkId?: string; errors: UserError[] }
export type RoundPayload = { roundId?: string; errors: UserError[] }
export type ApplicationPayload = { applicationId?: string; errors: UserError[] }
export type AttachEvidencePayload = { applicationId?: string; evidenceId?: string; errors: UserError[] }
