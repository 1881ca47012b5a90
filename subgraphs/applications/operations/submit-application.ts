import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import type { Threshold } from '@ndseb/shared/rules/judge.ts'
import type { Question } from '@ndseb/shared/rules/programme.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkComplete } from '../domain/completeness.ts'
import { questionsFor } from '../domain/form.ts'
import type { ApplicationStepInput } from '../generated/graphql.ts'
import { freezeVerdict } from './freeze-verdict.ts'
import { holdCase, loadApplicant } from './load-case.ts'

type Filing = {
  answers: Record<string, string>
  form: Question[]
  declared: BusinessStandard[]
  standards: Threshold[]
  round_status: string
}

/**
 * The park files its application with the province. After the deadline it still may: whether the case is late is
 * judged when the joint letter forwards it, never at the start of a day (N48, N50).
 */
export const submitApplication = (session: Session, input: ApplicationStepInput) =>
  session.act('submitApplication', input, async (tx) => {
    const id = await holdCase(tx, input.applicationId)
    const reason = cleanText(input.reason, { max: 2000, path: ['reason'], multiline: true })
    await takeApplicationStep(tx, { id, step: 'submit', expectedVersion: input.expectedVersion, reason })
    const [filing] = await tx.rows<Filing>(
      `select a.answers, r.form, r.standards, r.status as round_status,
              array(select d.standard from applications.declared_figure d where d.application_id = a.id) as declared
         from applications.application a join applications.round r on r.id = a.round_id where a.id = $1`,
      [id],
    )
    if (!filing) throw new DomainError('NOT_FOUND', { path: ['applicationId'] })
    if (filing.round_status !== 'OPEN' && filing.round_status !== 'CLOSED')
      throw new DomainError('ROUND_NOT_OPEN', { path: ['applicationId'], clause: 'N70' })
    const form = questionsFor(filing.form, await loadApplicant(tx, id))
    checkComplete({ ...filing, form })
    await freezeVerdict(tx, id)
    return { applicationId: id }
  })
