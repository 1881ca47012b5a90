import { firstProgramme } from '@ndseb/db/reference.ts'
import { APPLICATION_LIFECYCLE } from '@ndseb/shared/lifecycles/application.ts'
import { ASSIGNMENT_LIFECYCLE, CLOSED_ASSIGNMENTS } from '@ndseb/shared/lifecycles/expert-assignment.ts'
import { type Kind, kind, reasons, sees, somebody, someCase, stale, versionGiven, wrongStep } from '../act.ts'
import type { Chance } from '../chance.ts'
import { type Assignment, type Case, find, known, type World } from '../world.ts'
import { isConflicted } from './pool.ts'

const MOFCOM = ['MOFCOM_OFFICER'] as const
const EXPERT = ['EXPERT'] as const

const isOpen = ({ status }: Assignment) => !CLOSED_ASSIGNMENTS.some((closed) => closed === status)
const assignmentsOf = ({ assignments }: World, caseId: string) =>
  assignments.filter((assignment) => assignment.caseId === caseId)

/** One of an expert's assignments that is in one of these states, if there is one, with the expert. */
function someAssignment(world: World, chance: Chance, statuses: readonly Assignment['status'][]) {
  const waiting = world.assignments.filter(
    ({ status, caseId }) =>
      statuses.includes(status) && known(world.cases, caseId).status === 'EXPERT_REVIEW',
  )
  const assignment = chance.one(waiting) ?? chance.one(world.assignments.slice(-60))
  const person = assignment && world.people.find(({ id }) => id === assignment.personId)
  return assignment && person && { assignment, person }
}

/** What an expert does with an assignment of his own. */
const ownStep = <Input extends { assignmentId: string }>(
  step: 'declareNoConflict' | 'declareConflict',
  weight: number,
  said: Omit<Input, 'assignmentId'>,
): Kind =>
  kind<{ assignmentId: string }>({
    by: EXPERT,
    weight,
    propose: (world, chance) => {
      const chosen = someAssignment(world, chance, ['ASSIGNED'])
      return chosen ? { person: chosen.person, input: { assignmentId: chosen.assignment.id, ...said } } : null
    },
    refusals: ({ assignments }, { id, role }, { assignmentId }) => {
      const assignment = find(assignments, assignmentId)
      if (assignment?.personId !== id) return ['NOT_FOUND']
      return reasons([wrongStep(ASSIGNMENT_LIFECYCLE, step, assignment.status, role)])
    },
    apply: ({ assignments }, _person, { assignmentId }) => {
      known(assignments, assignmentId).status = ASSIGNMENT_LIFECYCLE[step].to
    },
  })

export const experts = {
  assignExperts: kind<{
    applicationId: string
    expertIds: string[]
    overrides?: { expertId: string; reason: string }[]
    expectedVersion?: number
  }>({
    by: MOFCOM,
    weight: 6,
    propose: (world, chance) => {
      const isUnderReview = (one: Case) => known(world.rounds, one.roundId).status === 'EXPERT_REVIEW'
      const isReady = (one: Case) =>
        isUnderReview(one) &&
        (one.status === 'SUBMITTED' ||
          (one.status === 'EXPERT_REVIEW' && assignmentsOf(world, one.id).filter(isOpen).length < 3))
      const one = someCase(world, chance, isReady)
      if (!one) return null
      const { panel } = known(world.rounds, one.roundId)
      const taken = assignmentsOf(world, one.id).map(({ personId }) => personId)
      const fit = panel.filter((id) => !isConflicted(world, id, one) && !taken.includes(id))
      const chosen = chance.shuffled(chance.happens(0.9) ? fit : panel).slice(0, chance.whole(2, 4))
      const [anybody] = world.experts.keys()
      const overridden = chosen.filter((id) => isConflicted(world, id, one) || chance.happens(0.01))
      return {
        person: somebody(world, chance, MOFCOM),
        input: {
          ...{ applicationId: one.id, expertIds: chosen.length > 0 ? chosen : [anybody ?? ''] },
          ...(overridden.length > 0 &&
            chance.happens(0.7) && {
              overrides: overridden.map((expertId) => ({ expertId, reason: '领域唯一（模型）' })),
            }),
          ...versionGiven(chance, one.version),
        },
      }
    },
    refusals: (world, person, { applicationId, expertIds, overrides = [], expectedVersion }) => {
      const one = find(world.cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      const round = known(world.rounds, one.roundId)
      const former = assignmentsOf(world, one.id)
      const stoodAside = former
        .filter(({ status }) => status === 'CONFLICTED')
        .map(({ personId }) => personId)
      const isOverridden = (id: string) => overrides.some(({ expertId }) => expertId === id)
      return reasons([
        ['NOT_UNDER_EXPERT_REVIEW', round.status !== 'EXPERT_REVIEW'],
        stale(expectedVersion, one.version),
        one.status === 'EXPERT_REVIEW'
          ? ['STEP_NOT_ALLOWED', false]
          : wrongStep(APPLICATION_LIFECYCLE, 'startExpertReview', one.status, person.role),
        ['EXPERT_NOT_ON_PANEL', expertIds.some((id) => !round.panel.includes(id))],
        ['EXPERT_CONFLICT', expertIds.some((id) => isConflicted(world, id, one) && !isOverridden(id))],
        ['EXPERT_DECLARED_CONFLICT', expertIds.some((id) => stoodAside.includes(id))],
        [
          'OVERRIDE_WITHOUT_CONFLICT',
          overrides.some(
            ({ expertId }) =>
              !expertIds.includes(expertId) ||
              (!isConflicted(world, expertId, one) && !stoodAside.includes(expertId)),
          ),
        ],
        ['EXPERTS_TOO_FEW', former.filter(isOpen).length + expertIds.length < 3],
        ['ALREADY_ASSIGNED', former.some(({ personId }) => expertIds.includes(personId))],
      ])
    },
    selection: 'application { expertAssignments { id expert { id } } }',
    apply: ({ cases, assignments }, _person, { applicationId, expertIds }, { application }) => {
      const one = known(cases, applicationId)
      if (one.status === 'SUBMITTED')
        Object.assign(one, { status: 'EXPERT_REVIEW', version: one.version + 1 })
      const given: { id: string; expert: { id: string } }[] = application.expertAssignments
      for (const { id, expert } of given.filter((made) => expertIds.includes(made.expert.id)))
        assignments.push({
          id,
          caseId: one.id,
          roundId: one.roundId,
          personId: expert.id,
          status: 'ASSIGNED',
          points: 0,
        })
    },
  }),

  declareNoConflict: ownStep('declareNoConflict', 9, {}),
  declareConflict: ownStep('declareConflict', 0.4, { explanation: '曾任顾问（模型）' }),

  releaseExpert: kind<{ assignmentId: string; reason: string }>({
    by: MOFCOM,
    weight: 0.4,
    propose: (world, chance) => {
      const chosen = someAssignment(world, chance, ['ASSIGNED', 'ADMITTED'])
      return chosen
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { assignmentId: chosen.assignment.id, reason: '未答复（模型）' },
          }
        : null
    },
    refusals: ({ assignments }, { role }, { assignmentId }) => {
      const assignment = find(assignments, assignmentId)
      if (!assignment) return ['NOT_FOUND']
      return reasons([wrongStep(ASSIGNMENT_LIFECYCLE, 'release', assignment.status, role)])
    },
    apply: ({ assignments }, _person, { assignmentId }) => {
      known(assignments, assignmentId).status = 'RELEASED'
    },
  }),

  submitScores: kind<{
    assignmentId: string
    scores: { criterion: string; points: number }[]
    opinion: string
  }>({
    by: EXPERT,
    weight: 9,
    propose: (world, chance) => {
      const chosen = someAssignment(world, chance, ['ADMITTED'])
      if (!chosen) return null
      // The same points for all, so that they are the weighted total; few of them, so that means are equal at times.
      const points = chance.whole(chance.happens(0.02) ? 101 : 86, chance.happens(0.02) ? 110 : 95)
      const scores = firstProgramme.rubric.map(({ code }) => ({ criterion: code, points }))
      return {
        person: chosen.person,
        input: {
          assignmentId: chosen.assignment.id,
          scores: chance.happens(0.98) ? scores : scores.slice(1),
          opinion: '评语（模型）',
        },
      }
    },
    refusals: (world, { id, role }, { assignmentId, scores }) => {
      const assignment = find(world.assignments, assignmentId)
      if (assignment?.personId !== id) return ['NOT_FOUND']
      const [round, one] = [known(world.rounds, assignment.roundId), known(world.cases, assignment.caseId)]
      return reasons([
        ['SCORES_ARE_FINAL', assignment.status === 'SUBMITTED'],
        assignment.status === 'SUBMITTED'
          ? ['STEP_NOT_ALLOWED', false]
          : wrongStep(ASSIGNMENT_LIFECYCLE, 'submitScores', assignment.status, role),
        ['NOT_UNDER_EXPERT_REVIEW', round.status !== 'EXPERT_REVIEW' || one.status !== 'EXPERT_REVIEW'],
        ['SCORE_MISSING', scores.length < firstProgramme.rubric.length],
        ['OUT_OF_RANGE', scores.some(({ points }) => points > 100)],
      ])
    },
    apply: ({ assignments }, _person, { assignmentId, scores }) => {
      Object.assign(known(assignments, assignmentId), { status: 'SUBMITTED', points: scores[0]?.points ?? 0 })
    },
  }),

  concludeExpertReview: kind<{ applicationId: string; expectedVersion?: number }>({
    by: MOFCOM,
    weight: 4,
    propose: (world, chance) => {
      const isScored = (one: Case) =>
        one.status === 'EXPERT_REVIEW' &&
        assignmentsOf(world, one.id)
          .filter(isOpen)
          .every(({ status }) => status === 'SUBMITTED')
      const one = someCase(world, chance, isScored)
      return one
        ? {
            person: somebody(world, chance, MOFCOM),
            input: { applicationId: one.id, ...versionGiven(chance, one.version) },
          }
        : null
    },
    refusals: (world, person, { applicationId, expectedVersion }) => {
      const one = find(world.cases, applicationId)
      if (!one || !sees(person, one)) return ['NOT_FOUND']
      const open = assignmentsOf(world, one.id).filter(isOpen)
      return reasons([
        wrongStep(APPLICATION_LIFECYCLE, 'concludeExpertReview', one.status, person.role),
        stale(expectedVersion, one.version),
        ['SCORES_MISSING', open.some(({ status }) => status !== 'SUBMITTED')],
        ['EXPERTS_TOO_FEW', open.length < 3],
      ])
    },
    apply: (world, _person, { applicationId }) => {
      const one = known(world.cases, applicationId)
      const points = assignmentsOf(world, one.id)
        .filter(isOpen)
        .map(({ points }) => points)
      Object.assign(one, { status: 'EXPERT_REVIEWED', version: one.version + 1 })
      one.result = { sum: points.reduce((sum, one) => sum + one, 0), count: points.length }
    },
  }),
}
