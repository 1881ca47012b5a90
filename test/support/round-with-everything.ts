import { member } from '@ndseb/standalone/demo/people.ts'
import { apply } from '@ndseb/standalone/demo/play/apply.ts'
import { departmentsOf, type OpenCase, type ParkCase } from '@ndseb/standalone/demo/play/cases.ts'
import { designate, publish, selectCandidates } from '@ndseb/standalone/demo/play/decide.ts'
import { review } from '@ndseb/standalone/demo/play/experts.ts'
import { registerFictional } from '@ndseb/standalone/demo/play/fictional-case.ts'
import { UNFOUNDED } from '@ndseb/standalone/demo/play/object.ts'
import { approve, draftLetter, forwardByProvince } from '@ndseb/standalone/demo/play/province.ts'
import { concludeReReviews } from './conclude-re-reviews.ts'
import { decidedRound } from './decided-round.ts'
import { openRound } from './given.ts'
import type { TestGraph } from './graph.ts'

export type RoundWithEverything = Awaited<ReturnType<typeof roundWithEverything>>

/** Below the standard of park output, in the East too. */
const FIGURES: ParkCase['figures'] = ['80', '151.2', '88.4', '141']
const EXPERTS = ['expert.chen', 'expert.lin', 'expert.zhao']

const parkOf = (place: string, nth: number, province: string): ParkCase => ({
  ...{ slug: place, name: place, parkId: `01900000-0000-7000-8002-00000000000${nth}`, figures: FIGURES },
  ...{ unit: member(`${place}.unit`), clerk: member(`${place}.park`), province: departmentsOf(province) },
})

/**
 * A decided round that leaves something of every kind behind: a case at each stage that never reached the ministries, one
 * that was withdrawn while experts had it, waivers, a letter that was not sent, a re-review with its appeal. Says what each
 * is called.
 */
export async function roundWithEverything(graph: TestGraph) {
  const { stage, as } = graph
  const mofcom = as('mofcom.officer')
  const { baseIds } = await decidedRound(graph, 74)
  await stage.moveTo('2028-08-09T01:00:00.000Z')
  const roundId = await openRound(graph, 76, '2028-08-31')
  await mofcom.do('ruleOnRound', {
    ...{ roundId, point: 'APPEAL', values: ['ENABLED'], expectedNumber: 0, reason: '（测试）' },
  })
  const cases = await openCases(graph, roundId)
  const reReviews = await disqualify(graph, roundId, baseIds.slice(0, 2))
  await stage.moveTo('2028-09-01T01:00:00.000Z')

  const { designated, other, withdrawn } = cases
  await review(
    stage,
    roundId,
    new Map([
      [designated, EXPERTS.map((expert) => ({ expert: member(expert), points: 90 }))],
      [other, EXPERTS.map((expert) => ({ expert: member(expert), points: 80 }))],
      [withdrawn, EXPERTS.map((expert) => ({ expert: member(expert) }))],
    ]),
  )
  const assignments = await graph.sql(
    'select id, person_id from reviews.expert_assignment where application_id = $1',
    [withdrawn.applicationId],
  )
  const assignmentOf = (expert: string): string =>
    assignments.find(({ person_id }) => person_id === member(expert).id)?.id
  await as('expert.lin').do('declareNoConflict', { assignmentId: assignmentOf('expert.lin') })
  await as(withdrawn.clerk).do('withdrawApplication', {
    ...{ applicationId: withdrawn.applicationId, reason: '（测试）' },
  })
  const [granted] = await graph.sql('select id from reviews.waiver where application_id = $1', [
    designated.applicationId,
  ])
  await mofcom.do('grantWaiver', { waiverId: granted?.id, reason: '（测试）' })
  const { party } = await mofcom.do(
    'nameConcurringParty',
    { roundId, department: '会同部门（测试）', reason: '（测试）' },
    'party { id }',
  )
  await mofcom.do('withdrawConcurringParty', { partyId: party.id, reason: '（测试）' })
  const listId = await selectCandidates(stage, roundId, [designated, other])
  await publish(stage, listId, [UNFOUNDED])
  await designate(stage, roundId, [designated, other], {
    ...{ number: '测试文〔2028〕76号', date: '2028-09-20', title: '关于确定第76批基地的通知（测试）' },
  })
  const [now] = await graph.sql('select version from applications.round where id = $1', [roundId])
  const idOf = async (sql: string, param = roundId): Promise<string> => (await graph.sql(sql, [param]))[0]?.id
  const noticeId = await idOf('select id from reviews.notice where round_id = $1')
  return {
    ...{ ...cases, roundId, baseIds, reReviews, listId, noticeId, assignmentOf, partyId: party.id as string },
    /** Once it is archived. */
    version: now?.version + 1,
    grantedWaiverId: granted?.id as string,
    proposedWaiverId: await idOf(
      'select id from reviews.waiver where application_id = $1',
      withdrawn.applicationId,
    ),
    letterId: await idOf(`select id from reviews.joint_letter where round_id = $1 and status = 'DRAFT'`),
    objectionId: await idOf('select id from reviews.objection where notice_id = $1', noticeId),
    designationId: await idOf(
      `select id from reviews.designation where round_id = $1 and kind = 'DESIGNATION'`,
    ),
    appealId: await idOf('select id from reviews.appeal where round_id = $1'),
  }
}

/** The cases of the round at the deadline: three with the ministries, the others as far as their names say. */
async function openCases(graph: TestGraph, roundId: string) {
  const { stage, as } = graph
  const fictionalPark = (unit: string, province: string, nth: number) =>
    registerFictional(
      stage,
      { unit, province, name: `${unit}示例园（虚构）`, figures: FIGURES, course: 'FILED' },
      nth,
    )
  const designated = await apply(stage, roundId, parkOf('hainan', 5, '46'))
  const other = await apply(stage, roundId, await fictionalPark('guangzhou', '44', 3))
  const withdrawn = await apply(stage, roundId, parkOf('hangzhou', 2, '33'))
  const approved = await apply(stage, roundId, parkOf('suzhou', 4, '32'))
  const returned = await apply(stage, roundId, parkOf('nanjing', 1, '32'))
  const reviewing = await apply(stage, roundId, await fictionalPark('qingdao', '37', 1))
  for (const one of [designated, withdrawn, approved]) await propose(graph, one)
  await forwardByProvince(stage, roundId, [designated, other, withdrawn], (province) => ({
    ...{ number: `测试函〔2028〕76-${province}号`, date: '2028-08-09' },
  }))
  await approve(stage, [approved])
  await draftLetter(stage, roundId, [approved], { number: '测试函〔2028〕76-32号', date: '2028-08-09' })
  await as(returned.province[0]).do('returnApplication', {
    ...{ applicationId: returned.applicationId, reason: '（测试）' },
  })
  const dalian = await fictionalPark('dalian', '21', 2)
  const { application } = await as(dalian.unit).do(
    'recommendPark',
    { roundId, parkId: dalian.parkId },
    'application { id }',
  )
  const recommended: OpenCase = { ...dalian, applicationId: application.id }
  const started = await as('xixian.park').do('startApplication', { roundId }, 'application { id }')
  const draftId: string = started.application.id
  const { evidence } = await as('xixian.park').do(
    'attachEvidence',
    {
      ...{ applicationId: draftId, clause: 'N43', title: '凭证', fileName: 'a.pdf' },
      ...{ mediaType: 'application/pdf', sizeBytes: 1, sha256: 'ab'.repeat(32) },
    },
    'evidence { id }',
  )
  return {
    ...{ designated, other, withdrawn, approved, returned, reviewing, recommended, draftId },
    evidenceId: evidence.id as string,
  }
}

/** The park claims a potential for the standard that it is below, and its province proposes the waiver (N43). */
async function propose({ as }: TestGraph, { applicationId, clerk, province: [commerce] }: OpenCase) {
  const { application } = await as(clerk).read(
    'query ($id: ID!) { application(id: $id) { evidence { id } } }',
    { id: applicationId },
  )
  const waiver = { applicationId, standard: 'PARK_OUTPUT' }
  await as(clerk).do('claimWaiver', {
    ...{ ...waiver, potential: '（测试）', evidenceIds: [application.evidence[0].id] },
  })
  await as(commerce).do('proposeWaiver', { ...waiver, reason: '（测试）' })
}

/** Two bases fail their re-review in the round; the first appeals, and its appeal is dismissed (N65). */
async function disqualify(graph: TestGraph, roundId: string, baseIds: readonly string[]): Promise<string[]> {
  const { reReviews } = await graph
    .as('mofcom.officer')
    .do('startReReview', { roundId, baseIds }, 'reReviews { id base { id } }')
  const made: { id: string; base: { id: string } }[] = reReviews
  const ids = baseIds.map((baseId) => made.find(({ base }) => base.id === baseId)?.id ?? '')
  await graph.stage.moveTo('2028-08-11T01:00:00.000Z')
  await concludeReReviews(graph, {
    ...{ roundId, reReviewIds: ids, outcome: 'FAILED' },
    ...{ documentNumber: '测试文〔2028〕75号', documentDate: '2028-08-10' },
  })
  const { appeal } = await graph
    .as('nanjing.park')
    .do('fileAppeal', { reReviewId: ids[0], grounds: '（测试）' }, 'appeal { id }')
  for (const officer of ['mofcom.officer', 'cac.officer', 'miit.officer'])
    await graph.as(officer).do('decideOnAppeal', { appealId: appeal.id, uphold: false, opinion: '（测试）' })
  await graph.as('mofcom.officer').do('dismissAppeal', { appealId: appeal.id, reasons: '（测试）' })
  return ids
}
