import type { Session } from '@ndseb/db/session.ts'
import type { ObjectionStepInput } from '../generated/graphql.ts'
import { stepObjection } from './load-objection.ts'

/** MOFCOM starts the investigation of an accepted objection (N71). */
export const startInvestigation = (session: Session, input: ObjectionStepInput) =>
  stepObjection(session, 'startInvestigation', 'startInvestigation', input, null)
