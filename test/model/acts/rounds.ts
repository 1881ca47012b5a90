import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
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
  wrongStep,
} from '../act.ts'
import { find, known } from '../world.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const

/** Rounds that are not decided yet: a few at a time, so that they come to their ends. */
const LIVE = 3

export const rounds = {
  prepareRound: kind<{
    number: number
    title: string
    noticeNumber: string
    deadline: string
    anonymousObjections: boolean
  }>({
    by: MOFCOM,
    weight: 1,
    propose: (world, chance) => {
      const live = world.rounds.filter(
        ({ status, closesAt }) => status !== 'DECIDED' && closesAt > world.now - 200 * DAY,
      )
      if (live.length >= LIVE && chance.happens(0.97)) return null
      const number = chance.happens(0.9) ? world.rounds.length + 1 : chance.whole(1, world.rounds.length + 1)
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{ number, title: `第${number}批（模型）` },
          noticeNumber: numbered(chance, '模型函', chance.happens(0.9) ? number : chance.whole(1, number)),
          deadline: isoDay(world.now + chance.whole(15, 45) * DAY),
          anonymousObjections: chance.happens(0.5),
        },
      }
    },
    refusals: ({ rounds }, _person, { number, noticeNumber }) =>
      reasons([
        ['ROUND_NUMBER_USED', rounds.some((round) => round.number === number)],
        ['DOCUMENT_NUMBER_USED', rounds.some((round) => round.noticeNumber === numberKey(noticeNumber))],
      ]),
    selection: 'round { id }',
    apply: ({ rounds }, _person, { number, noticeNumber, deadline, anonymousObjections }, { round }) => {
      rounds.push({
        ...{ id: round.id, number, noticeNumber: numberKey(noticeNumber), status: 'PREPARING', version: 1 },
        ...{ closesAt: endOf(deadline), referenceDate: deadline, anonymous: anonymousObjections, panel: [] },
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
    apply: ({ rounds }, _person, { roundId, deadline }) => {
      const round = known(rounds, roundId)
      round.version += 1
      Object.assign(round, { closesAt: endOf(deadline), referenceDate: deadline })
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
    apply: ({ rounds }, _person, { roundId }) => {
      const round = known(rounds, roundId)
      Object.assign(round, { status: 'OPEN', version: round.version + 1 })
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
}
