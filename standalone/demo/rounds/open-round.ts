import { civilDateOf } from '@ndseb/shared/rules/beijing.ts'
import { fictionalParksOf } from '../fictional-parks.ts'
import { cast, member } from '../people.ts'
import { apply } from '../play/apply.ts'
import { fictionalCall, openRound } from '../play/call.ts'
import { departmentsOf, type OpenCase, type ParkCase } from '../play/cases.ts'
import { playUntilDeadline } from '../play/course.ts'
import { applyFictional } from '../play/fictional-case.ts'
import { approve, draftLetter, signLetter } from '../play/province.ts'
import { fictionalRate, recordRate } from '../play/rate.ts'
import { sendBack } from '../play/returned.ts'
import type { Stage } from '../play/stage.ts'

const NUMBER = 4

/** The case that is forwarded last of all: once MOFCOM has it, the demo's first rounds have been played. */
const LAST = fictionalParksOf('4').at(-1)

/** Whether the demo's first rounds have been played to their end. */
export async function isPlayed({ as }: Stage): Promise<boolean> {
  const mofcom = as('mofcom.officer')
  const { rounds } = await mofcom.read('{ rounds { id number } }')
  const round = rounds.find(({ number }: { number: number }) => number === NUMBER)
  if (!round) return false
  const { applications } = await mofcom.read(
    'query ($filter: ApplicationFilter) { applications(filter: $filter) { totalCount } }',
    { filter: { roundId: round.id, unitId: LAST?.unit } },
  )
  return applications.totalCount > 0
}

/** Round 4 is open now: a case waits for each of the cast, from the draft to the letter that is being signed. */
export async function playOpenRound(stage: Stage): Promise<void> {
  const { id: roundId, opened } = await open(stage)
  const letter = (mark: string) => ({ number: `演示函〔${opened.slice(0, 4)}〕4-${mark}号`, date: opened })
  const plans = fictionalParksOf('4')
  const forwarded = applyFictional(stage, roundId, plans, NUMBER)
  await Promise.all([
    waitForUnit(stage, roundId),
    waitForPark(stage, roundId),
    waitForOpinions(stage, roundId),
    waitForAnswer(stage, roundId),
    waitForSignatures(stage, roundId, letter('61')),
    forwarded.then((cases) => playUntilDeadline(stage, roundId, cases.slice(0, -1), letter)),
  ])
  await playUntilDeadline(stage, roundId, (await forwarded).slice(-1), letter)
}

/** Opens it for more than a year from today, or goes on in it, with the day on which it was opened. */
async function open(stage: Stage): Promise<{ id: string; opened: string }> {
  const mofcom = stage.as('mofcom.officer')
  const { now, rounds } = await mofcom.read('{ now { moment } rounds { number noticeNumber deadline } }')
  const year = civilDateOf(new Date(now.moment)).slice(0, 4)
  const begun = rounds.find(({ number }: { number: number }) => number === NUMBER)
  const call = fictionalCall(NUMBER, year, `${Number(year) + 1}-12-31`)
  const id = await openRound(stage, { ...call, ...begun }, true)
  const { round } = await mofcom.read(
    'query ($id: ID!) { round(id: $id) { statisticalYear history { step at } } }',
    { id },
  )
  const opening = round.history.find(({ step }: { step: string }) => step === 'open')
  const opened = civilDateOf(new Date(opening.at))
  // One park declares its exports in dollars.
  await recordRate(stage, fictionalRate(round.statisticalYear, opened))
  return { id, opened }
}

/** A park of the cast, with its people. */
function parkOfCast(slug: string): ParkCase {
  const park = cast.parks.find(({ unit }) => unit === slug)
  if (!park) throw new Error(`the cast has no park of ${slug}`)
  return {
    ...{
      slug,
      name: park.name,
      parkId: park.id,
      unit: member(`${slug}.unit`),
      clerk: member(`${slug}.park`),
    },
    province: departmentsOf(park.province),
    figures: ['251.3', '131.8', '72.6', '121'],
  }
}

/** A draft, which waits for its unit to recommend it. */
async function waitForUnit({ as, key }: Stage, roundId: string): Promise<void> {
  await as('hainan.park').do('startApplication', { roundId, idempotencyKey: key('start:hainan') })
}

/** Recommended: it waits for the park to fill it in. */
async function waitForPark({ as, key }: Stage, roundId: string): Promise<void> {
  const { parkId, unit } = parkOfCast('nanjing')
  await as(unit).do('recommendPark', { roundId, parkId, idempotencyKey: key('recommend:nanjing') })
}

/** Filed: commerce has given its opinion, the other two departments have not. */
async function waitForOpinions(stage: Stage, roundId: string): Promise<void> {
  const { applicationId, province } = await applyOfCast(stage, roundId, 'hangzhou')
  const [commerce] = province
  await stage.as(commerce).do('giveProvincialOpinion', {
    ...{ applicationId, attitude: 'SUPPORT', text: '同意推荐（演示，虚构）' },
    idempotencyKey: stage.key('opinion:hangzhou'),
  })
}

/** Returned: it waits for the park to answer. */
async function waitForAnswer(stage: Stage, roundId: string): Promise<void> {
  await sendBack(stage, await applyOfCast(stage, roundId, 'suzhou'))
}

/** Approved: commerce has signed the letter, the other two departments have not. */
async function waitForSignatures(
  stage: Stage,
  roundId: string,
  letter: { number: string; date: string },
): Promise<void> {
  const one = await applyOfCast(stage, roundId, 'xixian')
  const [commerce] = one.province
  await approve(stage, [one])
  await signLetter(stage, await draftLetter(stage, roundId, [one], letter), one.slug, [commerce])
}

const applyOfCast = (stage: Stage, roundId: string, slug: string): Promise<OpenCase> =>
  apply(stage, roundId, parkOfCast(slug))
