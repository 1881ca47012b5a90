import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import type { FictionalCase } from './fictional-case.ts'
import { OFFICERS } from './ministries.ts'
import type { Stage } from './stage.ts'

/** The park claims a special potential for the standard that it is below, and its province proposes a waiver (N43). */
export async function claimAndPropose(stage: Stage, _roundId: string, one: FictionalCase): Promise<void> {
  const { as, key, tell } = stage
  const { applicationId, slug, plan } = one
  const [commerce] = one.province
  const { application } = await as(one.clerk).read(
    'query ($id: ID!) { application(id: $id) { evidence { id } } }',
    { id: applicationId },
  )
  const [first] = application.evidence
  await as(one.clerk).do('claimWaiver', {
    ...{ applicationId, standard: plan.below, evidenceIds: [first.id] },
    potential: '数字内容出口增速居前（演示，虚构）',
    idempotencyKey: key(`claim-waiver:${slug}`),
  })
  const { waiver } = await as(commerce).do(
    'proposeWaiver',
    {
      ...{ applicationId, standard: plan.below, reason: '潜力属实，建议适当降低（演示，虚构）' },
      idempotencyKey: key(`propose-waiver:${slug}`),
    },
    'waiver { standardName actual required lowered }',
  )
  tell(
    `${one.name}：${waiver.standardName} ${waiver.actual}，标准 ${waiver.required}，省级建议降低 ${waiver.lowered} · its province proposes a waiver`,
  )
}

/** The ministry whose standard it is finds that the case is below it; a waiver changes no finding (N37). */
export async function recordBelow(
  { as, key }: Stage,
  { applicationId, slug, plan }: FictionalCase,
): Promise<void> {
  if (!plan.below) return
  const { clause, owner } = STANDARDS[plan.below]
  await as(OFFICERS[owner]).do('recordFinding', {
    ...{ applicationId, clause, outcome: 'BELOW', opinion: '经核，低于标准（演示，虚构）' },
    idempotencyKey: key(`finding:${slug}:${clause}`),
  })
}

/** MOFCOM grants the waiver, with its reason (N72). */
export async function grantWaiver(stage: Stage, _roundId: string, one: FictionalCase): Promise<void> {
  await decide(stage, one, 'grantWaiver', '潜力突出，同意适当降低（演示，虚构）')
  stage.tell(`${one.name}：商务部同意豁免，认定仍为低于标准 · waiver granted; the finding stays BELOW`)
}

/** MOFCOM refuses it, with its reason (N72). */
export async function refuseWaiver(stage: Stage, _roundId: string, one: FictionalCase): Promise<void> {
  await decide(stage, one, 'refuseWaiver', '差距较大，潜力依据不足（演示，虚构）')
  stage.tell(`${one.name}：商务部不同意豁免 · waiver refused`)
}

async function decide(
  { as, key }: Stage,
  { applicationId, slug }: FictionalCase,
  mutation: 'grantWaiver' | 'refuseWaiver',
  reason: string,
): Promise<void> {
  const mofcom = as('mofcom.officer')
  const { application } = await mofcom.read('query ($id: ID!) { application(id: $id) { waivers { id } } }', {
    id: applicationId,
  })
  for (const { id: waiverId } of application.waivers)
    await mofcom.do(mutation, { waiverId, reason, idempotencyKey: key(`${mutation}:${slug}`) })
}
