import { CANDIDATE_LIST_LIFECYCLE } from '@ndseb/shared/lifecycles/candidate-list.ts'
import { ROUND_LIFECYCLE } from '@ndseb/shared/lifecycles/round.ts'
import {
  appliesTo,
  FINDING_CLAUSES,
  FINDING_STATUSES,
  type FindingClause,
} from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { kind, ROLES_OF, reasons, sees, somebody, someCase, stale, versionGiven, wrongStep } from '../act.ts'
import { type Case, find, known, type World } from '../world.ts'
import { isAwaited } from './parties.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const { MINISTRIES } = ROLES_OF
/** The agency that an officer of a ministry signs for. */
export const ministryOf = (role: string) => role.replace('_OFFICER', '')
export const officerOf = (agency: string) => `${agency}_OFFICER` as 'MOFCOM_OFFICER'

const studiedIn = ({ cases }: World, roundId: string) =>
  cases.filter((one) => one.roundId === roundId && one.status === 'JOINT_STUDY')

/** Whether the experts put the first one before the second: by the means, which are not rounded; unscored comes last (N53). */
const isBefore = (left: Case, right: Case) =>
  left.result !== null &&
  (right.result === null || left.result.sum * right.result.count > right.result.sum * left.result.count)

export const study = {
  recordFinding: kind<{
    applicationId: string
    clause: FindingClause
    outcome: string
    opinion: string
    expectedVersion?: number
  }>({
    by: MINISTRIES,
    weight: 3,
    propose: (world, chance) => {
      const one = someCase(world, chance, ({ status }) => FINDING_STATUSES.some((open) => open === status))
      const clause = chance.one(Object.keys(FINDING_CLAUSES) as FindingClause[])
      if (!one || !clause) return null
      return {
        person: somebody(world, chance, [officerOf(FINDING_CLAUSES[clause].owner)]),
        input: {
          ...{ applicationId: one.id, clause, outcome: 'MEETS', opinion: '认定（模型）' },
          ...versionGiven(chance, one.findings[clause] ?? 0),
        },
      }
    },
    refusals: ({ cases, parks }, person, { applicationId, clause, expectedVersion }) => {
      const one = find(cases, applicationId)
      if (FINDING_CLAUSES[clause].owner !== ministryOf(person.role)) return ['CLAUSE_OF_ANOTHER']
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      return reasons([
        ['CLAUSE_NOT_APPLICABLE', !appliesTo(clause, known(parks, one.parkId).type)],
        ['FINDINGS_CLOSED', !FINDING_STATUSES.some((open) => open === one.status)],
        stale(expectedVersion, one.findings[clause] ?? 0),
      ])
    },
    apply: ({ cases }, _person, { applicationId, clause }) => {
      const { findings } = known(cases, applicationId)
      findings[clause] = (findings[clause] ?? 0) + 1
    },
  }),

  startJointStudy: kind<{ roundId: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 2,
    propose: (world, chance) => {
      const round =
        chance.one(world.rounds.filter(({ status }) => status === 'EXPERT_REVIEW')) ??
        chance.one(world.rounds.slice(-4))
      return round
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { roundId: round.id, ...versionGiven(chance, round.version) },
          }
        : null
    },
    refusals: ({ rounds, cases }, { role }, { roundId, expectedVersion }) => {
      const round = find(rounds, roundId)
      if (!round) return ['NOT_FOUND']
      const inRound = cases.filter((one) => one.roundId === roundId)
      return reasons([
        wrongStep(ROUND_LIFECYCLE, 'startJointStudy', round.status, role),
        stale(expectedVersion, round.version),
        [
          'EXPERT_REVIEW_UNFINISHED',
          inRound.some(({ status }) => ['SUBMITTED', 'LATE', 'EXPERT_REVIEW'].includes(status)),
        ],
        ['NOTHING_TO_STUDY', !inRound.some(({ status }) => status === 'EXPERT_REVIEWED')],
      ])
    },
    apply: ({ rounds, cases }, _person, { roundId }) => {
      const round = known(rounds, roundId)
      Object.assign(round, { status: 'JOINT_STUDY', version: round.version + 1 })
      for (const one of cases)
        if (one.roundId === roundId && one.status === 'EXPERT_REVIEWED')
          Object.assign(one, { status: 'JOINT_STUDY', version: one.version + 1 })
    },
  }),

  compileCandidateList: kind<{
    roundId: string
    items: { applicationId: string; position: number }[]
    departures: { applicationId: string; reason: string }[]
    expectedVersion?: number
  }>({
    by: MOFCOM,
    weight: 3,
    propose: (world, chance) => {
      const round =
        chance.one(world.rounds.filter(({ status }) => status === 'JOINT_STUDY')) ??
        chance.one(world.rounds.slice(-4))
      if (!round) return null
      const studied = studiedIn(world, round.id)
      const list = world.lists.find(({ roundId }) => roundId === round.id)
      if (list?.status === 'COMPILED' && chance.happens(0.8)) return null
      const ordered = studied.toSorted((left, right) =>
        isBefore(left, right) ? -1 : isBefore(right, left) ? 1 : 0,
      )
      const byOrder = chance.happens(0.6)
      const chosen = byOrder
        ? ordered.slice(0, Math.max(1, ordered.length - chance.whole(0, 2)))
        : chance.some(chance.shuffled(studied), 0.8)
      const [anybody] = world.cases
      // Now and then nobody is chosen; of nobody to choose from, somebody is named who is not studied.
      const nobody = chance.happens(0.06)
      const listed = nobody ? [] : chosen.length > 0 || !anybody ? chosen : [anybody]
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          roundId: round.id,
          items: listed.map(({ id }, index) => ({ applicationId: id, position: index + 1 })),
          departures:
            byOrder || chance.happens(0.2)
              ? []
              : studied.map(({ id }) => ({ applicationId: id, reason: '综合考虑（模型）' })),
          ...(list && versionGiven(chance, list.version)),
        },
      }
    },
    refusals: (world, { role }, { roundId, items, departures, expectedVersion }) => {
      const round = find(world.rounds, roundId)
      if (!round) return ['NOT_FOUND']
      const studied = studiedIn(world, roundId)
      const list = world.lists.find((one) => one.roundId === roundId)
      const isStudied = ({ applicationId }: { applicationId: string }) =>
        studied.some(({ id }) => id === applicationId)
      const explained = (id: string) => departures.some(({ applicationId }) => applicationId === id)
      const listed = items.map(({ applicationId }) => applicationId)
      const order = listed
        .flatMap((id) => studied.find((one) => one.id === id) ?? [])
        .filter(({ id }) => !explained(id))
      const below = [...order, ...studied.filter(({ id }) => !listed.includes(id) && !explained(id))]
      const departs = order.some((above, place) =>
        below.slice(place + 1).some((other) => isBefore(other, above)),
      )
      return reasons([
        ['ROUND_NOT_IN_STUDY', round.status !== 'JOINT_STUDY'],
        ['NOTHING_TO_STUDY', studied.length === 0],
        ['NOT_IN_STUDY', !items.every(isStudied) || !departures.every(isStudied)],
        ['DEPARTURE_WITHOUT_REASON', departs],
        list ? stale(expectedVersion, list.version) : ['CONFLICT', Boolean(expectedVersion)],
        list
          ? wrongStep(CANDIDATE_LIST_LIFECYCLE, 'recompile', list.status, role)
          : ['STEP_NOT_ALLOWED', false],
      ])
    },
    selection: 'candidateList { id }',
    apply: ({ lists, parties }, _person, { roundId, items }, { candidateList }) => {
      const listed = items.map(({ applicationId }) => applicationId)
      const list = find(lists, candidateList.id)
      // What departments said was about the former edition (N53).
      for (const party of parties) if (party.roundId === roundId) party.position = null
      if (list) Object.assign(list, { listed, words: {}, version: list.version + 1 })
      else lists.push({ id: candidateList.id, roundId, status: 'COMPILED', version: 1, listed, words: {} })
    },
  }),

  concurWithCandidateList: kind<{
    listId: string
    concur: boolean
    opinion?: string
    expectedVersion?: number
  }>({
    by: MINISTRIES,
    weight: 6,
    propose: (world, chance) => {
      const list =
        chance.one(world.lists.filter(({ status }) => status === 'COMPILED')) ?? chance.one(world.lists)
      if (!list) return null
      const silent = NATIONAL_AGENCIES.filter((agency) => list.words[agency] !== true)
      const concur = chance.happens(0.92)
      return {
        person: somebody(world, chance, [officerOf(chance.one(silent) ?? 'MOFCOM')]),
        input: {
          ...{ listId: list.id, concur, ...versionGiven(chance, list.version) },
          ...((!concur || chance.happens(0.1)) && chance.happens(0.95) && { opinion: '会签意见（模型）' }),
        },
      }
    },
    refusals: ({ lists }, { role }, { listId, concur, opinion, expectedVersion }) => {
      const list = find(lists, listId)
      if (!concur && !opinion) return ['OPINION_NEEDED']
      if (!list) return ['NOT_FOUND']
      return reasons([
        wrongStep(CANDIDATE_LIST_LIFECYCLE, 'concur', list.status, role),
        stale(expectedVersion, list.version),
      ])
    },
    apply: ({ lists }, { role }, { listId, concur }) => {
      known(lists, listId).words[ministryOf(role)] = concur
    },
  }),

  adoptCandidateList: kind<{ listId: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 3,
    propose: (world, chance) => {
      const list =
        chance.one(world.lists.filter(({ status }) => status === 'COMPILED')) ?? chance.one(world.lists)
      return list
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { listId: list.id, ...versionGiven(chance, list.version) },
          }
        : null
    },
    refusals: (world, { role }, { listId, expectedVersion }) => {
      const list = find(world.lists, listId)
      if (!list) return ['NOT_FOUND']
      const studied = studiedIn(world, list.roundId).map(({ id }) => id)
      return reasons([
        wrongStep(CANDIDATE_LIST_LIFECYCLE, 'adopt', list.status, role),
        stale(expectedVersion, list.version),
        ['CONCURRENCES_MISSING', NATIONAL_AGENCIES.some((agency) => list.words[agency] !== true)],
        ['PARTY_CONCURRENCES_MISSING', isAwaited(world, list.roundId)],
        ['LIST_OUTDATED', list.listed.some((id) => !studied.includes(id))],
      ])
    },
    apply: (world, _person, { listId }) => {
      const list = known(world.lists, listId)
      Object.assign(list, { status: 'ADOPTED', version: list.version + 1 })
      for (const one of studiedIn(world, list.roundId))
        Object.assign(one, {
          status: list.listed.includes(one.id) ? 'CANDIDATE' : 'NOT_SELECTED',
          version: one.version + 1,
        })
    },
  }),
}
