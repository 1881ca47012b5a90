import { defineEntity, p } from '@mikro-orm/core'
import {
  CLAIM_STATUSES,
  LIVE_WAIVERS,
  PROPOSAL_STATUSES,
  WAIVER_DECISION_STATUSES,
  WAIVER_STATUSES,
} from '@ndseb/shared/lifecycles/waiver.ts'
import { STANDARDS, type StandardCode } from '@ndseb/shared/rules/finding.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { yiYuan } from '../converted.ts'
import {
  anyOf,
  isByViewer,
  isMinistry,
  isOfPark,
  isProvincial,
  isRole,
  isSystem,
  viewer,
} from '../policies.ts'
import { citesOwnEvidence } from './own-evidence.ts'

const caseWhere = (condition = 'true') =>
  `exists (select 1 from applications.application a where a.id = application_id and ${condition})`
/** The ministries, the province's departments, the park and the admitted experts, each where the case is theirs to see (N43). */
const isParty = anyOf(isSystem, isMinistry, isProvincial, isRole('PARK', 'EXPERT'))
const seenByParties = { name: 'read', command: 'select' as const, using: `${isParty} and ${caseWhere()}` }
const isProposer = `${isRole('PROVINCIAL_COMMERCE')} and ${caseWhere(`a.province_code = ${viewer.province} and ${oneOf('a.status', PROPOSAL_STATUSES)}`)}`
const isMofcom = isRole('MOFCOM_OFFICER')

/** A potential that the park claims for a standard (N43). Claimed again it is a new version; none is ever changed. */
export const WaiverClaim = defineEntity({
  name: 'WaiverClaim',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    applicationId: p.uuid(),
    standard: p.string().length(20).$type<StandardCode>(),
    version: p.integer(),
    potential: p.text(),
    /** Evidence records of the same application. */
    evidenceIds: p.json<string[]>(),
    claimedById: p.string().length(64),
    claimedByName: p.string().length(80),
    claimedAt: moment(),
  },
  uniques: [{ name: 'waiver_claim_version', properties: ['applicationId', 'standard', 'version'] }],
  checks: [
    { name: 'waiver_claim_standard', expression: oneOf('standard', STANDARDS) },
    { name: 'waiver_claim_positive', expression: 'version > 0' },
  ],
  rowLevelSecurity: true,
  policies: [
    seenByParties,
    {
      name: 'claim',
      command: 'insert',
      check: `${isByViewer('claimed_by_id', 'claimed_by_name')} and ${caseWhere(`${isOfPark('a.park_id')} and ${oneOf('a.status', CLAIM_STATUSES)}`)}
        and ${citesOwnEvidence('waiver_claim')}`,
    },
  ],
})

/** A waiver 适当降低条件 of one standard for one application (N43, N72): where it stands. What it says is its proposal's. */
export const Waiver = defineEntity({
  name: 'Waiver',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    applicationId: p.uuid(),
    roundId: p.uuid(),
    provinceCode: p.string().columnType('char(2)'),
    standard: p.string().length(20).$type<StandardCode>(),
    status: p.string().length(20).default('PROPOSED'),
    /** Of the proposal that stands. */
    edition: p.integer(),
    version: p.integer().version(),
    grantedAt: moment().nullable(),
  },
  indexes: [{ name: 'waiver_round', properties: ['roundId', 'standard', 'id'] }],
  uniques: [
    {
      name: 'waiver_one_live',
      expression: `create unique index waiver_one_live on reviews.waiver (application_id, standard) where ${oneOf('status', LIVE_WAIVERS)}`,
    },
  ],
  checks: [
    { name: 'waiver_status', expression: oneOf('status', WAIVER_STATUSES) },
    { name: 'waiver_standard', expression: oneOf('standard', STANDARDS) },
    {
      name: 'waiver_granted',
      expression: `(status in ('GRANTED', 'REVOKED')) = (granted_at is not null)`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    seenByParties,
    {
      name: 'propose',
      command: 'insert',
      check: `status = 'PROPOSED' and ${isProposer} and ${caseWhere('a.round_id = waiver.round_id and a.province_code = waiver.province_code')}`,
    },
    {
      name: 'repropose',
      command: 'update',
      using: `status = 'PROPOSED' and ${isProposer}`,
      check: `status = 'PROPOSED' and ${isProposer}`,
    },
    {
      name: 'decide',
      command: 'update',
      using: `${isMofcom} and ${oneOf('status', LIVE_WAIVERS)}`,
      check: `${isMofcom} and (status = 'REVOKED' or (status in ('GRANTED', 'REFUSED') and ${caseWhere(oneOf('a.status', WAIVER_DECISION_STATUSES))}))`,
    },
  ],
})

/**
 * What the province proposes, an edition a filing: the figure and the threshold as they stood, frozen. Written once, by
 * the province's commerce department alone (N43, N85).
 */
export const WaiverProposal = defineEntity({
  name: 'WaiverProposal',
  schema: 'reviews',
  properties: {
    waiverId: p.uuid().primary(),
    edition: p.integer().primary(),
    claimId: p.uuid(),
    /** The declared figure at that moment, as text. */
    actual: p.string().length(40),
    /** Null where the notice names no number (N42). */
    required: p.string().length(40).nullable(),
    lowered: yiYuan().nullable(),
    ruleVersion: p.string().length(120),
    reason: p.text(),
    /** The filing that it was made for. */
    filedAt: moment(),
    proposedById: p.string().length(64),
    proposedByName: p.string().length(80),
    proposedAt: moment(),
  },
  checks: [
    {
      name: 'waiver_proposal_lowered',
      expression: '(required is null) = (lowered is null) and (lowered is null or lowered > 0)',
    },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from reviews.waiver w where w.id = waiver_id)',
    },
    {
      name: 'propose',
      command: 'insert',
      check: `${isRole('PROVINCIAL_COMMERCE')} and ${isByViewer('proposed_by_id', 'proposed_by_name')} and exists (select 1 from reviews.waiver w
        join reviews.waiver_claim c on c.application_id = w.application_id and c.standard = w.standard
        where w.id = waiver_id and w.edition = waiver_proposal.edition and w.status = 'PROPOSED' and w.province_code = ${viewer.province} and c.id = claim_id)`,
    },
  ],
})
