import type { Answer } from '../actor.ts'
import type { OpenCase } from './cases.ts'
import { moveToEnd } from './notice-end.ts'
import { dismissAndClear, objectToSecond } from './object.ts'
import type { Stage } from './stage.ts'

const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer'] as const
const OFFICERS = { MOFCOM: 'mofcom.officer', CAC: 'cac.officer', MIIT: 'miit.officer' } as const

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

/** Joint study: the list in the experts' order, three concurrences, adopted (N53). Gives the list's id. */
export async function selectCandidates(
  stage: Stage,
  roundId: string,
  candidates: readonly OpenCase[],
): Promise<string> {
  const { as, key, tell } = stage
  const mofcom = as('mofcom.officer')
  await mofcom.do('startJointStudy', { roundId, idempotencyKey: key('joint-study') })
  await writeFindings(stage, candidates)
  const compiled = await mofcom.do(
    'compileCandidateList',
    {
      roundId,
      items: candidates.map(({ applicationId }, index) => ({ applicationId, position: index + 1 })),
      departures: [],
      idempotencyKey: key('compile'),
    },
    'candidateList { id missing } warnings { message }',
  )
  const listId: string = compiled.candidateList.id
  for (const { message } of compiled.warnings ?? []) tell(`提示：${message}`)
  for (const ministry of MINISTRIES) {
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
 * The public notice, until its window has passed on the demo's clock, and the clearing (N55–N56); in a play that is not
 * resumed, since the public has no keys, also with an objection that is not upheld (N60–N61).
 */
export async function publish(stage: Stage, listId: string, withObjection = false): Promise<void> {
  const { as, key, tell, tryRefused } = stage
  const mofcom = as('mofcom.officer')
  const { notice } = await mofcom.do(
    'publishNotice',
    { listId, idempotencyKey: key('publish') },
    'notice { id firstDay lastDay endsAt provisional }',
  )
  tell(`公示 ${notice.firstDay} 至 ${notice.lastDay}（工作日） · public notice`)
  await tryRefused('公示期内办结 · clearing before the window has ended', () =>
    mofcom.refusal('clearCandidates', { noticeId: notice.id }),
  )
  const objectionId = withObjection ? await objectToSecond(stage, notice.id) : null
  await moveToEnd(stage, notice)
  await mofcom.do('clearCandidates', { noticeId: notice.id, idempotencyKey: key('clear') })
  if (objectionId) await dismissAndClear(stage, notice.id, objectionId)
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
  for (const ministry of MINISTRIES)
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
