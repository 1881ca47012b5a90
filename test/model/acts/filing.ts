import { judgeUnit } from '@ndseb/applications/domain/unit-standing.ts'
import { APPLICATION_LIFECYCLE, EDITABLE_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import type { ParkType } from '@ndseb/shared/vocabulary/park-types.ts'
import { kind, reasons, sees, seesRound, somebody, someCase, stale, versionGiven, wrongStep } from '../act.ts'
import { clerkOf, type Somebody, UNITS } from '../cast.ts'
import type { Chance } from '../chance.ts'
import { type Case, find, known, type Round, rulingsOf, type World } from '../world.ts'

const isLive = ({ status }: Case) => status !== 'WITHDRAWN'
const isBase = ({ bases }: World, parkId: string) =>
  bases.some((base) => base.parkId === parkId && base.status !== 'DISQUALIFIED')
const liveIn = ({ cases }: World, roundId: string, parkId: string) =>
  cases.find((one) => one.roundId === roundId && one.parkId === parkId && isLive(one))
const isEditable = ({ status }: Case) => EDITABLE_STATUSES.some((editable) => editable === status)

/** A park of the unit: rather one that is no base yet. */
const somePark = (world: World, chance: Chance, unit: string | undefined) => {
  const parks = world.parks.filter((park) => park.unit === unit)
  return chance.one(parks.filter(({ id }) => !isBase(world, id))) ?? chance.one(parks)
}
const someRound = (world: World, chance: Chance) =>
  chance.one(world.rounds.filter(({ status }) => status === 'OPEN')) ?? chance.one(world.rounds)

/** The questions that a case is asked (N18, N29). */
const askedOf = ({ parks, units }: World, { parkId, unit }: Case) =>
  known(units, unit).asked[known(parks, parkId).type] ?? []

/** Why a unit may not recommend in a round: by the lists at the reference date, and as ruled (N3, N23, N66). */
function obstacle(world: World, round: Round, id: string): (readonly [string, boolean])[] {
  const unit = known(world.units, id)
  const hasBase = world.parks.some((park) => park.unit === id && isBase(world, park.id))
  const found = judgeUnit({ ...unit, hasBase }, round.referenceDate, rulingsOf(round))
  return found ? [[found.code, true]] : []
}

/** The case as its park may write in it, or why not. */
function editing(world: World, person: Somebody, id: string): string[] {
  const one = find(world.cases, id)
  if (!one || !sees(person, one)) return ['NOT_FOUND']
  return reasons([['STEP_NOT_ALLOWED', !isEditable(one)]])
}

const begun = (world: World, roundId: string, parkId: string, id: string): Case => {
  const { unit, province } = known(world.parks, parkId)
  return {
    ...{
      id,
      roundId,
      parkId,
      unit,
      province,
      status: 'DRAFT',
      version: 1,
      recommended: false,
      forwarded: false,
    },
    ...{ filing: 0, complete: false, declared: {}, evidence: [], filed: [], opinions: [] },
    ...{ findings: {}, claimed: [] },
    result: null,
  }
}

const forward = (one: Case, status: Case['status']) =>
  Object.assign(one, { status, version: one.version + 1 })

const FIGURES = ['500', '500', '500', '5'] as const

export const filing = {
  registerPark: kind<{ name: string; type: ParkType; managementBody: string }>({
    by: ['UNIT'],
    weight: 1,
    propose: (world, chance) => {
      const person = somebody(world, chance, ['UNIT'])
      const free = world.parks.filter(({ id, unit }) => unit === person.unit && !isBase(world, id))
      if (free.length >= 2 && chance.happens(0.9)) return null
      const number = chance.happens(0.95) ? world.parks.length + 1 : chance.whole(5, world.parks.length + 1)
      return {
        person,
        input: { name: `模型园${number}`, type: 'HIGH_TECH_ZONE', managementBody: '管委会（虚构）' },
      }
    },
    refusals: ({ parks }, { unit }, { name }) =>
      reasons([['PARK_NAME_USED', parks.some((park) => park.unit === unit && park.name === name)]]),
    selection: 'park { id }',
    apply: ({ parks, people }, { unit = '' }, { name, type, managementBody }, { park }) => {
      const province = UNITS.find((one) => one.unit === unit)?.province ?? ''
      parks.push({ id: park.id, unit, province, name, type, managementBody })
      people.push(clerkOf(park.id, parks.length * 2), clerkOf(park.id, parks.length * 2 + 1))
    },
  }),

  startApplication: kind<{ roundId: string }>({
    by: ['PARK'],
    weight: 0.5,
    propose: (world, chance) => {
      const [round, person] = [someRound(world, chance), somebody(world, chance, ['PARK'])]
      return round ? { person, input: { roundId: round.id } } : null
    },
    refusals: (world, person, { roundId }) => {
      const round = find(world.rounds, roundId)
      if (!seesRound(person, round)) return ['NOT_FOUND']
      return reasons([
        ['ROUND_NOT_OPEN', round.status !== 'OPEN'],
        ['PARK_ALREADY_APPLIES', liveIn(world, roundId, person.park ?? '') !== undefined],
      ])
    },
    selection: 'application { id }',
    apply: (world, { park = '' }, { roundId }, { application }) => {
      world.cases.push(begun(world, roundId, park, application.id))
    },
  }),

  recommendPark: kind<{ roundId: string; parkId: string }>({
    by: ['UNIT'],
    weight: 5,
    propose: (world, chance) => {
      const person = somebody(world, chance, ['UNIT'])
      const round = someRound(world, chance)
      const draft = chance.one(
        world.cases.filter(
          (one) => one.status === 'DRAFT' && one.unit === person.unit && one.roundId === round?.id,
        ),
      )
      const parkId = (chance.happens(0.7) && draft?.parkId) || somePark(world, chance, person.unit)?.id
      return round && parkId ? { person, input: { roundId: round.id, parkId } } : null
    },
    refusals: (world, person, { roundId, parkId }) => {
      const [round, park] = [find(world.rounds, roundId), find(world.parks, parkId)]
      if (!seesRound(person, round)) return ['NOT_FOUND']
      if (!park || park.unit !== person.unit) return ['NOT_FOUND']
      const mine = liveIn(world, roundId, parkId)
      const isAgain = mine?.recommended === true
      if (round.status !== 'OPEN' && !(isAgain && round.status === 'CLOSED')) return ['ROUND_NOT_OPEN']
      const another = world.cases.some(
        (one) =>
          one.roundId === roundId && one.unit === park.unit && one.recommended && isLive(one) && one !== mine,
      )
      return reasons([
        ['UNIT_ALREADY_RECOMMENDED', another],
        ...(isAgain ? [] : obstacle(world, round, park.unit)),
        wrongStep(APPLICATION_LIFECYCLE, 'recommend', mine?.status ?? 'DRAFT', person.role),
      ])
    },
    selection: 'application { id }',
    apply: (world, _person, { roundId, parkId }, { application }) => {
      if (!find(world.cases, application.id)) world.cases.push(begun(world, roundId, parkId, application.id))
      Object.assign(forward(known(world.cases, application.id), 'RECOMMENDED'), { recommended: true })
    },
  }),

  saveApplication: kind<{
    applicationId: string
    expectedVersion: number
    answers?: object[]
    declared: { standard: string; value: string }[]
  }>({
    by: ['PARK'],
    weight: 4,
    propose: (world, chance) => {
      const one = someCase(
        world,
        chance,
        (one) => isEditable(one) && chance.happens(one.complete ? 0.05 : one.recommended ? 1 : 0.1),
      )
      if (!one) return null
      const values = chance.shuffled(FIGURES)
      const all = BUSINESS_STANDARDS.map((standard, index) => ({ standard, value: values[index] ?? '0' }))
      const whole = chance.happens(0.85)
      return {
        person: somebody(world, chance, ['PARK'], { park: one.parkId }),
        input: {
          applicationId: one.id,
          expectedVersion: chance.happens(0.95) ? one.version : one.version + 1,
          ...(whole && {
            answers: askedOf(world, one).map((code) => ({ code, text: '材料附后（虚构）' })),
          }),
          declared: whole ? all : all.slice(0, 2),
        },
      }
    },
    refusals: (world, person, { applicationId, expectedVersion }) => [
      ...editing(world, person, applicationId),
      ...reasons([stale(expectedVersion, find(world.cases, applicationId)?.version ?? expectedVersion)]),
    ],
    apply: ({ cases }, _person, { applicationId, answers, declared }) => {
      const one = known(cases, applicationId)
      one.version += 1
      if (answers) one.complete = true
      for (const { standard, value } of declared) one.declared[standard] = value
    },
  }),

  attachEvidence: kind<{ applicationId: string } & Record<string, unknown>>({
    by: ['PARK'],
    weight: 1.5,
    propose: (world, chance) => {
      const one = someCase(
        world,
        chance,
        (one) => isEditable(one) && one.evidence.length === 0 && one.recommended,
      )
      return (
        (one && {
          person: somebody(world, chance, ['PARK'], { park: one.parkId }),
          input: {
            ...{ applicationId: one.id, clause: 'N43', title: '潜力证明', fileName: 'potential.pdf' },
            ...{ mediaType: 'application/pdf', sizeBytes: 1024, sha256: 'ab'.repeat(32) },
          },
        }) ??
        null
      )
    },
    refusals: (world, person, { applicationId }) => editing(world, person, applicationId),
    selection: 'evidence { id }',
    apply: ({ cases }, _person, { applicationId }, { evidence }) => {
      known(cases, applicationId).evidence.push(evidence.id)
    },
  }),

  submitApplication: kind<{ applicationId: string; expectedVersion?: number }>({
    by: ['PARK'],
    weight: 5,
    propose: (world, chance) => {
      const one = someCase(world, chance, ({ status }) => status === 'RECOMMENDED')
      return one
        ? {
            person: somebody(world, chance, ['PARK'], { park: one.parkId }),
            input: { applicationId: one.id, ...versionGiven(chance, one.version) },
          }
        : null
    },
    refusals: (world, person, { applicationId, expectedVersion }) => {
      const one = find(world.cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      const { status } = known(world.rounds, one.roundId)
      return reasons([
        wrongStep(APPLICATION_LIFECYCLE, 'submit', one.status, person.role),
        stale(expectedVersion, one.version),
        ['ROUND_NOT_OPEN', status !== 'OPEN' && status !== 'CLOSED'],
        ['INCOMPLETE', !one.complete || BUSINESS_STANDARDS.some((standard) => !(standard in one.declared))],
      ])
    },
    apply: ({ cases }, _person, { applicationId }) => {
      const one = known(cases, applicationId)
      Object.assign(forward(one, 'PROVINCIAL_REVIEW'), { filing: one.filing + 1 })
      one.filed.push({ declared: { ...one.declared }, evidence: one.evidence.length })
    },
  }),

  reopenApplication: kind<{ applicationId: string; expectedVersion?: number }>({
    by: ['PARK'],
    weight: 2,
    propose: (world, chance) => {
      const one = someCase(world, chance, ({ status }) => status === 'RETURNED')
      return one
        ? {
            person: somebody(world, chance, ['PARK'], { park: one.parkId }),
            input: { applicationId: one.id, ...versionGiven(chance, one.version) },
          }
        : null
    },
    refusals: (world, person, { applicationId, expectedVersion }) => {
      const one = find(world.cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      return reasons([
        wrongStep(APPLICATION_LIFECYCLE, 'reopen', one.status, person.role),
        stale(expectedVersion, one.version),
      ])
    },
    apply: ({ cases }, _person, { applicationId }) => {
      forward(known(cases, applicationId), 'DRAFT')
    },
  }),

  withdrawApplication: kind<{ applicationId: string; reason: string; expectedVersion?: number }>({
    by: ['UNIT', 'PARK'],
    weight: 0.5,
    propose: (world, chance) => {
      const one = someCase(world, chance, ({ status }) => !['WITHDRAWN', 'DESIGNATED'].includes(status))
      if (!one) return null
      return {
        person: somebody(world, chance, ['UNIT', 'PARK'], { park: one.parkId, unit: one.unit }),
        input: { applicationId: one.id, reason: '不再申报（模型）', ...versionGiven(chance, one.version) },
      }
    },
    refusals: (world, person, { applicationId, expectedVersion }) => {
      const one = find(world.cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      return reasons([
        wrongStep(APPLICATION_LIFECYCLE, 'withdraw', one.status, person.role),
        stale(expectedVersion, one.version),
      ])
    },
    apply: ({ cases }, _person, { applicationId }) => {
      forward(known(cases, applicationId), 'WITHDRAWN')
    },
  }),
}
