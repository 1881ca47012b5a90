import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Post } from './actor.ts'
import { fictionalParksOf } from './fictional-parks.ts'
import { fictionalCall, openRound } from './play/call.ts'
import { assignmentsOf, departuresOf, listedOf } from './play/choices.ts'
import { playLate, playStudy, playUntilDeadline } from './play/course.ts'
import { designate, publish, selectCandidates } from './play/decide.ts'
import { review } from './play/experts.ts'
import { applyFictional } from './play/fictional-case.ts'
import { objectionsTo } from './play/object.ts'
import { fictionalRate, recordRate } from './play/rate.ts'
import { tryWhatIsRefused } from './play/refusals.ts'
import { report } from './play/report.ts'
import { askForReports, reportWork } from './play/report-work.ts'
import { makeStage } from './play/stage.ts'

const DAY = 86_400_000

/**
 * Plays a fresh round from the call to the bases, with a case for every ending, telling who does what with what result.
 * Can be played again.
 */
export async function playDemo(post: Post, tell: (line: string) => void): Promise<void> {
  const stage = makeStage({ post, settled: () => sleep(300), tell: (line) => tell(`  ${line}`) })
  const { now, rounds }: Answer = await stage
    .as('mofcom.officer')
    .read('{ now { moment } rounds { number } }')
  const number = Math.max(...rounds.map((round: { number: number }) => round.number)) + 1
  const today = new Date(now.moment)
  const day = (days: number) => new Date(today.getTime() + days * DAY).toISOString().slice(0, 10)
  const year = day(0).slice(0, 4)
  const letterOf =
    (date: string, mark = '') =>
    (province: string) => ({
      ...{ number: `演示函〔${date.slice(0, 4)}〕${number}-${province}${mark}号`, date },
    })

  tell(`一、商务部发布第 ${number} 批申报通知 · MOFCOM opens round ${number}`)
  const roundId = await openRound(stage, fictionalCall(number, year, day(30)), true)
  tell('二、推荐单位推荐、园区申报 · Units recommend, parks apply')
  const cases = await applyFictional(stage, roundId, parksOf(number), number)
  const listed = listedOf(cases)
  await tryWhatIsRefused(stage, roundId, cases)
  tell('　　两个统计系统的数据汇入 · Returns of the two statistical systems come in')
  const counted = Number(day(30).slice(0, 4)) - 1
  await recordRate(stage, fictionalRate(counted, day(0)))
  for (const one of listed) await report(stage, one, counted, day(0))
  tell('三、省级三部门审核、联合发函 · Provinces review and send joint letters')
  await playUntilDeadline(stage, roundId, cases, letterOf(day(1)))
  tell('四、截止后：逾期上报，专家评审 · After the deadline: late ones, and the experts')
  await stage.moveTo(`${day(32)}T01:00:00.000Z`)
  await playLate(stage, roundId, cases, letterOf(day(32), '-逾期'))
  await review(stage, roundId, assignmentsOf(cases))
  tell('五、三部门研究提出候选名单并公示 · Joint study, candidates, public notice')
  await playStudy(stage, roundId, cases)
  const listId = await selectCandidates(stage, roundId, listed, departuresOf(cases))
  await publish(stage, listId, objectionsTo(listed, cases, null))
  tell('六、三部门发文确定 · The designation document')
  const cleared = listed.filter(({ plan }) => plan.objection !== 'UPHELD')
  const bases = await designate(stage, roundId, cleared, {
    number: `演示文〔${day(40).slice(0, 4)}〕${number}号`,
    date: day(45),
    title: `关于确定第${number}批国家数字服务出口基地的通知（演示）`,
  })
  for (const { name, designatedOn, nextReviewDue } of bases)
    tell(`  ★ ${name}，自 ${designatedOn} 起；下次复审 ${nextReviewDue}`)
  tell('七、基地报告五项主要任务 · The bases report on the five tasks')
  await stage.settled()
  const reported = Number(day(45).slice(0, 4))
  const reportIds = await askForReports(stage, bases, { year: reported, dueOn: `${reported + 1}-03-31` })
  const first = cleared.find(({ name }) => name === bases[0]?.name)
  if (first) await reportWork(stage, first, reportIds[0] ?? '')
}

/** New fictional parks each time, since a park applies once a round and becomes a base once. */
const parksOf = (number: number) =>
  fictionalParksOf('again').map((plan) => ({ ...plan, name: plan.name.replace('示例', `第${number}批示例`) }))
