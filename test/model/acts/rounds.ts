import { OPEN_OBJECTIONS } from '@ndseb/shared/lifecycles/objection.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import { RULINGS, type RulingPoint } from '@ndseb/shared/vocabulary/rulings.ts'
import {
  DAY,
  endOf,
  isoDay,
  kind,
  NOTHING,
  numbered,
  numberKey,
  reasons,
  somebody,
  stale,
  versionGiven,
  wrongStep,
} from '../act.ts'
import { type Case, find, known, type World } from '../world.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const

/** Rounds that are not decided yet: a few at a time, so that they come to their ends. */
const LIVE = 3

/** When a round closes is read where a ruling lets it roll over: by the calendar, which the model leaves to the product (N49). */
const CLOSING = 'round { closesAt }'

/** What the model rules upon; a waiver's reach and units that overlap are left as they are. */
const PLAYED_POINTS = [
  ...['XPCC', 'LIST_MEMBERSHIP', 'DEADLINE_ON_DAY_OFF', 'DAY_ONE', 'OBJECTORS', 'SECOND_PARK'],
  ...['WARNING', 'APPEAL', 'SCORES'],
] as RulingPoint[]

/** Cases that reached the ministries and have not come to their end. */
const goesOn = ({ forwarded, status }: Case) =>
  forwarded && !['DESIGNATED', 'NOT_SELECTED', 'OBJECTION_UPHELD', 'WITHDRAWN'].includes(status)

/** Whether something of a round is still to come to an end before it is archived (N70). */
const isUnfinished = (world: World, roundId: string) =>
  world.cases.some((one) => one.roundId === roundId && goesOn(one)) ||
  world.notices.some((one) => one.roundId === roundId && world.now < one.endsAt) ||
  world.objections.some(
    ({ noticeId, status }) =>
      known(world.notices, noticeId).roundId === roundId && OPEN_OBJECTIONS.some((open) => open === status),
  ) ||
  world.reReviews.some((one) => one.roundId === roundId && one.status === 'UNDER_WAY') ||
  world.documents.some((one) => one.roundId === roundId && one.status === 'DRAFTED') ||
  world.appeals.some((one) => one.roundId === roundId && one.status === 'FILED') ||
  world.documents.some(
    (one) =>
      one.roundId === roundId &&
      one.appealUntil !== null &&
      isoDay(world.now) <= one.appealUntil &&
      one.names.some((id) => !world.appeals.some(({ reReviewId }) => reReviewId === id)),
  )

type Ruled = { roundId: string; point: RulingPoint; values: string[]; expectedNumber: number; reason: string }

export const rounds = {
  prepareRound: kind<{
    number: number
    title: string
    noticeNumber: string
    deadline: string
  }>({
    by: MOFCOM,
    weight: 1,
    propose: (world, chance) => {
      const live = world.rounds.filter(
        ({ status, closesAt }) =>
          !['DECIDED', 'ARCHIVED'].includes(status) && closesAt > world.now - 200 * DAY,
      )
      if (live.length >= LIVE && chance.happens(0.97)) return null
      const number = chance.happens(0.9) ? world.rounds.length + 1 : chance.whole(1, world.rounds.length + 1)
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{ number, title: `第${number}批（模型）` },
          noticeNumber: numbered(chance, '模型函', chance.happens(0.9) ? number : chance.whole(1, number)),
          deadline: isoDay(world.now + chance.whole(15, 45) * DAY),
        },
      }
    },
    refusals: ({ rounds }, _person, { number, noticeNumber }) =>
      reasons([
        ['ROUND_NUMBER_USED', rounds.some((round) => round.number === number)],
        ['DOCUMENT_NUMBER_USED', rounds.some((round) => round.noticeNumber === numberKey(noticeNumber))],
      ]),
    selection: 'round { id }',
    apply: ({ rounds }, _person, { number, noticeNumber, deadline }, { round }) => {
      rounds.push({
        ...{ id: round.id, number, noticeNumber: numberKey(noticeNumber), status: 'PREPARING', version: 1 },
        ...{ closesAt: endOf(deadline), referenceDate: deadline, panel: [], rulings: {} },
      })
    },
  }),

  amendRound: kind<{ roundId: string; reason: string; expectedVersion: number; deadline: string }>({
    by: MOFCOM,
    weight: 0.6,
    propose: (world, chance) => {
      const round =
        chance.one(world.rounds.filter(({ status }) => status === 'PREPARING')) ?? chance.one(world.rounds)
      if (!round) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{ roundId: round.id, reason: '期限调整（模型）', expectedVersion: round.version },
          deadline: isoDay(world.now + chance.whole(15, 45) * DAY),
        },
      }
    },
    refusals: ({ rounds }, { role }, { roundId, expectedVersion }) => {
      const round = find(rounds, roundId)
      if (!round) return ['NOT_FOUND']
      return reasons([
        wrongStep(ROUND_LIFECYCLE, 'amend', round.status, role),
        stale(expectedVersion, round.version),
      ])
    },
    selection: CLOSING,
    apply: ({ rounds }, _person, { roundId, deadline }, { round: amended }) => {
      const round = known(rounds, roundId)
      round.version += 1
      Object.assign(round, { closesAt: Date.parse(amended.closesAt), referenceDate: deadline })
    },
  }),

  openRound: kind<{ roundId: string }>({
    by: MOFCOM,
    weight: 2,
    propose: (world, chance) => {
      const round =
        chance.one(world.rounds.filter(({ status }) => status === 'PREPARING')) ?? chance.one(world.rounds)
      return round ? { person: somebody(world, chance, MOFCOM), input: { roundId: round.id } } : null
    },
    refusals: ({ rounds, now }, { role }, { roundId }) => {
      const round = find(rounds, roundId)
      if (!round) return ['NOT_FOUND']
      return reasons([
        wrongStep(ROUND_LIFECYCLE, 'open', round.status, role),
        ['DEADLINE_PASSED', round.closesAt <= now],
      ])
    },
    selection: CLOSING,
    apply: ({ rounds }, _person, { roundId }, { round: opened }) => {
      const round = known(rounds, roundId)
      const closesAt = Date.parse(opened.closesAt)
      Object.assign(round, { status: 'OPEN', closesAt, version: round.version + 1 })
    },
  }),

  convenePanel: kind<{ roundId: string; expertIds: string[] }>({
    by: MOFCOM,
    weight: 2,
    propose: (world, chance) => {
      const round = chance.one(world.rounds.slice(-4))
      if (!round) return null
      const pool = [...world.experts.keys()]
      const expertIds = chance.some(pool, 0.7)
      return {
        person: somebody(world, chance, MOFCOM),
        input: { roundId: round.id, expertIds: chance.happens(0.05) ? [...expertIds, NOTHING] : expertIds },
      }
    },
    refusals: ({ rounds, experts }, _person, { roundId, expertIds }) => {
      const round = find(rounds, roundId)
      if (!round) return ['NOT_FOUND']
      return reasons([
        ['ROUND_NOT_FOR_PANEL', !['PREPARING', 'OPEN', 'CLOSED', 'EXPERT_REVIEW'].includes(round.status)],
        ['EXPERT_UNKNOWN', expertIds.some((id) => !experts.has(id))],
      ])
    },
    apply: ({ rounds }, _person, { roundId, expertIds }) => {
      const round = known(rounds, roundId)
      round.panel = [...new Set([...round.panel, ...expertIds])]
    },
  }),

  startExpertReview: kind<{ roundId: string }>({
    by: MOFCOM,
    weight: 2,
    propose: (world, chance) => {
      const round =
        chance.one(world.rounds.filter(({ status }) => status === 'CLOSED')) ??
        chance.one(world.rounds.slice(-4))
      return round ? { person: somebody(world, chance, MOFCOM), input: { roundId: round.id } } : null
    },
    refusals: ({ rounds }, { role }, { roundId }) => {
      const round = find(rounds, roundId)
      if (!round) return ['NOT_FOUND']
      return reasons([
        wrongStep(ROUND_LIFECYCLE, 'startExpertReview', round.status, role),
        ['EXPERTS_TOO_FEW', round.panel.length < 3],
      ])
    },
    apply: ({ rounds }, _person, { roundId }) => {
      const round = known(rounds, roundId)
      Object.assign(round, { status: 'EXPERT_REVIEW', version: round.version + 1 })
    },
  }),

  ruleOnRound: kind<Ruled>({
    by: MOFCOM,
    weight: 2.5,
    propose: (world, chance) => {
      // Mostly what lets the cast's parks apply, warned and heard; seldom the other way.
      const young = world.rounds.filter(
        ({ status, rulings }) => status === 'PREPARING' && !rulings.LIST_MEMBERSHIP,
      )
      const late = world.rounds.filter(
        ({ rulings, status }) => status !== 'ARCHIVED' && (!rulings.WARNING || !rulings.APPEAL),
      )
      const round =
        chance.one(young) ?? chance.one(chance.happens(0.7) ? late : []) ?? chance.one(world.rounds.slice(-4))
      if (!round) return null
      const point = young.includes(round)
        ? 'LIST_MEMBERSHIP'
        : late.includes(round) && chance.happens(0.6)
          ? (chance.one(['WARNING', 'APPEAL'] as const) ?? 'WARNING')
          : (chance.one(PLAYED_POINTS) ?? 'SCORES')
      const values = Object.keys(RULINGS[point].values)
      const usual = chance.happens(point === 'SECOND_PARK' ? 0.1 : 0.8) ? values[1] : values[0]
      const number = round.rulings[point]?.number ?? 0
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{ roundId: round.id, point, reason: '裁定（模型）' },
          values: chance.happens(0.03) ? ['NAMED', 'CLOSED'] : [usual ?? ''],
          expectedNumber: chance.happens(0.95) ? number : number + 1,
        },
      }
    },
    refusals: ({ rounds }, _person, { roundId, point, values, expectedNumber }) => {
      const round = find(rounds, roundId)
      if (!round) return ['NOT_FOUND']
      const { during, values: allowed } = RULINGS[point]
      return reasons([
        ['RULING_TOO_LATE', !during.some((one) => one === round.status)],
        ['RULING_VALUE', values.length !== 1 || values.some((value) => !(value in allowed))],
        ['CONFLICT', expectedNumber !== (round.rulings[point]?.number ?? 0)],
      ])
    },
    selection: CLOSING,
    apply: ({ rounds }, _person, { roundId, point, values }, { round: ruled }) => {
      const round = known(rounds, roundId)
      round.rulings[point] = { values: [...values], number: (round.rulings[point]?.number ?? 0) + 1 }
      round.closesAt = Date.parse(ruled.closesAt)
    },
  }),

  decideRoundWithoutBase: kind<{ roundId: string; reason: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 1.5,
    propose: (world, chance) => {
      const fit = world.rounds.filter(({ status }) =>
        ROUND_LIFECYCLE.decideWithoutBase.from.some((one) => one === status),
      )
      // Letters come late for a while: a round is given up now and then, rather an old one.
      const round = chance.happens(0.3) ? (fit[0] ?? chance.one(world.rounds)) : undefined
      return round
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { roundId: round.id, reason: '没有基地（模型）', ...versionGiven(chance, round.version) },
          }
        : null
    },
    refusals: ({ rounds, cases }, { role }, { roundId, expectedVersion }) => {
      const round = find(rounds, roundId)
      if (!round) return ['NOT_FOUND']
      return reasons([
        wrongStep(ROUND_LIFECYCLE, 'decideWithoutBase', round.status, role),
        stale(expectedVersion, round.version),
        ['CASES_OPEN', cases.some((one) => one.roundId === roundId && goesOn(one))],
      ])
    },
    apply: ({ rounds, lists }, _person, { roundId }) => {
      const round = known(rounds, roundId)
      Object.assign(round, { status: 'DECIDED', version: round.version + 1 })
      const list = lists.find((one) => one.roundId === roundId && one.status === 'COMPILED')
      if (list) Object.assign(list, { status: 'LAPSED', version: list.version + 1 })
    },
  }),

  archiveRound: kind<{ roundId: string; reason: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 1.5,
    propose: (world, chance) => {
      const decided = world.rounds.filter(({ status }) => status === 'DECIDED')
      // A decided round is where bases are reviewed again: it is archived late.
      const round = chance.happens(0.2)
        ? (chance.one(decided.slice(0, -2)) ?? chance.one(world.rounds))
        : undefined
      return round
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { roundId: round.id, reason: '办结（模型）', ...versionGiven(chance, round.version) },
          }
        : null
    },
    refusals: (world, { role }, { roundId, expectedVersion }) => {
      const round = find(world.rounds, roundId)
      if (!round) return ['NOT_FOUND']
      return reasons([
        wrongStep(ROUND_LIFECYCLE, 'archive', round.status, role),
        stale(expectedVersion, round.version),
        ['ROUND_UNFINISHED', isUnfinished(world, roundId)],
      ])
    },
    apply: ({ rounds }, _person, { roundId }) => {
      const round = known(rounds, roundId)
      Object.assign(round, { status: 'ARCHIVED', version: round.version + 1 })
    },
  }),
}
