import type { Answer } from '../actor.ts'
import type { OpenCase } from './cases.ts'
import { MINISTRY_OFFICERS, OFFICERS } from './ministries.ts'
import { moveToEnd } from './notice-end.ts'
import { conclude, file, type Objection } from './object.ts'
import type { Stage } from './stage.ts'

/** The three ministries write their findings, each its own clauses (N25, N28, N30–N31, N85). */
async function writeFindings(stage: Stage, cases: readonly OpenCase[]): Promise<void> {
  const { as, key, tell } = stage
  const write = async ({ applicationId, slug }: OpenCase) => {
    const { application } = await as('mofcom.officer').read(
      'query ($id: ID!) { application(id: $id) { missingFindings { clause owner } } }',
      { id: applicationId },
    )
    for (const { clause, owner } of application.missingFindings as {
      clause: string
      owner: keyof typeof OFFICERS
    }[])
      await as(OFFICERS[owner]).do('recordFinding', {
        applicationId,
        clause,
        outcome: 'MEETS',
        opinion: '经核，符合（演示，虚构）',
        idempotencyKey: key(`finding:${slug}:${clause}`),
      })
  }
  await Promise.all(cases.map(write))
  tell(`三部门分别出具认定意见，共 ${cases.length} 个园区 · each ministry wrote its own findings`)
}

/** Why the list departs from the experts' order at a case (N53). */
export type Departure = { readonly applicationId: string; readonly reason: string }

/**
 * Joint study: the list in the order given, with its departures from the experts' order, three concurrences, adopted
 * (N53). Gives the list's id.
 */
export async function selectCandidates(
  stage: Stage,
  roundId: string,
  candidates: readonly OpenCase[],
  departures: readonly Departure[] = [],
): Promise<string> {
  const { as, key, tell, tryRefused } = stage
  const mofcom = as('mofcom.officer')
  await mofcom.do('startJointStudy', { roundId, idempotencyKey: key('joint-study') })
  await writeFindings(stage, candidates)
  const items = candidates.map(({ applicationId }, index) => ({ applicationId, position: index + 1 }))
  if (departures.length > 0)
    await tryRefused('偏离专家排序而不说明理由 · departing from the experts’ order without a reason', () =>
      mofcom.refusal('compileCandidateList', { roundId, items, departures: [] }),
    )
  const compiled = await mofcom.do(
    'compileCandidateList',
    {
      ...{ roundId, items, departures },
      idempotencyKey: key('compile'),
    },
    'candidateList { id missing } warnings { message }',
  )
  const listId: string = compiled.candidateList.id
  for (const { message } of compiled.warnings ?? []) tell(`提示：${message}`)
  for (const { reason } of departures) tell(`偏离专家排序，理由 · a departure, its reason: ${reason}`)
  for (const ministry of MINISTRY_OFFICERS) {
    const { candidateList } = await as(ministry).do(
      'concurWithCandidateList',
      { listId, concur: true, idempotencyKey: key(`concur:${ministry}`) },
      'candidateList { missing }',
    )
    tell(`${ministry} 同意候选名单；尚缺 · still missing: ${candidateList.missing.join('、') || '无 none'}`)
  }
  await mofcom.do('adoptCandidateList', { listId, idempotencyKey: key('adopt') })
  return listId
}

/**
 * The public notice, until its window has passed on the demo's clock, with the objections that are filed meanwhile, and
 * the clearing: whoever is objected to waits alone for what comes of it (N55–N56, N60–N61).
 */
export async function publish(
  stage: Stage,
  listId: string,
  objections: readonly Objection[] = [],
): Promise<void> {
  const { as, key, tell, tryRefused } = stage
  const mofcom = as('mofcom.officer')
  const { notice } = await mofcom.do(
    'publishNotice',
    { listId, idempotencyKey: key('publish') },
    'notice { id firstDay lastDay endsAt provisional }',
  )
  const clear = (step: string) =>
    mofcom.do('clearCandidates', { noticeId: notice.id, idempotencyKey: key(step) })
  tell(`公示 ${notice.firstDay} 至 ${notice.lastDay}（工作日） · public notice`)
  await tryRefused('公示期内办结 · clearing before the window has ended', () =>
    mofcom.refusal('clearCandidates', { noticeId: notice.id }),
  )
  const filed: (Objection & { objectionId: string })[] = []
  for (const objection of objections)
    filed.push({ ...objection, objectionId: await file(stage, notice.id, objection) })
  await moveToEnd(stage, notice)
  await clear('clear')
  if (filed.length > 0)
    tell('其他候选已确认，被异议的继续等待 · the others are cleared, those objected to wait')
  for (const { objectionId, ...objection } of filed) {
    await conclude(stage, objectionId, objection)
    if (objection.finding === 'NOT_UPHELD') await clear(`clear:${objection.position}`)
  }
}

export type Document = { readonly number: string; readonly date: string; readonly title: string }

/** The designation document: drafted, signed by the three, issued (N62). Gives the bases. */
export async function designate(
  stage: Stage,
  roundId: string,
  cases: readonly OpenCase[],
  document: Document,
): Promise<Answer[]> {
  const { as, key, tell, moveTo, tryRefused } = stage
  const drafted = await as('mofcom.officer').do(
    'draftDesignation',
    {
      roundId,
      documentNumber: document.number,
      documentDate: document.date,
      title: document.title,
      applicationIds: cases.map(({ applicationId }) => applicationId),
      idempotencyKey: key('draft-designation'),
    },
    'designation { id }',
  )
  const designationId: string = drafted.designation.id
  await tryRefused('三部门未签齐即印发 · issuing before all have signed', () =>
    as('mofcom.officer').refusal('issueDesignation', { designationId }),
  )
  for (const ministry of MINISTRY_OFFICERS)
    await as(ministry).do('signDesignation', {
      designationId,
      sign: true,
      idempotencyKey: key(`sign-designation:${ministry}`),
    })
  // A document takes effect on its date, and is not issued before it (N62).
  await moveTo(`${document.date}T01:00:00.000Z`)
  const { designation } = await as('mofcom.officer').do(
    'issueDesignation',
    { designationId, idempotencyKey: key('issue') },
    'designation { documentNumber bases { id name designatedOn nextReviewDue } }',
  )
  tell(`${designation.documentNumber}：确定 ${designation.bases.length} 个国家数字服务出口基地 · designated`)
  return designation.bases
}
