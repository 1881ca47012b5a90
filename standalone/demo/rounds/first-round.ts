import { type Reference, readReference } from '@ndseb/db/reference.ts'
import { fictionalParksOf } from '../fictional-parks.ts'
import { apply } from '../play/apply.ts'
import { type Call, openRound } from '../play/call.ts'
import { departmentsOf, fictional, type OpenCase, type ParkCase } from '../play/cases.ts'
import { assignmentsOf, departuresOf, listedOf, reviewersOf } from '../play/choices.ts'
import { playLate, playStudy, playUntilDeadline } from '../play/course.ts'
import { designate, publish, selectCandidates } from '../play/decide.ts'
import { type ExpertOnCase, review } from '../play/experts.ts'
import { applyFictional } from '../play/fictional-case.ts'
import { objectionsTo } from '../play/object.ts'
import { forwardByProvince } from '../play/province.ts'
import { RATE_OF_2018, recordRate } from '../play/rate.ts'
import { report } from '../play/report.ts'
import type { Stage } from '../play/stage.ts'

type FirstBase = { zh: string; province: string; unit: string; order: number }
const firstBatch = readReference<Reference<FirstBase>>('first-batch').rows
const [programme] =
  readReference<Reference<{ title: string; noticeNumber: string; deadline: string }>>(
    'programme-round-1',
  ).rows

/** The call of round 1, as the notice has it. */
function call(): Call {
  if (!programme) throw new Error('programme-round-1.json has no row')
  const { title, noticeNumber, deadline } = programme
  return { number: 1, title, noticeNumber, deadline }
}

/** Whether the data folder holds a round 1 that this play did not begin: an earlier version's, or somebody's own. */
export async function isAnothers({ as, key }: Stage): Promise<boolean> {
  const refusal = await as('mofcom.officer').refusal('prepareRound', {
    ...{ ...call(), idempotencyKey: key('prepare') },
  })
  return refusal !== null
}

/**
 * Round 1 (2019) as it ended: the twelve real parks go straight to their designation. Whatever else may become of a
 * case is shown on fictional parks beside them, none of which is designated.
 */
export async function playFirstRound(stage: Stage, tell: (line: string) => void): Promise<void> {
  const roundId = await openRound(stage, call())
  const plans = fictionalParksOf('1')
  tell(
    `推荐与申报：十二个真实园区，${plans.length} 个虚构园区 · twelve real parks apply, and ${plans.length} fictional ones`,
  )
  const [real, madeUp] = await Promise.all([
    Promise.all(firstBatch.map(async (base) => apply(stage, roundId, await register(stage, base)))),
    applyFictional(stage, roundId, plans, 1),
  ])
  tell('两个统计系统的数据汇入 · both statistical systems report')
  await recordRate(stage, RATE_OF_2018)
  await Promise.all(real.map((one) => report(stage, one, 2018, '2019-05-31')))
  tell('省级审核：联合发函，退回，不予上报 · provinces review: joint letters, a return, a rejection')
  const letterOf = (date: string, mark: string) => (province: string) => ({
    ...{ number: `演示函〔2019〕${province}${mark}号`, date },
  })
  await Promise.all([
    forwardByProvince(stage, roundId, real, letterOf('2019-06-03', '')),
    playUntilDeadline(stage, roundId, madeUp, letterOf('2019-06-03', '-虚构')),
  ])
  tell('截止之后：逾期上报受理与否，专家评审 · after the deadline: late ones, and the experts')
  await stage.moveTo('2019-09-02T01:00:00.000Z')
  await playLate(stage, roundId, madeUp, letterOf('2019-09-02', '-虚构'))
  const ofReal = real.map((one, index) => [one, reviewersOf(97 - index * 2)] as const)
  await review(
    stage,
    roundId,
    new Map<OpenCase, readonly ExpertOnCase[]>([...ofReal, ...assignmentsOf(madeUp)]),
  )
  tell('豁免、候选、公示、异议、发文 · waivers, candidates, the notice, an objection, the document')
  await stage.moveTo('2020-04-01T01:00:00.000Z')
  await playStudy(stage, roundId, madeUp)
  const candidates = [...real, ...listedOf(madeUp)]
  const listId = await selectCandidates(stage, roundId, candidates, departuresOf(madeUp))
  // The public has no idempotency keys: somebody whom the graph knows objects.
  const objector = fictional('objector', 700_001, { role: 'UNIT', unit: 'shenzhen' })
  await publish(stage, listId, objectionsTo(candidates, madeUp, objector))
  // The real document's number is not in our sources; this one says that it is made up.
  await designate(stage, roundId, real, {
    number: '演示文〔2020〕1号',
    date: '2020-04-13',
    title: '关于确定首批国家数字服务出口基地的通知（演示文号）',
  })
}

/** A real park of the first batch, registered by its unit. */
async function register({ as, key }: Stage, base: FirstBase): Promise<ParkCase> {
  const unit = fictional(`${base.unit}.unit`, 100_000 + base.order, { role: 'UNIT', unit: base.unit })
  const { park } = await as(unit).do(
    'registerPark',
    {
      name: base.zh,
      type: 'DIGITAL_SERVICE_PARK',
      managementBody: `${base.zh}管理机构（演示）`,
      operatingSince: '2010-01-01',
      idempotencyKey: key(`register:${base.unit}`),
    },
    'park { id }',
  )
  const extra = base.order * 3
  return {
    slug: base.unit,
    name: base.zh,
    parkId: park.id,
    unit,
    clerk: fictional(`${base.unit}.park`, 200_000 + base.order, { role: 'PARK', park: park.id }),
    province: departmentsOf(base.province),
    figures: [`${320 - extra}.5`, `${180 - extra}.25`, `${96 - base.order}.8`, String(160 - extra)],
  }
}
