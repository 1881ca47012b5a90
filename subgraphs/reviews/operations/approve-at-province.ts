import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { checkOpinions } from '../domain/opinions.ts'
import type { ApproveAtProvinceInput } from '../generated/graphql.ts'
import { readStandingOpinions } from '../queries/opinions.ts'
import { loadCase } from './load-case.ts'

/** Provincial commerce approves what all three departments support, by opinions that stand on what is filed now (N47). */
export const approveAtProvince = (session: Session, input: ApproveAtProvinceInput) =>
  session.act('approveAtProvince', input, async (tx) => {
    const { id } = await loadCase(tx, input.applicationId)
    await takeApplicationStep(tx, { id, step: 'approveAtProvince', expectedVersion: input.expectedVersion })
    checkOpinions(await readStandingOpinions(tx, id))
    return { applicationId: id }
  })
