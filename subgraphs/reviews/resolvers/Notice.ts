import {
  NOTICE_LIFECYCLE,
  NOTICE_RESULTS,
  NOTICE_STATUSES,
  WINDOW_CHANGES,
} from '@ndseb/shared/lifecycles/notice.ts'
import { isWithin } from '@ndseb/shared/rules/working-days.ts'
import type {
  ChangeNoticePayloadResolvers,
  ClearCandidatesPayloadResolvers,
  NoticeCandidateResolvers,
  NoticeResolvers,
  NoticeWindowEditionResolvers,
  PublishNoticePayloadResolvers,
} from '../generated/graphql.ts'
import { stepsIn } from './steps-in.ts'

export const Notice: NoticeResolvers = {
  round: ({ roundId }) => ({ id: roundId }),
  windows: ({ id }, _, { loaders }) => loaders.noticeWindows.load(id),
  windowOpen: async ({ postedOn, endsAt }, _, { session }) =>
    isWithin({ postedOn, endsAt: new Date(endsAt) }, await session.now()),
  statusName: ({ status }, _, { viewer }) => NOTICE_STATUSES[status][viewer.language],
  availableSteps: (notice, _, context) => stepsIn(NOTICE_LIFECYCLE, notice, context),
  candidates: ({ id }, _, { loaders }) => loaders.noticeCandidates.load(id),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const NoticeCandidate: NoticeCandidateResolvers = {
  province: ({ provinceCode }) => ({ code: provinceCode }),
  application: ({ applicationId }, _, { loaders }) => loaders.visibleCase.load(applicationId),
  resultName: ({ result }, _, { viewer }) => result && NOTICE_RESULTS[result][viewer.language],
  objections: ({ applicationId }, _, { loaders }) => loaders.objectionsTo.load(applicationId),
}

export const NoticeWindowEdition: NoticeWindowEditionResolvers = {
  changeName: ({ change }, _, { viewer }) => WINDOW_CHANGES[change][viewer.language],
}

export const PublishNoticePayload: PublishNoticePayloadResolvers = {
  notice: ({ noticeId }, _, { loaders }) => (noticeId ? loaders.notice.load(noticeId) : null),
}

export const ChangeNoticePayload: ChangeNoticePayloadResolvers = {
  notice: ({ noticeId }, _, { loaders }) => (noticeId ? loaders.notice.load(noticeId) : null),
}

export const ClearCandidatesPayload: ClearCandidatesPayloadResolvers = {
  notice: ({ noticeId }, _, { loaders }) => (noticeId ? loaders.notice.load(noticeId) : null),
  cleared: ({ clearedIds }) => clearedIds?.map((id) => ({ id })) ?? null,
  held: async ({ noticeId }, _, { loaders }) =>
    noticeId ? (await loaders.noticeCandidates.load(noticeId)).filter(({ result }) => result === null) : null,
}
