import { takeApplicationStep } from '@ndseb/db/applications/treaty.ts'
import { ExpertConclusion } from '@ndseb/db/reviews/experts.ts'
import type { Session } from '@ndseb/db/session.ts'
import type { AssignmentStatus } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkConcludable, conclude } from '../domain/expert-result.ts'
import type { ConcludeExpertReviewInput } from '../generated/graphql.ts'
import { loadCase } from './load-case.ts'

type Sheet = { expertName: string; status: AssignmentStatus; total: string | null }

/** MOFCOM concludes the expert review of an application once every open assignment is scored, and records what the group says of it (N52). */
export const concludeExpertReview = (session: Session, input: ConcludeExpertReviewInput) =>
  session.act('concludeExpertReview', input, async (tx) => {
    const groupOpinion = cleanText(input.groupOpinion, {
      ...{ max: 4000, path: ['groupOpinion'], clause: 'N52', multiline: true },
    })
    const { id } = await loadCase(tx, input.applicationId)
    const { expectedVersion } = input
    await takeApplicationStep(tx, { id, step: 'concludeExpertReview', expectedVersion })
    const sheets = await tx.rows<Sheet>(
      `select e.name as "expertName", s.status, t.weighted_total::text as total
         from reviews.expert_assignment s join reviews.expert e on e.person_id = s.person_id
         left join reviews.score_sheet t on t.id = s.id
        where s.application_id = $1 order by s.id`,
      [id],
    )
    checkConcludable(sheets)
    tx.em.create(ExpertConclusion, {
      applicationId: id,
      ...conclude(sheets.flatMap(({ total }) => total ?? [])),
      groupOpinion,
      concludedAt: tx.now,
      concludedById: tx.viewer.id,
    })
    await tx.em.flush()
    return { applicationId: id }
  })
