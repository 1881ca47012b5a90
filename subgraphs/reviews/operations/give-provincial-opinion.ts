import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_LIFECYCLE } from '@ndseb/shared/lifecycles/application.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { GiveProvincialOpinionInput } from '../generated/graphql.ts'
import { checkVersion, loadCase } from './load-case.ts'

/**
 * One of the three provincial departments gives its own opinion on the current filing, or replaces the one it gave on
 * it (N47). Agency and province are the viewer's; the row policies refuse any other (N85).
 */
export const giveProvincialOpinion = (session: Session, input: GiveProvincialOpinionInput) =>
  session.act('giveProvincialOpinion', input, async (tx) => {
    const text = cleanText(input.text, { max: 4000, path: ['text'], multiline: true, required: true })
    const application = await loadCase(tx, input.applicationId)
    checkVersion(application, input.expectedVersion)
    if (application.status !== 'PROVINCIAL_REVIEW')
      throw new DomainError('NOT_UNDER_PROVINCIAL_REVIEW', {
        path: ['applicationId'],
        clause: 'N47',
        availableSteps: availableSteps(APPLICATION_LIFECYCLE, application.status, tx.viewer.role),
      })
    const { agency, province, id, name } = tx.viewer
    const [opinion] = await tx.rows<{ id: string }>(
      `insert into reviews.provincial_opinion as o (application_id, agency, province_code, filed_at, attitude, text,
         given_by_id, given_by_name, given_at)
       select a.id, $2, $3, a.filed_at, $4, $5, $6, $7, $8 from applications.application a where a.id = $1
       on conflict (application_id, agency, filed_at) do update
         set attitude = excluded.attitude, text = excluded.text, given_by_id = excluded.given_by_id,
             given_by_name = excluded.given_by_name, given_at = excluded.given_at
       returning o.id`,
      [application.id, agency, province, input.attitude, text, id, name, tx.now],
    )
    if (!opinion) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
    return { opinionId: opinion.id, applicationId: application.id }
  })
