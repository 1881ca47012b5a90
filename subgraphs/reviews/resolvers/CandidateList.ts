import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { CANDIDATE_LIST_LIFECYCLE, CANDIDATE_LIST_STATUSES } from '@ndseb/shared/lifecycles/candidate-list.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import type { Context } from '../context.ts'
import { bandWarnings } from '../domain/candidate-band.ts'
import { missingMinistries } from '../domain/missing-ministries.ts'
import type {
  CandidateEntryResolvers,
  CandidateListPayloadResolvers,
  CandidateListResolvers,
  ConcurrenceResolvers,
  StartJointStudyPayloadResolvers,
  WarningResolvers,
} from '../generated/graphql.ts'
import type { CandidateList as List } from '../parents.ts'

const isListed = ({ position }: { position: number | null }) => position !== null

async function warningsOf({ id, bandMin, bandMax }: List, loaders: Context['loaders']) {
  const entries = await loaders.entries.load(id)
  return bandWarnings(entries.filter(isListed).length, { min: bandMin, max: bandMax })
}

export const CandidateList: CandidateListResolvers = {
  round: ({ roundId }) => ({ id: roundId }),
  statusName: ({ status }, _, { viewer }) => CANDIDATE_LIST_STATUSES[status][viewer.language],
  candidates: async ({ id }, _, { loaders }) => (await loaders.entries.load(id)).filter(isListed),
  leftOut: async ({ id }, _, { loaders }) =>
    (await loaders.entries.load(id)).filter((entry) => !isListed(entry)),
  concurrences: ({ id }, _, { loaders }) => loaders.concurrences.load(id),
  missing: async ({ id }, _, { loaders }) => {
    const words = await loaders.concurrences.load(id)
    return missingMinistries(words.map(({ agency, concurs }) => ({ agency, agrees: concurs })))
  },
  warnings: (list, _, { loaders }) => warningsOf(list, loaders),
  availableSteps: ({ status }, _, { viewer }) =>
    availableSteps(CANDIDATE_LIST_LIFECYCLE, status, viewer.role),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const CandidateEntry: CandidateEntryResolvers = {
  application: ({ applicationId }) => ({ id: applicationId }),
  province: ({ provinceCode }) => ({ code: provinceCode }),
}

export const Concurrence: ConcurrenceResolvers = {
  agencyName: ({ agency }, _, { viewer }) => AGENCIES[agency][viewer.language],
}

export const Warning: WarningResolvers = {
  message: ({ message }, _, { viewer }) => message[viewer.language],
}

export const StartJointStudyPayload: StartJointStudyPayloadResolvers = {
  round: ({ roundId }) => (roundId ? { id: roundId } : null),
}

export const CandidateListPayload: CandidateListPayloadResolvers = {
  candidateList: ({ listId }, _, { loaders }) => (listId ? loaders.candidateList.load(listId) : null),
  warnings: async ({ listId }, _, { loaders }) =>
    listId ? warningsOf(await existing(loaders.candidateList.load(listId)), loaders) : null,
}
