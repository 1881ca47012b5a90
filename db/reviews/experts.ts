import { defineEntity, p } from '@mikro-orm/core'
import { ASSIGNMENT_STATUSES } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import type { ConflictBasis, ConflictGround } from '@ndseb/shared/vocabulary/experts.ts'
import { isOpened } from '../applications/ruling.ts'
import { moment, oneOf, uuidv7 } from '../columns.ts'
import { anyOf, isByViewer, isInLiveRound, isMinistry, isRole, isSystem, viewer } from '../policies.ts'
import { isHimself, seenByMinistriesAndHimself } from './expert-pool.ts'

const isMofcom = isRole('MOFCOM_OFFICER')
/** Nobody's scores are an expert's to see, nor what is made of them, until his own are in (N80). */
const hasSubmittedOn = (application: string) =>
  `(${isRole('EXPERT')} and exists (select 1 from reviews.expert_assignment mine where mine.application_id = ${application}
    and mine.person_id = ${viewer.id} and mine.status = 'SUBMITTED'))`

/** Neither scored nor closed, in a round that is not archived (N70). */
const isOpenAssignment = `status in ('ASSIGNED', 'ADMITTED') and ${isInLiveRound('expert_assignment.round_id')}`

/** A member of a round's expert group, which MOFCOM alone convenes (N52). */
export const PanelMember = defineEntity({
  name: 'PanelMember',
  schema: 'reviews',
  properties: {
    roundId: p.uuid().primary(),
    personId: p.string().length(64).primary(),
    convenedAt: moment(),
    convenedById: p.string().length(64),
  },
  rowLevelSecurity: true,
  policies: [
    seenByMinistriesAndHimself,
    {
      name: 'convene',
      command: 'insert',
      check: `${isMofcom} and exists (select 1 from reviews.expert e where e.person_id = panel_member.person_id)`,
    },
  ],
})

/**
 * One expert's assignment to one application. It carries the park's name and province, because the application itself
 * is hidden from the expert until he has declared no conflict (N80).
 */
export const ExpertAssignment = defineEntity({
  name: 'ExpertAssignment',
  schema: 'reviews',
  properties: {
    id: uuidv7(),
    applicationId: p.uuid(),
    roundId: p.uuid(),
    parkId: p.uuid(),
    parkName: p.string().length(120),
    provinceCode: p.string().columnType('char(2)'),
    personId: p.string().length(64),
    status: p.string().length(20).default('ASSIGNED'),
    version: p.integer().version(),
    explanation: p.text().nullable(),
    assignedAt: moment(),
    declaredAt: moment().nullable(),
  },
  indexes: [{ name: 'expert_assignment_person', properties: ['personId', 'id'] }],
  uniques: [{ name: 'expert_assignment_once', properties: ['applicationId', 'personId'] }],
  checks: [{ name: 'expert_assignment_status', expression: oneOf('status', ASSIGNMENT_STATUSES) }],
  rowLevelSecurity: true,
  policies: [
    seenByMinistriesAndHimself,
    {
      name: 'assign',
      command: 'insert',
      check: `${isMofcom} and status = 'ASSIGNED' and exists (select 1 from reviews.panel_member m where m.round_id = expert_assignment.round_id and m.person_id = expert_assignment.person_id)`,
    },
    {
      name: 'release',
      command: 'update',
      using: `${isMofcom} and ${isOpenAssignment}`,
      check: `${isMofcom} and status = 'RELEASED'`,
    },
    {
      name: 'answer',
      command: 'update',
      using: `${isHimself} and ${isOpenAssignment}`,
      // Submitted is what has a sheet: by no other way are others' scores opened (N80).
      check: `${isHimself} and (status <> 'SUBMITTED' or exists (select 1 from reviews.score_sheet t where t.id = expert_assignment.id))`,
    },
  ],
})

/** A conflict as the machine found it: the ground, by what, and what is the same. */
export type FoundConflict = { ground: ConflictGround; basis: ConflictBasis; matched: string }

/**
 * MOFCOM's decision to assign somebody in spite of conflicts: which ones, why, and who said so (N82). What the expert
 * himself declared about this application is never among them.
 */
export const AssignmentOverride = defineEntity({
  name: 'AssignmentOverride',
  schema: 'reviews',
  properties: {
    assignmentId: p.uuid().primary(),
    conflicts: p.json<FoundConflict[]>(),
    reason: p.text(),
    decidedAt: moment(),
    decidedById: p.string().length(64),
    decidedByName: p.string().length(80),
  },
  checks: [
    {
      name: 'assignment_override_conflicts',
      expression: `jsonb_array_length(conflicts) > 0 and not conflicts @> '[{"ground": "DECLARED_CONFLICT"}]'`,
    },
  ],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: 'exists (select 1 from reviews.expert_assignment s where s.id = assignment_id)',
    },
    {
      name: 'decide',
      command: 'insert',
      check: `${isMofcom} and ${isByViewer('decided_by_id', 'decided_by_name')} and exists (select 1 from reviews.expert_assignment s
        where s.id = assignment_id and s.status = 'ASSIGNED')`,
    },
  ],
})

/**
 * What an expert submitted: once, and for good (N80). Its id is the assignment's. Where a round opens the sheets, they are read
 * without names and ids by `reviews.opened_sheets`, never here (N81).
 */
export const ScoreSheet = defineEntity({
  name: 'ScoreSheet',
  schema: 'reviews',
  properties: {
    id: p.uuid().primary(),
    applicationId: p.uuid().index(),
    personId: p.string().length(64),
    expertName: p.string().length(80),
    scores: p.json<{ criterion: string; points: number }[]>(),
    weightedTotal: p.decimal('string').precision(7).scale(4),
    opinion: p.text(),
    submittedAt: moment(),
  },
  checks: [{ name: 'score_sheet_total', expression: 'weighted_total between 0 and 100' }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(isSystem, isMinistry, isHimself, hasSubmittedOn('score_sheet.application_id')),
    },
    {
      name: 'submit',
      command: 'insert',
      check: `${isHimself} and exists (select 1 from reviews.expert_assignment mine where mine.id = score_sheet.id and mine.application_id = score_sheet.application_id and mine.person_id = score_sheet.person_id and mine.status = 'ADMITTED')`,
    },
  ],
})

/** What the sheets came to when MOFCOM concluded the review: the order that the candidate list answers to (N53). */
export const ExpertConclusion = defineEntity({
  name: 'ExpertConclusion',
  schema: 'reviews',
  properties: {
    applicationId: p.uuid().primary(),
    count: p.integer(),
    /** Sum of the weighted totals: sum / count is the mean without rounding. */
    sum: p.decimal('string').precision(10).scale(4),
    highest: p.decimal('string').precision(7).scale(4),
    lowest: p.decimal('string').precision(7).scale(4),
    /** What the group says of the application in words, as its convener recorded it (N52). */
    groupOpinion: p.text().nullable(),
    concludedAt: moment(),
    concludedById: p.string().length(64),
  },
  checks: [{ name: 'expert_conclusion_count', expression: 'count > 0' }],
  rowLevelSecurity: true,
  policies: [
    {
      name: 'read',
      command: 'select',
      using: anyOf(
        isSystem,
        isMinistry,
        hasSubmittedOn('expert_conclusion.application_id'),
        isOpened('expert_conclusion.application_id'),
      ),
    },
    {
      // Concluded is what the sheets say, not what MOFCOM says of them.
      name: 'conclude',
      command: 'insert',
      check: `${isMofcom} and concluded_by_id = ${viewer.id} and (count, sum, highest, lowest) =
        (select count(*), sum(t.weighted_total), max(t.weighted_total), min(t.weighted_total)
           from reviews.score_sheet t where t.application_id = expert_conclusion.application_id)`,
    },
  ],
})
