import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'
import type { OpenCase } from './cases.ts'
import type { Stage } from './stage.ts'

/** An expert on a case; without points, he is assigned and has done nothing yet. */
export type ExpertOnCase = { readonly expert: CastMember; readonly points?: number }

/**
 * MOFCOM convenes the experts, they declare and score, each alone, and MOFCOM concludes the cases that everybody has
 * scored (N52, N80–N82).
 */
export async function review(
  stage: Stage,
  roundId: string,
  assignments: ReadonlyMap<OpenCase, readonly ExpertOnCase[]>,
): Promise<void> {
  const { as, key, tell, settled } = stage
  const mofcom = as('mofcom.officer')
  const panel = new Set([...assignments.values()].flat().map(({ expert }) => expert))
  await mofcom.do('convenePanel', {
    roundId,
    expertIds: [...panel].map(({ id }) => id),
    idempotencyKey: key('panel'),
  })
  await mofcom.do('startExpertReview', { roundId, idempotencyKey: key('start-review') })
  await Promise.all(
    [...assignments].map(([{ applicationId, slug }, experts]) =>
      mofcom.do('assignExperts', {
        applicationId,
        expertIds: experts.map(({ expert }) => expert.id),
        idempotencyKey: key(`assign:${slug}`),
      }),
    ),
  )
  const { round } = await mofcom.read('query ($id: ID!) { round(id: $id) { rubric { code } } }', {
    id: roundId,
  })
  const points = new Map(
    [...assignments].flatMap(([{ applicationId }, experts]) =>
      experts.map(({ expert, points }) => [`${applicationId}:${expert.id}`, points] as const),
    ),
  )
  const score = async (expert: CastMember) => {
    const { myAssignments } = await as(expert).read(
      'query ($id: ID) { myAssignments(roundId: $id) { id applicationId status } }',
      { id: roundId },
    )
    for (const { id: assignmentId, applicationId, status } of myAssignments) {
      const given = points.get(`${applicationId}:${expert.id}`)
      if (given === undefined || status === 'SUBMITTED') continue
      if (status === 'ASSIGNED') await as(expert).do('declareNoConflict', { assignmentId })
      await as(expert).do('submitScores', {
        assignmentId,
        scores: round.rubric.map(({ code }: { code: string }, index: number) => ({
          criterion: code,
          points: given - (index % 3),
        })),
        opinion: '建议予以考虑（演示，虚构）',
      })
    }
    tell(`${expert.name} 独立评分 ${myAssignments.length} 份 · scored alone`)
  }
  await Promise.all([...panel].map(score))
  await settled()
  const scored = [...assignments].filter(([, experts]) => experts.every(({ points }) => points !== undefined))
  await Promise.all(
    scored.map(([{ applicationId, slug }]) =>
      mofcom.do('concludeExpertReview', { applicationId, idempotencyKey: key(`conclude:${slug}`) }),
    ),
  )
}
