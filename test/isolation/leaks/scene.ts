import { firstProgramme } from '@ndseb/db/reference.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import { member } from '@ndseb/standalone/demo/people.ts'
import { wholeItems } from '../../support/base-reports.ts'
import { concludeReReviews } from '../../support/conclude-re-reviews.ts'
import { YEAR } from '../../support/decided-round.ts'
import { openRound } from '../../support/given.ts'
import type { TestGraph } from '../../support/graph.ts'
import { SECRETS, type Stage } from './secrets.ts'

const PARKS = {
  nanjing: { id: '01900000-0000-7000-8002-000000000001', province: 'jiangsu' },
  hangzhou: { id: '01900000-0000-7000-8002-000000000002', province: 'zhejiang' },
} as const
type Place = keyof typeof PARKS

/** A valid code of a company that is made up here. */
const CODE = '91350100M000100Y43'
const MINISTRIES = ['mofcom.officer', 'cac.officer', 'miit.officer']
const text = (secret: keyof typeof SECRETS) => `${SECRETS[secret].marker}（测试）`

/** A round of two cases that is played stage by stage, each secret put in its place on the way. */
export function sceneOn(graph: TestGraph, number: number) {
  const { as, public: everybody, stage, settled, sql } = graph
  let roundId = ''
  const caseOf: Record<Place, string> = { nanjing: '', hangzhou: '' }
  const ids: Record<string, string> = {}
  const mofcom = as('mofcom.officer')

  async function write(place: Place, marked: boolean) {
    const clerk = as(`${place}.park`)
    const started = await clerk.do('startApplication', { roundId }, 'application { id }')
    const applicationId: string = started.application.id
    caseOf[place] = applicationId
    const { evidence } = await clerk.do(
      'attachEvidence',
      {
        ...{ applicationId, clause: 'N43', title: marked ? text('evidence') : '凭证', fileName: 'a.pdf' },
        ...{ mediaType: 'application/pdf', sizeBytes: 1024, sha256: 'ab'.repeat(32) },
      },
      'evidence { id }',
    )
    const { application } = await clerk.read(
      'query ($id: ID!) { application(id: $id) { questions { code } } }',
      { id: applicationId },
    )
    await clerk.do('saveApplication', {
      ...{ applicationId, expectedVersion: 1 },
      answers: application.questions.map(({ code }: Answer) => ({
        code,
        text: marked ? text('answer') : '答卷',
      })),
      declared: BUSINESS_STANDARDS.map((standard) => ({
        standard,
        ...(marked && standard === 'SERVICE_EXPORT'
          ? { foreign: { amount: SECRETS.original.marker, currency: 'USD' } }
          : { value: '5' }),
        note: marked ? text('note') : null,
      })),
      leadingEnterprises: [
        {
          name: marked ? text('leader') : '企业',
          creditCode: CODE,
          reason: '规模居前',
          evidenceId: evidence.id,
        },
      ],
    })
    return evidence.id as string
  }

  async function file(place: Place) {
    const applicationId = caseOf[place]
    const reason = place === 'nanjing' ? text('recommended') : null
    await as(`${place}.unit`).do('recommendPark', { roundId, parkId: PARKS[place].id, reason })
    await as(`${place}.park`).do('submitApplication', { applicationId })
  }

  async function approve(place: Place) {
    const [applicationId, province] = [caseOf[place], PARKS[place].province]
    for (const line of ['commerce', 'cyberspace', 'industry'])
      await as(`${province}.${line}`).do('giveProvincialOpinion', {
        ...{ applicationId, attitude: 'SUPPORT' },
        text: place === 'nanjing' && line === 'cyberspace' ? text('opinion') : '同意',
      })
    await as(`${province}.commerce`).do('approveAtProvince', { applicationId })
    const { letter } = await as(`${province}.commerce`).do(
      'draftJointLetter',
      {
        ...{
          roundId,
          letterDate: '2026-03-02',
          applicationIds: [applicationId],
          addressees: ['MOFCOM'],
          copies: ['CAC', 'MIIT'],
        },
        letterNumber: `${place === 'nanjing' ? text('letter') : '发函'}${number}`,
      },
      'letter { id }',
    )
    for (const line of ['commerce', 'cyberspace', 'industry'])
      await as(`${province}.${line}`).do('signJointLetter', { letterId: letter.id })
    ids[`${place} letter`] = letter.id
  }

  const assignmentOf = async (expert: string, applicationId: string) => {
    const { myAssignments } = await as(expert).read('{ myAssignments { id applicationId } }')
    return myAssignments.find((one: Answer) => one.applicationId === applicationId).id as string
  }
  const score = async (expert: string, applicationId: string, points: number) =>
    as(expert).do('submitScores', {
      assignmentId: await assignmentOf(expert, applicationId),
      scores: firstProgramme.rubric.map(({ code }) => ({ criterion: code, points })),
      opinion: expert === 'expert.chen' && applicationId === caseOf.nanjing ? text('scored') : '评语',
    })
  const declare = async (expert: string) => {
    for (const applicationId of Object.values(caseOf))
      await as(expert).do('declareNoConflict', { assignmentId: await assignmentOf(expert, applicationId) })
    await settled()
  }

  /** What is done before everybody looks at a stage; `secretly` is done where nobody may notice but who may read it. */
  const play: Record<Stage, (secretly: (act: () => Promise<unknown>) => Promise<void>) => Promise<void>> = {
    draft: async () => {
      roundId = await openRound({ as }, number)
      await mofcom.do('setParkMembership', {
        ...{ parkId: PARKS.nanjing.id, source: '名录（测试）' },
        enterprises: [{ creditCode: CODE, name: text('member'), validFrom: '2025-01-01' }],
      })
      await mofcom.do('importReturns', {
        ...{ system: 'SERVICE_TRADE_DIRECT', year: YEAR, extractDate: '2026-02-01' },
        csv: [
          'creditCode,name,category,year,quarter,amount,currency',
          ...[text('member'), text('waitingName')].map(
            (name) => `,${name},TELECOM_COMPUTER_INFORMATION,${YEAR},,5,CNY`,
          ),
        ].join('\n'),
      })
      await mofcom.do('resolveMatch', {
        ...{ system: 'SERVICE_TRADE_DIRECT', name: text('member'), creditCode: CODE },
        reason: text('matchReason'),
      })
      await mofcom.do('recordExchangeRate', {
        ...{
          currency: 'USD',
          year: YEAR,
          rate: '7.5',
          source: '年平均汇率（测试）',
          publishedOn: '2026-01-05',
        },
      })
      await as('nanjing.unit').do('registerPark', {
        ...{ name: text('hiddenPark'), type: 'HIGH_TECH_ZONE', managementBody: '管委会（虚构）' },
      })
      await as('expert.sun').do('declareTie', {
        ...{ kind: 'PARK', parkId: PARKS.nanjing.id, description: text('tie') },
      })
      const [he] = await sql('select * from reviews.expert where person_id = $1', [member('expert.he').id])
      await mofcom.do('amendExpert', {
        ...{ personId: he?.person_id, name: he?.name, field: he?.field, employer: he?.employer },
        ...{ employerKind: he?.employer_kind, provinceCode: he?.province_code, reason: text('employer') },
      })
      ids['nanjing evidence'] = await write('nanjing', true)
      await write('hangzhou', false)
    },
    filed: async () => {
      await file('nanjing')
      await file('hangzhou')
      await as('zhejiang.commerce').do('returnApplication', {
        applicationId: caseOf.hangzhou,
        reason: text('returned'),
      })
      await as('hangzhou.park').do('reopenApplication', { applicationId: caseOf.hangzhou })
      await file('hangzhou')
      const waiver = { applicationId: caseOf.nanjing, standard: 'PARK_OUTPUT' }
      await as('nanjing.park').do('claimWaiver', {
        ...waiver,
        potential: text('potential'),
        evidenceIds: [ids['nanjing evidence']],
      })
      await as('jiangsu.commerce').do('proposeWaiver', { ...waiver, reason: text('waived') })
      await approve('nanjing')
      await approve('hangzhou')
    },
    forwarded: async () => {
      await as('jiangsu.commerce').do('sendJointLetter', { letterId: ids['nanjing letter'] })
      await as('zhejiang.commerce').do('sendJointLetter', { letterId: ids['hangzhou letter'] })
    },
    scored: async (secretly) => {
      await stage.moveTo('2026-07-01T01:00:00.000Z')
      const [chen, lin, zhao, sun, he] = ['chen', 'lin', 'zhao', 'sun', 'he'].map(
        (name) => member(`expert.${name}`).id,
      )
      await mofcom.do('convenePanel', { roundId, expertIds: [chen, lin, zhao, sun, he] })
      await mofcom.do('startExpertReview', { roundId })
      await mofcom.do('assignExperts', {
        ...{ applicationId: caseOf.nanjing, expertIds: [chen, lin, zhao, he, sun] },
        overrides: [{ expertId: sun, reason: text('overridden') }],
      })
      await mofcom.do('assignExperts', { applicationId: caseOf.hangzhou, expertIds: [chen, lin, zhao] })
      await as('expert.he').do('declareConflict', {
        ...{ assignmentId: await assignmentOf('expert.he', caseOf.nanjing), explanation: text('conflict') },
      })
      for (const expert of ['expert.chen', 'expert.lin']) await declare(expert)
      await secretly(() => score('expert.chen', caseOf.nanjing, 90))
    },
    studied: async (secretly) => {
      await mofcom.do('releaseExpert', {
        ...{ assignmentId: await assignmentOf('expert.sun', caseOf.nanjing), reason: '未答复（测试）' },
      })
      await declare('expert.zhao')
      await score('expert.chen', caseOf.hangzhou, 80)
      for (const expert of ['expert.lin', 'expert.zhao'])
        for (const applicationId of Object.values(caseOf)) await score(expert, applicationId, 85)
      for (const applicationId of Object.values(caseOf))
        await mofcom.do('concludeExpertReview', {
          applicationId,
          groupOpinion: applicationId === caseOf.nanjing ? text('group') : null,
        })
      await mofcom.do('startJointStudy', { roundId })
      await as('cac.officer').do('recordFinding', {
        ...{ applicationId: caseOf.nanjing, clause: 'N28.5a', outcome: 'MEETS', opinion: text('finding') },
      })
      await secretly(async () => {
        const { candidateList } = await mofcom.do(
          'compileCandidateList',
          {
            roundId,
            items: [
              { applicationId: caseOf.hangzhou, position: 1 },
              { applicationId: caseOf.nanjing, position: 2 },
            ],
            departures: [{ applicationId: caseOf.hangzhou, reason: text('departure') }],
          },
          'candidateList { id }',
        )
        ids.list = candidateList.id
        const { party } = await mofcom.do(
          'nameConcurringParty',
          { roundId, department: '会同部门（测试）', reason: text('named') },
          'party { id }',
        )
        await mofcom.do('recordPartyConcurrence', {
          ...{
            partyId: party.id,
            position: 'SUPPORT',
            documentNumber: '复函1号',
            documentDate: '2026-07-01',
          },
          ...{ wording: text('joined'), expectedNumber: 0 },
        })
        for (const ministry of MINISTRIES)
          await as(ministry).do('concurWithCandidateList', {
            listId: candidateList.id,
            concur: true,
            opinion: text('concurred'),
          })
      })
    },
    noticed: async (secretly) => {
      await mofcom.do('adoptCandidateList', { listId: ids.list })
      const { notice } = await mofcom.do('publishNotice', { listId: ids.list }, 'notice { id }')
      ids.notice = notice.id
      await secretly(async () => {
        const { receipt } = await everybody.do(
          'fileObjection',
          {
            noticeId: notice.id,
            position: 2,
            text: text('objection'),
            name: text('objector'),
            contact: text('contact'),
          },
          'receipt',
        )
        ids.objection = receipt
      })
    },
    drafted: async (secretly) => {
      await secretly(() =>
        mofcom.do('rejectObjection', { objectionId: ids.objection, reasons: text('heard') }),
      )
      await stage.moveTo('2026-08-03T01:00:00.000Z')
      await mofcom.do('clearCandidates', { noticeId: ids.notice })
      await secretly(async () => {
        ids.designation = await draft(1, text('title'))
        await as('miit.officer').do('signDesignation', {
          designationId: ids.designation,
          sign: false,
          opinion: text('signed'),
        })
      })
    },
    decided: async () => {
      await draft(2, '关于确定基地的通知（测试）')
      for (const ministry of MINISTRIES)
        await as(ministry).do('signDesignation', { designationId: ids.designation })
      const { designation } = await mofcom.do(
        'issueDesignation',
        { designationId: ids.designation },
        'designation { bases { id application { id } } }',
      )
      ids.base = designation.bases.find((one: Answer) => one.application.id === caseOf.nanjing)?.id
      await settled()
    },
    reported: async (secretly) => {
      const { reports } = await mofcom.do(
        'requestBaseReports',
        { baseIds: [ids.base], year: 2026, dueOn: '2027-03-31' },
        'reports { id }',
      )
      ids.report = reports[0].id
      await secretly(() => reportAs(text('report')))
    },
    reviewed: async (secretly) => {
      const reportId = ids.report
      await as('nanjing.park').do('submitBaseReport', { reportId })
      await secretly(async () => {
        await mofcom.do('returnBaseReport', { reportId, reason: text('sentBack') })
        await as('nanjing.park').do('submitBaseReport', { reportId })
        await mofcom.do('acceptBaseReport', { reportId })
        await as('nanjing.park').do('reviseBaseReport', { reportId, reason: '更正（测试）' })
        await reportAs(text('revised'))
      })
    },
    appealed: async (secretly) => {
      await stage.moveTo('2028-08-09T01:00:00.000Z')
      const next = await openRound({ as }, number + 100, '2028-12-31')
      await mofcom.do('ruleOnRound', {
        ...{ roundId: next, point: 'APPEAL', values: ['ENABLED'], expectedNumber: 0, reason: '（测试）' },
      })
      const { reReviews } = await mofcom.do(
        'startReReview',
        { roundId: next, baseIds: [ids.base] },
        'reReviews { id }',
      )
      const reReviewId: string = reReviews[0].id
      await settled()
      await stage.moveTo('2028-08-11T01:00:00.000Z')
      await concludeReReviews(graph, {
        ...{ roundId: next, reReviewIds: [reReviewId], outcome: 'FAILED' },
        ...{ documentNumber: `泄露测试文〔2028〕${number}号`, documentDate: '2028-08-10' },
        opinion: text('reReviewed'),
      })
      await secretly(async () => {
        const { appeal } = await as('nanjing.park').do(
          'fileAppeal',
          { reReviewId, grounds: text('grounds') },
          'appeal { id }',
        )
        for (const ministry of MINISTRIES)
          await as(ministry).do('decideOnAppeal', {
            ...{ appealId: appeal.id, uphold: ministry !== 'miit.officer', opinion: text('weighed') },
          })
        await mofcom.do('dismissAppeal', { appealId: appeal.id, reasons: text('dismissed') })
      })
    },
  }

  /** The park writes that into its report. */
  const reportAs = (said: string) =>
    as('nanjing.park').do('saveBaseReport', { reportId: ids.report, items: wholeItems({ text: said }) })

  async function draft(nth: number, title: string): Promise<string> {
    const { designation } = await mofcom.do(
      'draftDesignation',
      {
        ...{
          roundId,
          documentNumber: `泄露测试文〔2026〕${number}${nth}号`,
          documentDate: '2026-08-03',
          title,
        },
        applicationIds: Object.values(caseOf),
      },
      'designation { id }',
    )
    return designation.id
  }
  return { play, ids, caseOf }
}
