import { TIE_LIFECYCLE } from '@ndseb/shared/lifecycles/expert-tie.ts'
import { normaliseName } from '@ndseb/shared/rules/name.ts'
import { kind, NOTHING, reasons, somebody, wrongStep } from '../act.ts'
import { type Case, find, known, type Tie, type World } from '../world.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const EXPERT = ['EXPERT'] as const

const isTo = (tie: Tie, { parkId, unit, province }: Case) =>
  tie.status === 'STANDING' &&
  (tie.kind === 'PARK'
    ? tie.parkId === parkId
    : tie.kind === 'GOVERNMENT' &&
      (tie.unitId === null ? tie.provinceCode === province : tie.unitId === unit))

/** Whether what the pool says of an expert, or a tie of his, is a conflict with a case that may be overridden (N82). */
export function isConflicted(world: World, personId: string, one: Case): boolean {
  const expert = world.experts.get(personId)
  const park = known(world.parks, one.parkId)
  const employer = normaliseName(expert?.employer ?? '')
  return (
    expert?.province === one.province ||
    [park.name, park.managementBody].some((name) => normaliseName(name) === employer) ||
    world.ties.some((tie) => tie.personId === personId && isTo(tie, one))
  )
}

type Declared = { kind: string; parkId?: string; unitId?: string; provinceCode?: string; description: string }

export const pool = {
  amendExpert: kind<{
    personId: string
    name: string
    field: string
    employer: string
    employerKind: string
    provinceCode: string | null
    reason: string
    expectedEdition?: number
  }>({
    by: MOFCOM,
    weight: 0.3,
    propose: (world, chance) => {
      // Nobody moves who was assigned: what was no conflict then is to be none by the rows of today.
      const [personId = '', expert] =
        chance.one(
          [...world.experts].filter(([id]) => !world.assignments.some((one) => one.personId === id)),
        ) ?? []
      if (!expert) return null
      const park = chance.one(world.parks)
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{ personId: chance.happens(0.95) ? personId : NOTHING, name: '专家（虚构）', field: '跨境数据' },
          employer: chance.happens(0.3) && park ? park.name : '另一研究院（虚构）',
          ...{ employerKind: 'INSTITUTE', provinceCode: chance.one(['32', '61', '31', null]) ?? null },
          ...{ reason: '更新（模型）' },
          ...(chance.happens(0.5) && { expectedEdition: expert.edition - (chance.happens(0.1) ? 1 : 0) }),
        },
      }
    },
    refusals: ({ experts }, _person, { personId, expectedEdition }) => {
      const expert = experts.get(personId)
      if (!expert) return ['NOT_FOUND']
      return reasons([['CONFLICT', expectedEdition !== undefined && expectedEdition !== expert.edition]])
    },
    apply: ({ experts }, _person, { personId, employer, provinceCode }) => {
      const edition = (experts.get(personId)?.edition ?? 0) + 1
      experts.set(personId, { edition, employer, province: provinceCode })
    },
  }),

  declareTie: kind<Declared>({
    by: EXPERT,
    weight: 0.5,
    propose: (world, chance) => {
      const person = somebody(world, chance, EXPERT)
      const [park, unit] = [chance.one(world.parks), chance.one(['nanjing', 'suzhou'])]
      const description = '曾任顾问（模型）'
      const tie = chance.one<Declared>([
        { kind: 'PARK', parkId: chance.happens(0.9) ? (park?.id ?? NOTHING) : NOTHING, description },
        { kind: 'GOVERNMENT', provinceCode: chance.one(['32', '33', '61', '46']), description },
        { kind: 'GOVERNMENT', provinceCode: '32', unitId: unit, description },
        { kind: 'OTHER', description },
      ])
      const own = world.ties.filter(({ personId, status }) => personId === person.id && status === 'STANDING')
      return tie && (own.length === 0 || chance.happens(0.2)) ? { person, input: tie } : null
    },
    refusals: ({ experts, parks }, { id }, { parkId }) =>
      reasons([
        ['NOT_IN_THE_POOL', !experts.has(id)],
        ['NOT_FOUND', parkId !== undefined && !find(parks, parkId)],
      ]),
    selection: 'tie { id }',
    apply: ({ ties }, { id: personId }, { kind, parkId, unitId, provinceCode }, { tie }) => {
      ties.push({
        ...{ id: tie.id, personId, status: 'STANDING', version: 1, kind },
        ...{ parkId: parkId ?? null, unitId: unitId ?? null, provinceCode: provinceCode ?? null },
      })
    },
  }),

  endTie: kind<{ tieId: string; reason: string }>({
    by: EXPERT,
    weight: 0.7,
    propose: (world, chance) => {
      const tie =
        chance.one(world.ties.filter(({ status }) => status === 'STANDING')) ?? chance.one(world.ties)
      const person = tie && world.people.find(({ id }) => id === tie.personId)
      return tie && person ? { person, input: { tieId: tie.id, reason: '已结束（模型）' } } : null
    },
    refusals: ({ ties }, { id, role }, { tieId }) => {
      const tie = find(ties, tieId)
      if (tie?.personId !== id) return ['NOT_FOUND']
      return reasons([wrongStep(TIE_LIFECYCLE, 'endTie', tie.status, role)])
    },
    apply: ({ ties }, _person, { tieId }) => {
      const tie = known(ties, tieId)
      Object.assign(tie, { status: 'ENDED', version: tie.version + 1 })
    },
  }),
}
