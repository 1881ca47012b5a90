import { type Reference, readReference } from '@ndseb/db/reference.ts'
import type { Graph } from '../open-graph.ts'
import { askInProcess } from './ask-in-process.ts'
import { cast } from './people.ts'
import { apply } from './play/apply.ts'
import { departmentsOf, fictional, type OpenCase, type ParkCase } from './play/cases.ts'
import { designate, publish, selectCandidates } from './play/decide.ts'
import { type ExpertOnCase, review } from './play/experts.ts'
import { forward } from './play/province.ts'
import { report } from './play/report.ts'
import { askForReports, reportWork } from './play/report-work.ts'
import { makeStage, type Stage } from './play/stage.ts'
import { untilEnded } from './until-ended.ts'

type FirstBase = { zh: string; province: string; unit: string; order: number }
const firstBatch = readReference<Reference<FirstBase>>('first-batch').rows
const programme =
  readReference<Reference<{ title: string; noticeNumber: string; deadline: string }>>('programme-round-1')
    .rows[0]

/** The notice as it was published, line by line. */
const noticeText = readReference<Reference<string>>('notice-round-1').rows.join('\n')

/** Where the demo's clock stands before its first round. */
export const DEMO_BEGINS = '2019-06-03T01:00:00.000Z'

/**
 * What the demo holds at its first start: round 1 (2019) carried to its real outcome by the same operations that
 * everybody uses, and a round that is open now. The parks and the outcome are real; people and figures are made up and
 * say so. Interrupted (`signal`), it goes on where it stopped when it is called again.
 */
export async function playFirstRounds(
  graph: Graph,
  tell: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const inProcess = await askInProcess(graph)
  const asking = untilEnded(inProcess.post, signal)
  const stage = makeStage({
    post: asking.post,
    settled: () => graph.worker.settled(),
    tell: () => {},
    resumable: 'first-rounds',
  })
  try {
    const { rounds } = await stage.as('mofcom.officer').read('{ rounds { number status } }')
    if (rounds.some(({ number }: { number: number }) => number === 2)) return
    tell('首次启动：正在按办理流程演示首批（2019）……  First start: playing round 1 (2019) …')
    const cases = await playRoundOne(stage, (line) => tell(`  ${line}`))
    await stage.moveTo(new Date().toISOString())
    await reportLastYear(stage, cases)
    await openRoundTwo(stage)
  } finally {
    await asking.end()
    await inProcess.close()
  }
}

async function playRoundOne(stage: Stage, tell: (line: string) => void): Promise<OpenCase[]> {
  if (!programme) throw new Error('programme-round-1.json has no row')
  const { as, key, moveTo } = stage
  const mofcom = as('mofcom.officer')
  const prepared = await mofcom.do(
    'prepareRound',
    {
      number: 1,
      title: programme.title,
      noticeNumber: programme.noticeNumber,
      noticeText,
      deadline: programme.deadline,
      idempotencyKey: key('prepare'),
    },
    'round { id }',
  )
  const roundId: string = prepared.round.id
  await mofcom.do('openRound', { roundId, idempotencyKey: key('open') })
  tell('推荐与申报，十二个园区 · twelve parks are recommended and apply')
  const cases = await Promise.all(
    firstBatch.map(async (base) => apply(stage, roundId, await register(stage, base))),
  )
  tell('两个统计系统的数据汇入 · both statistical systems report')
  await Promise.all(cases.map((one) => report(stage, one, 2018, '2019-05-31')))
  tell('省级三部门审核、联合发函 · provinces review and send joint letters')
  const byProvince = Map.groupBy(cases, ({ province: [commerce] }) => commerce.province ?? '')
  await Promise.all(
    [...byProvince].map(([province, group]) =>
      forward(stage, roundId, group, { number: `演示函〔2019〕${province}号`, date: '2019-06-03' }),
    ),
  )
  tell('专家评审 · experts score')
  await moveTo('2019-09-02T01:00:00.000Z')
  await review(stage, roundId, assignmentsOf(cases))
  tell('三部门会签、公示、发文 · the ministries concur, publish, designate')
  await moveTo('2020-04-01T01:00:00.000Z')
  const listId = await selectCandidates(stage, roundId, cases)
  await publish(stage, listId)
  // The real document's number is not in our sources; this one says that it is made up.
  await designate(stage, roundId, cases, {
    number: '演示文〔2020〕1号',
    date: '2020-04-13',
    title: '关于确定首批国家数字服务出口基地的通知（演示文号）',
  })
  return cases
}

/** MOFCOM asks all bases for last year's report; the first one's is accepted, the others are still to come (N17, N73). */
async function reportLastYear(stage: Stage, cases: readonly OpenCase[]): Promise<void> {
  const { bases } = await stage.as('mofcom.officer').read('{ bases(first: 100) { nodes { id name } } }')
  const thisYear = new Date().getUTCFullYear()
  const asked = { year: thisYear - 1, dueOn: `${thisYear + 1}-03-31` }
  const reportIds = await askForReports(stage, bases.nodes, asked)
  const first = cases.find(({ name }) => name === bases.nodes[0]?.name)
  if (first) await reportWork(stage, first, reportIds[0] ?? '')
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

/** Three experts a case, none of the case's own province; the earlier in the batch, the higher the points. */
function assignmentsOf(cases: readonly OpenCase[]): Map<OpenCase, ExpertOnCase[]> {
  const experts = cast.people.filter(({ role }) => role === 'EXPERT')
  return new Map(
    cases.map((one, index) => [
      one,
      experts.slice(0, 3).map((expert, nth) => ({ expert, points: 97 - index * 2 - nth })),
    ]),
  )
}

async function openRoundTwo({ as, key }: Stage): Promise<void> {
  const year = new Date().getUTCFullYear()
  const { round } = await as('mofcom.officer').do(
    'prepareRound',
    {
      number: 2,
      title: `关于组织申报第二批国家数字服务出口基地的通知（演示）`,
      noticeNumber: `演示函〔${year}〕2号`,
      deadline: `${year + 1}-12-31`,
      idempotencyKey: key('prepare-2'),
    },
    'round { id }',
  )
  await as('mofcom.officer').do('openRound', { roundId: round.id, idempotencyKey: key('open-2') })
}
