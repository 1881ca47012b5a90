import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Post } from './actor.ts'
import { member } from './people.ts'
import { apply } from './play/apply.ts'
import { departmentsOf, fictional, type OpenCase, type ParkCase } from './play/cases.ts'
import { designate, publish, selectCandidates } from './play/decide.ts'
import { review } from './play/experts.ts'
import { forward } from './play/province.ts'
import { tryWhatIsRefused } from './play/refusals.ts'
import { report } from './play/report.ts'
import { askForReports, reportWork } from './play/report-work.ts'
import { makeStage, type Stage } from './play/stage.ts'

const DAY = 86_400_000

/** Plays a fresh round from the call to the bases, telling who does what with what result. Can be played again. */
export async function playDemo(post: Post, tell: (line: string) => void): Promise<void> {
  const stage = makeStage({ post, settled: () => sleep(300), tell: (line) => tell(`  ${line}`) })
  const { now, rounds }: Answer = await stage
    .as('mofcom.officer')
    .read('{ now { moment } rounds { number } }')
  const number = Math.max(...rounds.map((round: { number: number }) => round.number)) + 1
  const today = new Date(now.moment)
  const day = (days: number) => new Date(today.getTime() + days * DAY).toISOString().slice(0, 10)

  tell(`一、商务部发布第 ${number} 批申报通知 · MOFCOM opens round ${number}`)
  const roundId = await openRound(stage, number, day(30), day(0))
  tell('二、推荐单位推荐、园区申报 · Units recommend, parks apply')
  const cases: OpenCase[] = []
  for (const park of await registerParks(stage, number)) cases.push(await apply(stage, roundId, park))
  await tryWhatIsRefused(stage, roundId, cases)
  tell('　　两个统计系统的数据汇入 · Returns of the two statistical systems come in')
  for (const one of cases) await report(stage, one, Number(day(30).slice(0, 4)) - 1, day(0))
  tell('三、省级三部门审核、联合发函 · Provinces review and send joint letters')
  const byProvince = Map.groupBy(cases, ({ province: [commerce] }) => commerce.province ?? '')
  for (const [province, group] of byProvince)
    await forward(stage, roundId, group, {
      number: `演示函〔${day(0).slice(0, 4)}〕${number}-${province}号`,
      date: day(1),
    })
  tell('四、截止后组织专家评审 · After the deadline: the experts')
  await stage.moveTo(`${day(32)}T01:00:00.000Z`)
  const experts = ['expert.chen', 'expert.lin', 'expert.zhao'].map(member)
  await review(
    stage,
    roundId,
    new Map(
      cases.map((one, index) => [
        one,
        experts.map((expert, nth) => ({ expert, points: 95 - index * 4 - nth })),
      ]),
    ),
  )
  tell('五、三部门研究提出候选名单并公示 · Joint study, candidates, public notice')
  const listId = await selectCandidates(stage, roundId, cases)
  await publish(stage, listId, true)
  tell('六、三部门发文确定 · The designation document')
  const bases = await designate(stage, roundId, cases, {
    number: `演示文〔${day(40).slice(0, 4)}〕${number}号`,
    date: day(45),
    title: `关于确定第${number}批国家数字服务出口基地的通知（演示）`,
  })
  for (const { name, designatedOn, nextReviewDue } of bases)
    tell(`  ★ ${name}，自 ${designatedOn} 起；下次复审 ${nextReviewDue}`)
  tell('七、基地报告五项主要任务 · The bases report on the five tasks')
  await stage.settled()
  const year = Number(day(45).slice(0, 4))
  const reportIds = await askForReports(stage, bases, { year, dueOn: `${year + 1}-03-31` })
  const first = cases.find(({ name }) => name === bases[0]?.name)
  if (first) await reportWork(stage, first, reportIds[0] ?? '')
}

async function openRound(
  { as, tell }: Stage,
  number: number,
  deadline: string,
  today: string,
): Promise<string> {
  const mofcom = as('mofcom.officer')
  const { round } = await mofcom.do(
    'prepareRound',
    {
      number,
      title: `关于组织申报第${number}批国家数字服务出口基地的通知（演示）`,
      noticeNumber: `演示办函〔${today.slice(0, 4)}〕${number}号`,
      deadline,
    },
    'round { id noticeNumber deadline }',
  )
  await mofcom.do('ruleOnRound', {
    ...{ roundId: round.id, point: 'LIST_MEMBERSHIP', values: ['EVER_LISTED'], expectedNumber: 0 },
    reason: '西咸新区的试点期已满，本批次沿用此前名单（演示）',
  })
  await mofcom.do('openRound', { roundId: round.id })
  tell(`${round.noticeNumber}，截止 ${round.deadline} 24:00（北京时间）`)
  return round.id
}

/** New fictional parks each time, since a park applies once a round and becomes a base once. */
async function registerParks({ as }: Stage, number: number): Promise<ParkCase[]> {
  const places = [
    { unit: 'nanjing.unit', province: '32', place: '南京', figures: ['286.5', '151.2', '88.4', '141'] },
    { unit: 'suzhou.unit', province: '32', place: '苏州', figures: ['243.1', '122.8', '71.9', '118'] },
    { unit: 'hangzhou.unit', province: '33', place: '杭州', figures: ['251.7', '139.6', '76.3', '127'] },
    { unit: 'xixian.unit', province: '61', place: '西咸', figures: ['131.4', '63.5', '27.7', '66'] },
  ] as const
  const parks: ParkCase[] = []
  for (const [index, { unit, province, place, figures }] of places.entries()) {
    const name = `${place}第${number}批示例数字服务园（虚构）`
    const { park } = await as(unit).do(
      'registerPark',
      {
        name,
        type: 'DIGITAL_SERVICE_PARK',
        managementBody: `${name}管理委员会`,
        operatingSince: '2015-03-01',
        fictional: true,
      },
      'park { id }',
    )
    const slug = unit.replace('.unit', '')
    parks.push({
      ...{ slug, name, figures, parkId: park.id, unit: member(unit), province: departmentsOf(province) },
      clerk: fictional(`${slug}.park`, number * 1000 + index, { role: 'PARK', park: park.id }),
    })
  }
  return parks
}
