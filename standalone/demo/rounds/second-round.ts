import type { Answer } from '../actor.ts'
import { fictionalParksOf } from '../fictional-parks.ts'
import { fictionalCall, openRound } from '../play/call.ts'
import { fictional } from '../play/cases.ts'
import { assignmentsOf, listedOf } from '../play/choices.ts'
import { playUntilDeadline } from '../play/course.ts'
import { designate, publish, selectCandidates } from '../play/decide.ts'
import { review } from '../play/experts.ts'
import { applyFictional, type FictionalCase } from '../play/fictional-case.ts'
import { objectionsTo } from '../play/object.ts'
import type { Stage } from '../play/stage.ts'

/** A base that round 2 made, with the park that it was. */
export type FictionalBase = { readonly id: string; readonly of: FictionalCase }

/**
 * Round 2 (2021), fictional throughout: it makes the fictional bases, one of them after an objection that was not
 * upheld, that later rounds may re-review and disqualify. No real base could be shown so.
 */
export async function playSecondRound(stage: Stage): Promise<FictionalBase[]> {
  await stage.moveTo('2021-06-01T01:00:00.000Z')
  const roundId = await openRound(stage, fictionalCall(2, '2021', '2021-08-31'))
  const cases = await applyFictional(stage, roundId, fictionalParksOf('2'), 2)
  await playUntilDeadline(stage, roundId, cases, (province) => ({
    ...{ number: `演示函〔2021〕${province}号`, date: '2021-06-01' },
  }))
  await stage.moveTo('2021-09-06T01:00:00.000Z')
  await review(stage, roundId, assignmentsOf(cases))
  await stage.moveTo('2021-12-01T01:00:00.000Z')
  const candidates = listedOf(cases)
  const listId = await selectCandidates(stage, roundId, candidates)
  const objector = fictional('objector', 700_002, { role: 'UNIT', unit: 'shenzhen' })
  await publish(stage, listId, objectionsTo(candidates, cases, objector))
  const bases: Answer[] = await designate(stage, roundId, candidates, {
    number: '演示文〔2021〕2号',
    date: '2021-12-20',
    title: '关于确定第2批国家数字服务出口基地的通知（演示，虚构）',
  })
  return candidates.map((of) => {
    const made = bases.find(({ name }) => name === of.name)
    if (!made) throw new Error(`${of.name} is no base`)
    return { id: made.id, of }
  })
}
