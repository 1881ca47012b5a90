import { partsOfLine } from '@ndseb/reviews/domain/filed-content.ts'
import type { Lifecycle } from '@ndseb/shared/lifecycle.ts'
import { APPLICATION_LIFECYCLE } from '@ndseb/shared/lifecycles/application.ts'
import { JOINT_LETTER_LIFECYCLE } from '@ndseb/shared/lifecycles/joint-letter.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { AGENCIES, PROVINCIAL_AGENCIES, type Role } from '@ndseb/shared/vocabulary/roles.ts'
import {
  isoDay,
  type Kind,
  kind,
  numbered,
  numberKey,
  ROLES_OF,
  reasons,
  sees,
  somebody,
  someCase,
  stale,
  versionGiven,
  wrongStep,
} from '../act.ts'
import type { Somebody } from '../cast.ts'
import type { Chance } from '../chance.ts'
import { type Case, find, known, type Letter, type Round, type World } from '../world.ts'

const { PROVINCIAL } = ROLES_OF
const COMMERCE = ['PROVINCIAL_COMMERCE'] as const
const MOFCOM = ['MOFCOM_OFFICER'] as const

type CaseInput = { applicationId: string; expectedVersion?: number; reason?: string }

/** A step of a case that is nothing more than a step. */
const caseStep = (
  step: keyof typeof APPLICATION_LIFECYCLE,
  by: readonly Role[],
  weight: number,
  more: (one: Case, round: Round) => (readonly [string, boolean])[] = () => [],
): Kind =>
  kind<CaseInput>({
    by,
    weight,
    propose: (world, chance) => {
      const lifecycle: Lifecycle = APPLICATION_LIFECYCLE
      const one = someCase(world, chance, ({ status }) => lifecycle[step]?.from.includes(status) ?? false)
      if (!one) return null
      return {
        person: somebody(world, chance, by, { province: one.province }),
        input: {
          ...{ applicationId: one.id, ...versionGiven(chance, one.version) },
          ...(step !== 'approveAtProvince' && { reason: '理由（模型）' }),
        },
      }
    },
    refusals: ({ cases, rounds }, person, { applicationId, expectedVersion }) => {
      const one = find(cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      return reasons([
        wrongStep(APPLICATION_LIFECYCLE, step, one.status, person.role),
        stale(expectedVersion, one.version),
        ...more(one, known(rounds, one.roundId)),
      ])
    },
    apply: ({ cases }, _person, { applicationId }) => {
      const one = known(cases, applicationId)
      Object.assign(one, { status: APPLICATION_LIFECYCLE[step].to, version: one.version + 1 })
    },
  })

/** What of a case differs between one of its filings and the last one, as the product names parts (N47). */
function changedSince({ filed }: Case, filing: number): string[] {
  const [then, now] = [filed[filing - 1], filed.at(-1)]
  if (!then || !now) throw new Error(`there is no filing ${filing}`)
  const figures = BUSINESS_STANDARDS.filter((standard) => then.declared[standard] !== now.declared[standard])
  return [
    ...figures.map((standard) => `FIGURE:${standard}`),
    ...(then.evidence === now.evidence ? [] : ['EVIDENCE:N43']),
  ]
}

/** Whether a department's last word stands, and supports: nothing that is its line's has changed since (N47, N85). */
function supports(one: Case, agency: (typeof PROVINCIAL_AGENCIES)[number]): boolean {
  const last = one.opinions.filter((said) => said.agency === agency).at(-1)
  if (!last?.supports) return false
  return partsOfLine(AGENCIES[agency].line, changedSince(one, last.filing)).length === 0
}

/** Whether the opinions of all three departments stand and support the case (N47). */
const isSupported = (one: Case) => PROVINCIAL_AGENCIES.every((agency) => supports(one, agency))

/** A letter that is not sent yet, if there is one, with somebody of its province. */
function someLetter(
  world: World,
  chance: Chance,
  by: readonly Role[],
  apt: (letter: Letter) => boolean = () => true,
) {
  const drafts = world.letters.filter(({ status }) => status === 'DRAFT')
  const letter = chance.one(drafts.filter(apt)) ?? chance.one(drafts) ?? chance.one(world.letters)
  return letter && { letter, person: somebody(world, chance, by, { province: letter.province }) }
}

const carriedBy = ({ letters }: World, caseId: string) =>
  letters.some(({ status, caseIds }) => status !== 'CANCELLED' && caseIds.includes(caseId))

const isTheirs = (person: Somebody, letter: Letter | undefined): letter is Letter =>
  letter !== undefined && letter.province === person.province

export const province = {
  giveProvincialOpinion: kind<{
    applicationId: string
    attitude: string
    text: string
    expectedVersion?: number
  }>({
    by: PROVINCIAL,
    weight: 12,
    propose: (world, chance) => {
      const one = someCase(world, chance, (one) => one.status === 'PROVINCIAL_REVIEW' && !isSupported(one))
      if (!one) return null
      const missing = PROVINCIAL_AGENCIES.filter((agency) => !supports(one, agency))
      const agency = chance.one(missing) ?? 'PROVINCIAL_COMMERCE'
      return {
        person: somebody(world, chance, [agency], { province: one.province }),
        input: {
          ...{
            applicationId: one.id,
            attitude: chance.happens(0.93) ? 'SUPPORT' : 'OPPOSE',
            text: '意见（模型）',
          },
          ...versionGiven(chance, one.version),
        },
      }
    },
    refusals: ({ cases }, person, { applicationId, expectedVersion }) => {
      const one = find(cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      return reasons([
        ['NOT_UNDER_PROVINCIAL_REVIEW', one.status !== 'PROVINCIAL_REVIEW'],
        stale(expectedVersion, one.version),
      ])
    },
    apply: ({ cases }, { role: agency }, { applicationId, attitude }) => {
      const one = known(cases, applicationId)
      one.opinions = [
        ...one.opinions.filter((said) => said.agency !== agency || said.filing !== one.filing),
        { agency, filing: one.filing, supports: attitude === 'SUPPORT' },
      ]
    },
  }),

  approveAtProvince: caseStep('approveAtProvince', COMMERCE, 5, (one) => [
    ['OPINIONS_MISSING', !isSupported(one)],
  ]),
  returnApplication: caseStep('return', PROVINCIAL, 0.7),
  rejectAtProvince: caseStep('rejectAtProvince', COMMERCE, 0.25),
  acceptLateApplication: caseStep('acceptLate', MOFCOM, 2, (_one, { status }) => [
    ['ROUND_PAST_REVIEW', !['OPEN', 'CLOSED', 'EXPERT_REVIEW'].includes(status)],
  ]),
  refuseLateApplication: caseStep('refuseLate', MOFCOM, 0.5),

  draftJointLetter: kind<{
    roundId: string
    letterNumber: string
    letterDate: string
    applicationIds: string[]
    addressees: string[]
    copies: string[]
  }>({
    by: COMMERCE,
    weight: 3,
    propose: (world, chance) => {
      const one = someCase(
        world,
        chance,
        (one) => one.status === 'PROVINCIAL_APPROVED' && !carriedBy(world, one.id),
      )
      if (!one) return null
      const beside = world.cases.filter(
        (other) =>
          other.roundId === one.roundId &&
          other.province === one.province &&
          other.status === one.status &&
          other !== one,
      )
      return {
        person: somebody(world, chance, COMMERCE, { province: one.province }),
        input: {
          ...{ roundId: one.roundId, letterDate: isoDay(world.now) },
          letterNumber: numbered(chance, '模型发', world.letters.length + (chance.happens(0.95) ? 1 : 0)),
          applicationIds: [one.id, ...(chance.happens(0.5) ? beside.map(({ id }) => id) : [])],
          addressees: chance.happens(0.98) ? ['MOFCOM'] : ['CAC'],
          copies: chance.happens(0.98) ? ['CAC', 'MIIT'] : ['MIIT'],
        },
      }
    },
    refusals: (world, { province }, { roundId, letterNumber, applicationIds, addressees, copies }) =>
      reasons([
        ['LETTER_ADDRESSEE', addressees[0] !== 'MOFCOM'],
        ['LETTER_COPY_MISSING', copies.length < 2],
        [
          'LETTER_NUMBER_USED',
          world.letters.some(
            ({ number, status }) => status !== 'CANCELLED' && number === numberKey(letterNumber),
          ),
        ],
        [
          'LETTER_APPLICATION_NOT_APPROVED',
          applicationIds.some((id) => {
            const one = find(world.cases, id)
            return (
              one?.status !== 'PROVINCIAL_APPROVED' || one.roundId !== roundId || one.province !== province
            )
          }),
        ],
        ['APPLICATION_IN_ANOTHER_LETTER', applicationIds.some((id) => carriedBy(world, id))],
      ]),
    selection: 'letter { id }',
    apply: ({ letters }, { province = '' }, { roundId, letterNumber, applicationIds }, { letter }) => {
      letters.push({
        ...{ id: letter.id, roundId, province, number: numberKey(letterNumber), status: 'DRAFT', version: 1 },
        ...{ caseIds: [...applicationIds], signed: [] },
      })
    },
  }),

  signJointLetter: kind<{ letterId: string; expectedVersion?: number }>({
    by: PROVINCIAL,
    weight: 10,
    propose: (world, chance) => {
      const chosen = someLetter(world, chance, PROVINCIAL, ({ signed }) => signed.length < 3)
      if (!chosen) return null
      const { letter } = chosen
      const missing = chance.one(PROVINCIAL_AGENCIES.filter((agency) => !letter.signed.includes(agency)))
      const person =
        missing && chance.happens(0.9)
          ? somebody(world, chance, [missing], { province: letter.province })
          : chosen.person
      return { person, input: { letterId: letter.id, ...versionGiven(chance, letter.version) } }
    },
    refusals: ({ letters }, person, { letterId, expectedVersion }) => {
      const letter = find(letters, letterId)
      if (!isTheirs(person, letter)) return ['NOT_FOUND']
      return reasons([
        ['ALREADY_SIGNED', letter.signed.includes(person.role)],
        wrongStep(JOINT_LETTER_LIFECYCLE, 'sign', letter.status, person.role),
        stale(expectedVersion, letter.version),
      ])
    },
    apply: ({ letters }, { role }, { letterId }) => {
      const letter = known(letters, letterId)
      letter.version += 1
      letter.signed.push(role)
    },
  }),

  sendJointLetter: kind<{ letterId: string; expectedVersion?: number }>({
    by: COMMERCE,
    weight: 4,
    propose: (world, chance) => {
      const chosen = someLetter(world, chance, COMMERCE, ({ signed }) => signed.length === 3)
      return chosen
        ? {
            person: chosen.person,
            input: { letterId: chosen.letter.id, ...versionGiven(chance, chosen.letter.version) },
          }
        : null
    },
    refusals: ({ letters, cases }, person, { letterId, expectedVersion }) => {
      const letter = find(letters, letterId)
      if (!isTheirs(person, letter)) return ['NOT_FOUND']
      const carried = letter.caseIds.map((id) => known(cases, id))
      return reasons([
        wrongStep(JOINT_LETTER_LIFECYCLE, 'send', letter.status, person.role),
        stale(expectedVersion, letter.version),
        ['SIGNATURES_MISSING', letter.signed.length < 3],
        // A case that was withdrawn meanwhile cannot be forwarded, nor the letter sent that names it.
        ['STEP_NOT_ALLOWED', carried.some(({ status }) => status !== 'PROVINCIAL_APPROVED')],
      ])
    },
    apply: ({ letters, cases, rounds, now }, _person, { letterId }) => {
      const letter = known(letters, letterId)
      Object.assign(letter, { status: 'SENT', version: letter.version + 1 })
      const status = now < known(rounds, letter.roundId).closesAt ? 'SUBMITTED' : 'LATE'
      for (const id of letter.caseIds) {
        const one = known(cases, id)
        Object.assign(one, { status, version: one.version + 1, forwarded: true })
      }
    },
  }),

  cancelJointLetter: kind<{ letterId: string; reason: string; expectedVersion?: number }>({
    by: COMMERCE,
    weight: 0.5,
    propose: (world, chance) => {
      const gone = ({ caseIds }: Letter) =>
        caseIds.some((id) => known(world.cases, id).status === 'WITHDRAWN')
      const chosen = someLetter(world, chance, COMMERCE, gone)
      if (!chosen) return null
      const { letter, person } = chosen
      return {
        person,
        input: { letterId: letter.id, reason: '作废（模型）', ...versionGiven(chance, letter.version) },
      }
    },
    refusals: ({ letters }, person, { letterId, expectedVersion }) => {
      const letter = find(letters, letterId)
      if (!isTheirs(person, letter)) return ['NOT_FOUND']
      return reasons([
        wrongStep(JOINT_LETTER_LIFECYCLE, 'cancel', letter.status, person.role),
        stale(expectedVersion, letter.version),
      ])
    },
    apply: ({ letters }, _person, { letterId }) => {
      const letter = known(letters, letterId)
      Object.assign(letter, { status: 'CANCELLED', version: letter.version + 1 })
    },
  }),
}
