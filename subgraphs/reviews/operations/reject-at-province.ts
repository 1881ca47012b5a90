import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { RejectAtProvinceInput } from '../generated/graphql.ts'
import { loadCase } from './load-case.ts'

/** Provincial commerce does not forward the application, with its reason (N68). */
export const rejectAtProvince = (session: Session, input: RejectAtProvinceInput) =>
  session.act('rejectAtProvince', input, async (tx) => {
    const reason = cleanText(input.reason, { max: 4000, path: ['reason'], multiline: true, required: true })
    const { id } = await loadCase(tx, input.applicationId)
    const { expectedVersion } = input
    await takeApplicationStep(tx, { id, step: 'rejectAtProvince', expectedVersion, reason })
    return { applicationId: id }
  })
