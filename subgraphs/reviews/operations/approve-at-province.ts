import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { checkOpinions, type GivenOpinion } from '../domain/opinions.ts'
import type { ApproveAtProvinceInput } from '../generated/graphql.ts'
import { loadCase } from './load-case.ts'

/** Provincial commerce approves what all three departments support on this filing (N47). */
export const approveAtProvince = (session: Session, input: ApproveAtProvinceInput) =>
  session.act('approveAtProvince', input, async (tx) => {
    const { id } = await loadCase(tx, input.applicationId)
    await takeApplicationStep(tx, { id, step: 'approveAtProvince', expectedVersion: input.expectedVersion })
    checkOpinions(await opinionsOn(tx, id))
    return { applicationId: id }
  })

const opinionsOn = (tx: Tx, applicationId: string) =>
  tx.rows<GivenOpinion>(
    `select o.agency, o.attitude, o.filed_at = a.filed_at as counts
       from reviews.provincial_opinion o join applications.application a on a.id = o.application_id
      where o.application_id = $1`,
    [applicationId],
  )
