import { declaredOf, type OpenCase, type ParkCase } from './cases.ts'
import { attachEvidence } from './evidence.ts'
import type { Stage } from './stage.ts'

const TEXT = '（演示文本，虚构）本园区已建立相应机制，材料附后。'
/** Valid by GB 32100-2015; the company is fictional here. */
const LEADING = {
  name: '示例领军企业（虚构）',
  creditCode: '91350100M000100Y43',
  reason: '离岸业务规模居前（虚构）',
}

/** A park's way from nothing to filing with its province. */
export async function apply(stage: Stage, roundId: string, park: ParkCase): Promise<OpenCase> {
  const { as, key, tell } = stage
  const recommended = await as(park.unit).do(
    'recommendPark',
    { roundId, parkId: park.parkId, idempotencyKey: key(`recommend:${park.slug}`) },
    'application { id }',
  )
  const applicationId: string = recommended.application.id
  const clerk = as(park.clerk)
  const { application } = await clerk.read(
    'query ($id: ID!) { application(id: $id) { questions { code } conditions { clause } } }',
    { id: applicationId },
  )
  const asked: string[] = application.conditions.map(({ clause }: { clause: string }) => clause)
  const clauses = park.withoutPapers ? [] : asked
  const evidenceId = await attachEvidence(stage, clerk, { slug: park.slug, applicationId }, clauses)
  const saved = await clerk.do(
    'saveApplication',
    {
      applicationId,
      // A new case is of version 2 once it is recommended.
      expectedVersion: 2,
      answers: application.questions.map(({ code }: { code: string }) => ({ code, text: TEXT })),
      declared: declaredOf(park),
      leadingEnterprises: [{ ...LEADING, evidenceId }],
      idempotencyKey: key(`save:${park.slug}`),
    },
    'application { eligibility { outcome } }',
  )
  await clerk.do('submitApplication', { applicationId, idempotencyKey: key(`submit:${park.slug}`) })
  tell(
    `${park.name}：自查 ${saved.application.eligibility.outcome}，已报送省级审核 · filed with its province`,
  )
  return { ...park, applicationId }
}
