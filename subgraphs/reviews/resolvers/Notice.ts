import { NOTICE_STATUSES } from '@ndseb/shared/lifecycles/notice.ts'
import type {
  ClearCandidatesPayloadResolvers,
  NoticeCandidateResolvers,
  NoticeResolvers,
  PublishNoticePayloadResolvers,
} from '../generated/graphql.ts'

export const Notice: NoticeResolvers = {
  round: ({ roundId }) => ({ id: roundId }),
  windowOpen: async ({ endsAt }, _, { session }) => (await session.now()) < new Date(endsAt),
  statusName: ({ status }, _, { viewer }) => NOTICE_STATUSES[status][viewer.language],
  candidates: ({ id }, _, { loaders }) => loaders.noticeCandidates.load(id),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const NoticeCandidate: NoticeCandidateResolvers = {
  province: ({ provinceCode }) => ({ code: provinceCode }),
  application: ({ applicationId }, _, { loaders }) => loaders.visibleCase.load(applicationId),
}

export const PublishNoticePayload: PublishNoticePayloadResolvers = {
  notice: ({ noticeId }, _, { loaders }) => (noticeId ? loaders.notice.load(noticeId) : null),
}

export const ClearCandidatesPayload: ClearCandidatesPayloadResolvers = {
  notice: ({ noticeId }, _, { loaders }) => (noticeId ? loaders.notice.load(noticeId) : null),
  cleared: ({ clearedIds }) => clearedIds?.map((id) => ({ id })) ?? null,
}
