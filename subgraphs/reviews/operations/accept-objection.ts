import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import type { ObjectionStepInput } from '../generated/graphql.ts'
import { documentOf, stepObjection } from './load-objection.ts'

/** MOFCOM accepts an objection: its candidate is held, unless another objection holds or has removed it already (N61). */
export const acceptObjection = (session: Session, input: ObjectionStepInput) =>
  stepObjection(session, 'acceptObjection', 'acceptObjection', input, null, async (tx, objection) => {
    if (objection.applicationStatus !== 'PUBLIC_NOTICE') return
    const document = documentOf(objection)
    await takeApplicationStep(tx, { id: objection.applicationId, step: 'hold', document })
  })
