import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import { OBJECTION_LIFECYCLE, OBJECTION_STATUSES } from '@ndseb/shared/lifecycles/objection.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import type {
  FileObjectionPayloadResolvers,
  ObjectionPayloadResolvers,
  ObjectionResolvers,
} from '../generated/graphql.ts'

export const Objection: ObjectionResolvers = {
  notice: ({ noticeId }, _, { loaders }) => existing(loaders.notice.load(noticeId)),
  candidate: async ({ noticeId, applicationId }, _, { loaders }) => {
    const candidates = await loaders.noticeCandidates.load(noticeId)
    return existing(Promise.resolve(candidates.find((one) => one.applicationId === applicationId) ?? null))
  },
  application: ({ applicationId }) => ({ id: applicationId }),
  objector: ({ id }, _, { loaders }) => loaders.objector.load(id),
  statusName: ({ status }, _, { viewer }) => OBJECTION_STATUSES[status][viewer.language],
  availableSteps: ({ status }, _, { viewer }) => availableSteps(OBJECTION_LIFECYCLE, status, viewer.role),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const FileObjectionPayload: FileObjectionPayloadResolvers = {
  receipt: ({ objectionId }) => objectionId ?? null,
}

export const ObjectionPayload: ObjectionPayloadResolvers = {
  objection: ({ objectionId }, _, { loaders }) => (objectionId ? loaders.objection.load(objectionId) : null),
}
