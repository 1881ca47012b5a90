import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { FINDING_CLAUSES } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import type { Context } from '../context.ts'
import { checkConditions } from '../domain/conditions.ts'
import { type Applicant, questionsFor } from '../domain/form.ts'
import type { ApplicationResolvers, ConditionResolvers, SelfCheckResolvers } from '../generated/graphql.ts'
import type { Application } from '../parents.ts'

/** The type of the park and the governments above it, which decide what is asked of the case (N18, N29). */
async function applicantOf({ parkId, unitId }: Application, { loaders }: Context): Promise<Applicant> {
  const [park, unit] = await Promise.all([
    existing(loaders.park.load(parkId)),
    existing(loaders.unit.load(unitId)),
  ])
  return { parkType: park.type, governments: unit.governments }
}

export const questions: ApplicationResolvers['questions'] = async (application, _, context) => {
  const [{ form }, applicant] = await Promise.all([
    existing(context.loaders.round.load(application.roundId)),
    applicantOf(application, context),
  ])
  return questionsFor(form, applicant)
}

export const conditions: ApplicationResolvers['conditions'] = async (application, _, context) => {
  const { loaders } = context
  const [applicant, round, park, answers, evidence] = await Promise.all([
    applicantOf(application, context),
    existing(loaders.round.load(application.roundId)),
    existing(loaders.park.load(application.parkId)),
    loaders.answers.load(application.id),
    loaders.evidenceOf.load(application.id),
  ])
  const { conditions: judged, form, referenceDate, ruleVersion } = round
  const { creditCode, operatingSince } = park
  return checkConditions({
    ...{ ...applicant, conditions: judged, form, answers: answers?.answers ?? {}, evidence },
    ...{ creditCode, operatingSince, referenceDate, ruleVersion },
  })
}

export const Condition: ConditionResolvers = {
  clauseName: ({ clause }, _, { viewer }) => FINDING_CLAUSES[clause][viewer.language],
  owner: ({ clause }) => FINDING_CLAUSES[clause].owner,
  ownerName: ({ clause }, _, { viewer }) => AGENCIES[FINDING_CLAUSES[clause].owner][viewer.language],
}

export const SelfCheck: SelfCheckResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}
