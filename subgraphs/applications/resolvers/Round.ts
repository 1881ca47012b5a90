import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { ROUND_LIFECYCLE, ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import { joinBrokenLines } from '@ndseb/shared/rules/broken-lines.ts'
import { STANDARDS } from '@ndseb/shared/rules/finding.ts'
import type {
  CriterionResolvers,
  QuestionResolvers,
  RoundPayloadResolvers,
  RoundResolvers,
  StandardResolvers,
} from '../generated/graphql.ts'
import { contactsOfRound } from './Contact.ts'
import { listConditions, listTiers } from './Programme.ts'
import { rulings, units } from './Ruling.ts'

export const Round: RoundResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.round.load(id),
  programmeName: ({ programmeName, programmeNameEn }, _, { viewer }) =>
    viewer.language === 'en' ? programmeNameEn : programmeName,
  tiers: ({ tiers }) => listTiers(tiers),
  conditions: ({ conditions }) => listConditions(conditions),
  statusName: ({ status }, _, { viewer }) => ROUND_STATUSES[status][viewer.language],
  availableSteps: ({ status }, _, { viewer }) => availableSteps(ROUND_LIFECYCLE, status, viewer.role),
  noticeText: async ({ id }, _, { loaders }) => {
    const text = (await loaders.noticeText.load(id))?.text ?? null
    return text && joinBrokenLines(text)
  },
  noticeTextVerbatim: async ({ id }, _, { loaders }) => (await loaders.noticeText.load(id))?.text ?? null,
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
  ...contactsOfRound,
  rulings,
  units,
}

export const Standard: StandardResolvers = {
  clause: ({ standard }) => STANDARDS[standard].clause,
  unit: ({ standard }) => STANDARDS[standard].unit,
}

export const Criterion: CriterionResolvers = {
  name: (criterion, _, { viewer }) => criterion[viewer.language],
}

export const Question: QuestionResolvers = {
  text: (question, _, { viewer }) => question[viewer.language],
}

export const RoundPayload: RoundPayloadResolvers = {
  round: ({ roundId }, _, { loaders }) => (roundId ? loaders.round.load(roundId) : null),
}
