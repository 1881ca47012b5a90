import { NOTICE_LIFECYCLE } from '@ndseb/shared/lifecycles/notice.ts'
import {
  OBJECTION_LIFECYCLE,
  type ObjectionStep,
  OPEN_OBJECTIONS,
} from '@ndseb/shared/lifecycles/objection.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import type { Answer } from '@ndseb/standalone/demo/actor.ts'
import {
  isoDay,
  type Kind,
  kind,
  numbered,
  numberKey,
  reasons,
  somebody,
  stale,
  versionGiven,
  wrongStep,
} from '../act.ts'
import type { Chance } from '../chance.ts'
import { find, known, type Notice, type Objection, ruled, type World } from '../world.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const WINDOW = 'notice { id endsAt lastDay provisional version }'

const readWindow = ({ endsAt, lastDay, provisional }: Answer) => ({
  endsAt: Date.parse(endsAt),
  lastDay,
  provisional,
})
const isOpen = ({ status }: Objection) => OPEN_OBJECTIONS.some((open) => open === status)
const isHeld = ({ objections }: World, caseId: string) =>
  objections.some((one) => one.caseId === caseId && isOpen(one))

/** The candidates of a notice of whom nothing has come yet. */
const waitingOn = ({ cases }: World, notice: Notice) =>
  notice.candidates.filter(({ caseId }) =>
    ['PUBLIC_NOTICE', 'OBJECTION_PENDING'].includes(known(cases, caseId).status),
  )

const someNotice = (world: World, chance: Chance) =>
  chance.one(world.notices.filter((notice) => waitingOn(world, notice).length > 0)) ??
  chance.one(world.notices)

type Change = { noticeId: string; reason: string; expectedVersion?: number; workingDays?: number }
/** A decision on the window (N57, N59): where it leads to, the calendar decides. */
const change = (
  step: 'recompute' | 'extend' | 'restart',
  weight: number,
  more: (notice: Notice, world: World) => (readonly [string, boolean])[],
  unforeseen: Kind['unforeseen'] = [],
): Kind =>
  kind<Change>({
    by: MOFCOM,
    weight,
    unforeseen,
    propose: (world, chance) => {
      const notice = someNotice(world, chance)
      if (!notice) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{
            noticeId: notice.id,
            reason: '平台故障（模型）',
            // When the clock ends a window is a matter of its minutes: the version is known while it runs.
            ...(world.now < notice.endsAt && versionGiven(chance, notice.version)),
          },
          ...(step === 'extend' && { workingDays: chance.whole(1, 3) }),
        },
      }
    },
    refusals: (world, { role }, { noticeId, expectedVersion }) => {
      const notice = find(world.notices, noticeId)
      if (!notice) return ['NOT_FOUND']
      return reasons([
        ['NOTICE_CONCLUDED', notice.candidates.some(({ result }) => result !== null)],
        wrongStep(NOTICE_LIFECYCLE, step, 'POSTED', role),
        stale(expectedVersion, notice.version),
        ...more(notice, world),
      ])
    },
    selection: WINDOW,
    apply: ({ notices }, _person, { noticeId }, { notice }) => {
      Object.assign(known(notices, noticeId), { ...readWindow(notice), version: notice.version })
    },
  })

type ObjectionInput = { objectionId: string; expectedVersion?: number; finding?: string; reasons?: string }
const handle = (
  weight: number,
  stepOf: (input: ObjectionInput) => ObjectionStep,
  say: (chance: Chance) => Partial<ObjectionInput>,
): Kind =>
  kind<ObjectionInput>({
    by: MOFCOM,
    weight,
    propose: (world, chance) => {
      const said = say(chance)
      const { from } = OBJECTION_LIFECYCLE[stepOf({ objectionId: '', ...said })]
      const fit = world.objections.filter(({ status }) => from.some((one) => one === status))
      const objection = chance.one(fit) ?? chance.one(world.objections)
      if (!objection) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: { objectionId: objection.id, ...said, ...versionGiven(chance, objection.version) },
      }
    },
    refusals: ({ objections }, { role }, input) => {
      const objection = find(objections, input.objectionId)
      if (!objection) return ['NOT_FOUND']
      return reasons([
        wrongStep(OBJECTION_LIFECYCLE, stepOf(input), objection.status, role),
        stale(input.expectedVersion, objection.version),
      ])
    },
    apply: ({ objections, cases, notices }, _person, input) => {
      const objection = known(objections, input.objectionId)
      const step = stepOf(input)
      Object.assign(objection, { status: OBJECTION_LIFECYCLE[step].to, version: objection.version + 1 })
      const one = known(cases, objection.caseId)
      if (step === 'acceptObjection' && one.status === 'PUBLIC_NOTICE')
        Object.assign(one, { status: 'OBJECTION_PENDING', version: one.version + 1 })
      if (step === 'upholdObjection' && one.status === 'OBJECTION_PENDING') {
        Object.assign(one, { status: 'OBJECTION_UPHELD', version: one.version + 1 })
        const candidate = known(notices, objection.noticeId).candidates.find(
          ({ caseId }) => caseId === one.id,
        )
        if (candidate) candidate.result = 'REMOVED'
      }
    },
  })

export const noticing = {
  publishNotice: kind<{ listId: string; noticeNumber?: string; postedOn?: string }>({
    by: MOFCOM,
    weight: 3,
    propose: (world, chance) => {
      const list = chance.one(
        world.lists.filter(
          ({ status, roundId }) =>
            status === 'ADOPTED' && known(world.rounds, roundId).status === 'JOINT_STUDY',
        ),
      )
      const any = list ?? chance.one(world.lists)
      if (!any) return null
      const nth = world.notices.length + (chance.happens(0.9) ? 1 : 0)
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          listId: any.id,
          ...(chance.happens(0.7) && { noticeNumber: numbered(chance, '模型公示', nth) }),
          ...(chance.happens(0.05) && { postedOn: isoDay(world.now + 86_400_000) }),
        },
      }
    },
    refusals: (world, { role }, { listId, noticeNumber, postedOn }) => {
      const list = find(world.lists, listId)
      if (!list) return ['NOT_FOUND']
      const round = known(world.rounds, list.roundId)
      return reasons([
        ['LIST_NOT_ADOPTED', list.status !== 'ADOPTED'],
        ['POSTED_ON', postedOn !== undefined && postedOn > isoDay(world.now)],
        wrongStep(ROUND_LIFECYCLE, 'publish', round.status, role),
        ['CANDIDATES_EMPTY', !list.listed.some((id) => find(world.cases, id)?.status === 'CANDIDATE')],
        [
          'DOCUMENT_NUMBER_USED',
          noticeNumber !== undefined &&
            world.notices.some(({ number }) => number === numberKey(noticeNumber)),
        ],
        ['NOTICE_ALREADY_POSTED', world.notices.some(({ roundId }) => roundId === list.roundId)],
      ])
    },
    selection: WINDOW,
    apply: ({ notices, lists, rounds, cases }, _person, { listId, noticeNumber }, { notice }) => {
      const list = known(lists, listId)
      const round = known(rounds, list.roundId)
      Object.assign(round, { status: 'PUBLIC_NOTICE', version: round.version + 1 })
      const candidates = list.listed
        .map((id) => known(cases, id))
        .filter(({ status }) => status === 'CANDIDATE')
      for (const one of candidates) Object.assign(one, { status: 'PUBLIC_NOTICE', version: one.version + 1 })
      notices.push({
        ...{ id: notice.id, roundId: round.id, number: numberKey(noticeNumber ?? notice.id), version: 1 },
        ...{ candidates: candidates.map(({ id }) => ({ caseId: id, result: null })), ...readWindow(notice) },
      })
    },
  }),

  recomputeNotice: change(
    'recompute',
    6,
    (notice, { now }) => [['NOTICE_OVER', now >= notice.endsAt && !notice.provisional]],
    ['WINDOW_UNCHANGED'],
  ),
  extendNotice: change('extend', 0.8, (notice, { now }) => [['NOTICE_OVER', now >= notice.endsAt]]),
  restartNotice: change('restart', 0.2, () => []),

  clearCandidates: kind<{ noticeId: string }>({
    by: MOFCOM,
    weight: 3,
    propose: (world, chance) => {
      const notice = someNotice(world, chance)
      return notice ? { person: somebody(world, chance, MOFCOM), input: { noticeId: notice.id } } : null
    },
    refusals: (world, _person, { noticeId }) => {
      const notice = find(world.notices, noticeId)
      if (!notice) return ['NOT_FOUND']
      const waiting = waitingOn(world, notice)
      return reasons([
        ['NOTICE_RUNNING', world.now < notice.endsAt],
        ['NOTICE_PROVISIONAL', notice.provisional],
        ['NOTHING_TO_CLEAR', waiting.length === 0],
        ['CANDIDATES_HELD', waiting.length > 0 && waiting.every(({ caseId }) => isHeld(world, caseId))],
      ])
    },
    apply: (world, _person, { noticeId }) => {
      for (const candidate of waitingOn(world, known(world.notices, noticeId))) {
        if (isHeld(world, candidate.caseId)) continue
        const one = known(world.cases, candidate.caseId)
        Object.assign(one, { status: 'CLEARED', version: one.version + 1 })
        candidate.result = 'CLEARED'
      }
    },
  }),

  fileObjection: kind<{
    noticeId: string
    position: number
    text: string
    name?: string
    contact?: string
    anonymous?: boolean
  }>({
    by: 'ANYONE',
    weight: 2,
    propose: (world, chance) => {
      const running = world.notices.filter(({ endsAt }) => world.now < endsAt)
      const notice = chance.one(running) ?? chance.one(world.notices)
      const person = chance.one(world.people)
      if (!notice || !person) return null
      const anonymous = chance.happens(0.2)
      return {
        person,
        input: {
          // Often the first one, so that several hold one candidate.
          ...{
            noticeId: notice.id,
            position: chance.happens(0.5)
              ? 1
              : chance.whole(1, notice.candidates.length + (chance.happens(0.1) ? 1 : 0)),
          },
          text: '情况不实（模型）',
          ...(anonymous ? { anonymous } : { name: '异议人（虚构）', contact: '不公开（虚构）' }),
        },
      }
    },
    refusals: ({ notices, rounds, now }, _person, { noticeId, position, anonymous }) => {
      const notice = find(notices, noticeId)
      const candidate = notice?.candidates[position - 1]
      if (!notice) return ['NOT_FOUND']
      return reasons([
        ['NOT_FOUND', candidate === undefined],
        [
          'ANONYMOUS_OBJECTION',
          anonymous === true && !ruled(known(rounds, notice.roundId), 'OBJECTORS').includes('ANONYMOUS_TOO'),
        ],
        ['OBJECTION_WINDOW_CLOSED', now >= notice.endsAt || (candidate?.result ?? null) !== null],
      ])
    },
    selection: 'receipt',
    apply: ({ notices, objections }, _person, { noticeId, position }, { receipt }) => {
      const caseId = known(notices, noticeId).candidates[position - 1]?.caseId ?? ''
      objections.push({ id: receipt, noticeId, caseId, status: 'RECEIVED', version: 1 })
    },
  }),

  acceptObjection: handle(
    2,
    () => 'acceptObjection',
    () => ({}),
  ),
  rejectObjection: handle(
    1,
    () => 'rejectObjection',
    () => ({ reasons: '与公示无关（模型）' }),
  ),
  startInvestigation: handle(
    2,
    () => 'startInvestigation',
    () => ({}),
  ),
  concludeObjection: handle(
    2,
    ({ finding }) => (finding === 'UPHELD' ? 'upholdObjection' : 'dismissObjection'),
    (chance) => ({ finding: chance.happens(0.4) ? 'UPHELD' : 'NOT_UPHELD', reasons: '经核查（模型）' }),
  ),
}
