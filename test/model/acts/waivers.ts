import {
  CLAIM_STATUSES,
  LIVE_WAIVERS,
  PROPOSAL_STATUSES,
  WAIVER_DECISION_STATUSES,
  WAIVER_LIFECYCLE,
} from '@ndseb/shared/lifecycles/waiver.ts'
import { BUSINESS_STANDARDS } from '@ndseb/shared/rules/finding.ts'
import { type Kind, kind, reasons, sees, somebody, someCase, stale, versionGiven, wrongStep } from '../act.ts'
import { find, known, type World } from '../world.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const COMMERCE = ['PROVINCIAL_COMMERCE'] as const

const isIn = (statuses: readonly string[], status: string) => statuses.includes(status)
const liveOf = ({ waivers }: World, caseId: string, standard: string) =>
  waivers.find((one) => one.caseId === caseId && one.standard === standard && isIn(LIVE_WAIVERS, one.status))
/** The model's parks declare far above every threshold, or far below. */
const isBelow = (value: string | undefined) => value === '5'

type Decision = { waiverId: string; reason: string; expectedVersion?: number }
const decide = (step: 'grant' | 'refuse' | 'revoke', weight: number): Kind =>
  kind<Decision>({
    by: MOFCOM,
    weight,
    propose: (world, chance) => {
      const fit = world.waivers.filter(
        ({ status, caseId }) =>
          isIn(WAIVER_LIFECYCLE[step].from, status) &&
          (step === 'revoke' || isIn(WAIVER_DECISION_STATUSES, known(world.cases, caseId).status)),
      )
      const waiver = chance.one(fit) ?? chance.one(world.waivers)
      if (!waiver) return null
      return {
        person: somebody(world, chance, MOFCOM),
        input: { waiverId: waiver.id, reason: '理由（模型）', ...versionGiven(chance, waiver.version) },
      }
    },
    refusals: (world, person, { waiverId, expectedVersion }) => {
      const waiver = find(world.waivers, waiverId)
      const one = waiver && known(world.cases, waiver.caseId)
      if (!waiver || !one || !sees(person, one)) return ['NOT_FOUND']
      return reasons([
        ['WAIVER_DECISION_CLOSED', step !== 'revoke' && !isIn(WAIVER_DECISION_STATUSES, one.status)],
        [
          'WAIVER_FIGURE_CHANGED',
          step === 'grant' && waiver.status === 'PROPOSED' && waiver.actual !== one.declared[waiver.standard],
        ],
        wrongStep(WAIVER_LIFECYCLE, step, waiver.status, person.role),
        stale(expectedVersion, waiver.version),
      ])
    },
    apply: ({ waivers }, _person, { waiverId }) => {
      const waiver = known(waivers, waiverId)
      Object.assign(waiver, { status: WAIVER_LIFECYCLE[step].to, version: waiver.version + 1 })
    },
  })

export const waivers = {
  claimWaiver: kind<{ applicationId: string; standard: string; potential: string; evidenceIds: string[] }>({
    by: ['PARK'],
    weight: 4,
    propose: (world, chance) => {
      const one = someCase(
        world,
        chance,
        ({ status, evidence, claimed }) =>
          isIn(CLAIM_STATUSES, status) && evidence.length > 0 && claimed.length < 2,
      )
      if (!one) return null
      const [someEvidence] = world.cases.flatMap(({ evidence }) => evidence)
      const evidenceIds = one.evidence.length > 0 ? one.evidence : [someEvidence ?? one.id]
      const below = BUSINESS_STANDARDS.find((standard) => isBelow(one.declared[standard]))
      return {
        person: somebody(world, chance, ['PARK'], { park: one.parkId }),
        input: {
          ...{ applicationId: one.id, potential: '增速居前（模型）', evidenceIds },
          standard: (chance.happens(0.9) && below) || (chance.one(BUSINESS_STANDARDS) ?? 'PARK_OUTPUT'),
        },
      }
    },
    refusals: ({ cases }, person, { applicationId, evidenceIds }) => {
      const one = find(cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      return reasons([
        ['WAIVER_CLAIM_CLOSED', !isIn(CLAIM_STATUSES, one.status)],
        ['NOT_FOUND', evidenceIds.some((id) => !one.evidence.includes(id))],
      ])
    },
    apply: ({ cases }, _person, { applicationId, standard }) => {
      known(cases, applicationId).claimed.push(standard)
    },
  }),

  proposeWaiver: kind<{ applicationId: string; standard: string; reason: string; expectedVersion?: number }>({
    by: COMMERCE,
    weight: 5,
    propose: (world, chance) => {
      const one = someCase(
        world,
        chance,
        (one) =>
          isIn(PROPOSAL_STATUSES, one.status) &&
          one.claimed.some(
            (standard) =>
              isBelow(one.declared[standard]) && (!liveOf(world, one.id, standard) || chance.happens(0.2)),
          ),
      )
      if (!one) return null
      const standard = chance.one(one.claimed) ?? 'PARK_OUTPUT'
      const live = liveOf(world, one.id, standard)
      return {
        person: somebody(world, chance, COMMERCE, { province: one.province }),
        input: {
          ...{ applicationId: one.id, standard, reason: '潜力属实（模型）' },
          ...(live && chance.happens(0.9) && { expectedVersion: live.version }),
        },
      }
    },
    refusals: (world, person, { applicationId, standard, expectedVersion = 0 }) => {
      const one = find(world.cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      const live = liveOf(world, one.id, standard)
      return reasons([
        ['WAIVER_PROPOSAL_CLOSED', !isIn(PROPOSAL_STATUSES, one.status)],
        ['WAIVER_NOT_CLAIMED', !one.claimed.includes(standard)],
        ['WAIVER_NO_FIGURE', !(standard in one.declared)],
        ['WAIVER_NOT_NEEDED', !isBelow(one.declared[standard])],
        ['CONFLICT', expectedVersion !== (live?.version ?? 0)],
        live
          ? wrongStep(WAIVER_LIFECYCLE, 'repropose', live.status, person.role)
          : ['STEP_NOT_ALLOWED', false],
      ])
    },
    selection: 'waiver { id }',
    apply: (world, _person, { applicationId, standard }, { waiver }) => {
      const actual = known(world.cases, applicationId).declared[standard] ?? ''
      const live = find(world.waivers, waiver.id)
      if (live) Object.assign(live, { actual, version: live.version + 1 })
      else
        world.waivers.push({
          id: waiver.id,
          caseId: applicationId,
          standard,
          status: 'PROPOSED',
          version: 1,
          actual,
        })
    },
  }),

  grantWaiver: decide('grant', 4),
  refuseWaiver: decide('refuse', 1),
  revokeWaiver: decide('revoke', 0.3),
}
