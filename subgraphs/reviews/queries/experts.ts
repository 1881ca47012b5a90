import type { Session } from '@ndseb/db/session.ts'
import type { Criterion } from '../domain/scores.ts'
import type {
  AssignmentOverride,
  Expert,
  ExpertAssignment,
  ExpertEdition,
  ExpertTie,
  ScoreSheet,
} from '../parents.ts'

/** Experts, their assignments and scores, each for many at once in one statement (N52, N80). */

const EXPERT = `e.person_id as id, e.name, e.field, e.employer, e.employer_code as "employerCode",
  e.employer_kind as "employerKind", e.employer_unit_id as "employerUnitId", e.province_code as "provinceCode", e.edition`

export const readExpertPool = (session: Session) =>
  session.read<Expert>(`select ${EXPERT} from reviews.expert e order by e.name, e.person_id`)

export const readExpertsById = (session: Session, ids: readonly string[]) =>
  session.read<Expert>(`select ${EXPERT} from reviews.expert e where e.person_id = any($1)`, [ids])

export const readPanelsOf = (session: Session, roundIds: readonly string[]) =>
  session.read<Expert & { roundId: string }>(
    `select m.round_id as "roundId", ${EXPERT}
       from reviews.panel_member m join reviews.expert e on e.person_id = m.person_id
      where m.round_id = any($1) order by e.name, e.person_id`,
    [roundIds],
  )

export const readEditionsOf = (session: Session, personIds: readonly string[]) =>
  session.read<ExpertEdition>(
    `select person_id as "personId", edition, name, field, employer, employer_code as "employerCode",
            employer_kind as "employerKind", employer_unit_id as "employerUnitId", province_code as "provinceCode",
            reason, recorded_at as "recordedAt"
       from reviews.expert_edition where person_id = any($1) order by edition`,
    [personIds],
  )

const TIE = `select id, person_id as "personId", kind, park_id as "parkId", name, credit_code as "creditCode",
  unit_id as "unitId", province_code as "provinceCode", description, status, declared_at as "declaredAt",
  ended_at as "endedAt" from reviews.expert_tie`

export const readTiesById = (session: Session, ids: readonly string[]) =>
  session.read<ExpertTie>(`${TIE} where id = any($1)`, [ids])

/** Ties by expert, those that have ended too, oldest first. */
export const readTiesOf = (session: Session, personIds: readonly string[]) =>
  session.read<ExpertTie>(`${TIE} where person_id = any($1) order by id`, [personIds])

const ASSIGNMENT = `select s.id, s.application_id as "applicationId", s.round_id as "roundId", s.park_name as "parkName",
  s.province_code as "provinceCode", s.person_id as "personId", s.status, s.explanation, s.assigned_at as "assignedAt",
  s.declared_at as "declaredAt" from reviews.expert_assignment s`

export const readAssignmentsById = (session: Session, ids: readonly string[]) =>
  session.read<ExpertAssignment>(`${ASSIGNMENT} where s.id = any($1)`, [ids])

export const readAssignmentsOf = (session: Session, applicationIds: readonly string[]) =>
  session.read<ExpertAssignment>(`${ASSIGNMENT} where s.application_id = any($1) order by s.id`, [
    applicationIds,
  ])

export const readOverridesById = (session: Session, assignmentIds: readonly string[]) =>
  session.read<AssignmentOverride & { id: string }>(
    `select o.assignment_id as id, s.person_id as "personId", o.conflicts, o.reason, o.decided_at as "decidedAt"
       from reviews.assignment_override o join reviews.expert_assignment s on s.id = o.assignment_id
      where o.assignment_id = any($1)`,
    [assignmentIds],
  )

/** The viewer's own assignments, newest first. */
export const readOwnAssignments = (session: Session, roundId: string | null) =>
  session.read<ExpertAssignment>(
    `${ASSIGNMENT} where s.person_id = $1 and ($2::uuid is null or s.round_id = $2) order by s.id desc`,
    [session.viewer.id, roundId],
  )

/** An opened sheet is known by its application alone, in the audit log too (N81, N86). */
const sheetColumns = (
  id: string,
  expertName: string,
) => `${id} as id, t.application_id as "applicationId", ${expertName} as "expertName", t.scores,
  trim_scale(t.weighted_total)::text as "weightedTotal", t.opinion, t.submitted_at as "submittedAt"`

export const readSheetsById = (session: Session, assignmentIds: readonly string[]) =>
  session.read<ScoreSheet>(
    `select ${sheetColumns('t.id', 't.expert_name')} from reviews.score_sheet t where t.id = any($1)`,
    [assignmentIds],
  )

/**
 * Score sheets by application, in the order of the assignments, which says nothing about the scores (N80). Where the round
 * opens them to the viewer, they come without names and best first, which says nothing about the experts (N81).
 */
export const readSheetsOf = (session: Session, applicationIds: readonly string[]) =>
  session.read<ScoreSheet>(
    `(select ${sheetColumns('t.id', 't.expert_name')} from reviews.score_sheet t where t.application_id = any($1) order by t.id)
     union all
     select ${sheetColumns('t.application_id', 'null')} from reviews.opened_sheets($1) t`,
    [applicationIds],
  )

export type ConclusionRow = {
  id: string
  count: number
  sum: string
  highest: string
  lowest: string
  groupOpinion: string | null
  concludedAt: Date
}

export const readConclusions = (session: Session, applicationIds: readonly string[]) =>
  session.read<ConclusionRow>(
    `select application_id as id, count, sum::text as sum, highest::text as highest, lowest::text as lowest,
            group_opinion as "groupOpinion",
            concluded_at as "concludedAt"
       from reviews.expert_conclusion where application_id = any($1)`,
    [applicationIds],
  )

/** The rubric of each application's round, by which its sheets are summed up (N52). */
export const readRubricsOf = (session: Session, applicationIds: readonly string[]) =>
  session.read<{ id: string; rubric: Criterion[] }>(
    `select a.id, r.rubric from applications.application a join applications.round r on r.id = a.round_id
      where a.id = any($1)`,
    [applicationIds],
  )
