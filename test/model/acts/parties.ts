import { isoDay, kind, reasons, somebody } from '../act.ts'
import { find, known, type Party, type World } from '../world.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const DEPARTMENTS = ['发展改革部门（模型）', '数据管理部门（模型）', '商务部某司']
const DAY = 86_400_000

const isSettled = ({ rounds }: World, roundId: string) =>
  ['DECIDED', 'ARCHIVED'].includes(known(rounds, roundId).status)
const isSilent = ({ withdrawn, position }: Party) =>
  !withdrawn && (position === null || position === 'OPPOSE')

/** Whether a round waits for a department beyond the three: it has said nothing of the present list, or opposes (N53). */
export const isAwaited = ({ parties }: World, roundId: string) =>
  parties.some((party) => party.roundId === roundId && isSilent(party))

/** A department that is waited for, if there is one. */
const awaited = (world: World) =>
  world.parties.filter((party) => isSilent(party) && !isSettled(world, party.roundId))

/** What speaks against an act about a department. */
function settled(world: World, party: Party): (readonly [string, boolean])[] {
  return [
    ['PARTIES_SETTLED', isSettled(world, party.roundId)],
    ['PARTY_WITHDRAWN', party.withdrawn],
  ]
}

export const parties = {
  nameConcurringParty: kind<{ roundId: string; department: string; reason: string }>({
    by: MOFCOM,
    weight: 0.7,
    propose: (world, chance) => {
      const round = chance.one(world.rounds.slice(-3))
      const department = chance.one(DEPARTMENTS)
      if (!round || !department || isAwaited(world, round.id)) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: { roundId: round.id, department, reason: '职责相关（模型）' },
      }
    },
    refusals: (world, _person, { roundId, department }) => {
      if (department.includes('商务部')) return ['PARTY_IS_MINISTRY']
      if (!find(world.rounds, roundId)) return ['NOT_FOUND']
      return reasons([
        ['PARTIES_SETTLED', isSettled(world, roundId)],
        [
          'PARTY_NAMED_ALREADY',
          world.parties.some(
            (party) => party.roundId === roundId && party.department === department && !party.withdrawn,
          ),
        ],
      ])
    },
    selection: 'party { id }',
    apply: ({ parties }, _person, { roundId, department }, { party }) => {
      parties.push({
        ...{ id: party.id, roundId, department, withdrawn: false, concurrences: 0, position: null },
      })
    },
  }),

  recordPartyConcurrence: kind<{
    partyId: string
    position: string
    documentNumber: string
    documentDate: string
    wording: string
    expectedNumber: number
  }>({
    by: MOFCOM,
    weight: 5,
    propose: (world, chance) => {
      const party =
        chance.one(awaited(world)) ?? (chance.happens(0.1) ? chance.one(world.parties) : undefined)
      if (!party) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{ partyId: party.id, position: chance.happens(0.85) ? 'SUPPORT' : 'OPPOSE' },
          ...{ documentNumber: '模型函〔2026〕7号', wording: '无不同意见（模型）' },
          documentDate: isoDay(world.now + (chance.happens(0.05) ? DAY : 0)),
          expectedNumber: chance.happens(0.95) ? party.concurrences : party.concurrences + 1,
        },
      }
    },
    refusals: (world, _person, { partyId, documentDate, expectedNumber }) => {
      const party = find(world.parties, partyId)
      if (documentDate > isoDay(world.now)) return ['PARTY_DOCUMENT_AHEAD']
      if (!party) return ['NOT_FOUND']
      return reasons([
        ...settled(world, party),
        ['PARTY_BEFORE_LIST', !world.lists.some(({ roundId }) => roundId === party.roundId)],
        ['CONFLICT', expectedNumber !== party.concurrences],
      ])
    },
    apply: ({ parties }, _person, { partyId, position }) => {
      const party = known(parties, partyId)
      Object.assign(party, { position, concurrences: party.concurrences + 1 })
    },
  }),

  withdrawConcurringParty: kind<{ partyId: string; reason: string }>({
    by: MOFCOM,
    weight: 1,
    propose: (world, chance) => {
      const party = chance.one(awaited(world)) ?? chance.one(world.parties)
      return party && chance.happens(0.3)
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { partyId: party.id, reason: '不再会同（模型）' },
          }
        : null
    },
    refusals: (world, _person, { partyId }) => {
      const party = find(world.parties, partyId)
      return party ? reasons(settled(world, party)) : ['NOT_FOUND']
    },
    apply: ({ parties }, _person, { partyId }) => {
      known(parties, partyId).withdrawn = true
    },
  }),
}
