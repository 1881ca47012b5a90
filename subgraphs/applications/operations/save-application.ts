import { DeclaredFigure, LeadingEnterprise } from '@ndseb/db/applications/contents.ts'
import { Round } from '@ndseb/db/applications/round.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { readAnswers, readDeclared, readLeadingEnterprises } from '../domain/contents.ts'
import type { LeadingEnterpriseInput, SaveApplicationInput } from '../generated/graphql.ts'
import { convertFigures } from '../queries/convert-figures.ts'
import { loadApplicant, loadEditable } from './load-case.ts'

/** The park saves its draft. What is not given stays as it is; everything given is saved, or nothing. */
export const saveApplication = (session: Session, input: SaveApplicationInput) =>
  session.act('saveApplication', input, async (tx) => {
    const application = await loadEditable(tx, input.applicationId, input.expectedVersion)
    const { form, statisticalYear: year } = await tx.em.findOneOrFail(Round, application.round.id)
    const applicant = await loadApplicant(tx, application.id)
    const answers = { ...application.answers, ...readAnswers(input.answers ?? [], form, applicant) }
    const figures = readDeclared(input.declared ?? [])
    const declared = await convertFigures(tx.rows, figures, { year, list: 'declared' })
    await tx.em.upsertMany(
      DeclaredFigure,
      declared.map(({ rateId, original, ...figure }) => ({
        ...{ applicationId: application.id, ...figure, exchangeRateId: rateId },
        originalAmount: original?.amount ?? null,
        originalCurrency: original?.currency ?? null,
        exchangeRate: original?.rate ?? null,
      })),
    )
    if (input.leadingEnterprises) await replaceEnterprises(tx, application.id, input.leadingEnterprises)
    // The version counts every save, also one that touches only what hangs on the application (N77).
    await tx.rows('update applications.application set answers = $2, version = version + 1 where id = $1', [
      application.id,
      JSON.stringify(answers),
    ])
    return { applicationId: application.id }
  })

async function replaceEnterprises(tx: Tx, applicationId: string, given: readonly LeadingEnterpriseInput[]) {
  const enterprises = readLeadingEnterprises(given)
  await checkEvidence(tx, applicationId, enterprises)
  await tx.em.nativeDelete(LeadingEnterprise, { applicationId })
  for (const enterprise of enterprises) tx.em.create(LeadingEnterprise, { applicationId, ...enterprise })
  await tx.em.flush()
}

/** Evidence must be this application's own. */
async function checkEvidence(
  tx: Tx,
  applicationId: string,
  enterprises: readonly { evidenceId: string | null }[],
) {
  const ids = enterprises.flatMap(({ evidenceId }) => evidenceId ?? [])
  const known = await tx.rows<{ id: string }>(
    'select id from applications.evidence where application_id = $1 and id = any($2)',
    [applicationId, ids],
  )
  const strange = enterprises.findIndex(
    ({ evidenceId }) => evidenceId !== null && !known.some(({ id }) => id === evidenceId),
  )
  if (strange >= 0)
    throw new DomainError('NOT_FOUND', { path: ['leadingEnterprises', String(strange), 'evidenceId'] })
}
