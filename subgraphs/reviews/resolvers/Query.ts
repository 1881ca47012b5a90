import { parseId, parseOptionalId } from '@ndseb/shared/scalars.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { readDesignations } from '../queries/designations.ts'
import { readExpertPool, readOwnAssignments } from '../queries/experts.ts'
import { readLetters, readReceivedLetters } from '../queries/letters.ts'
import { readNotices } from '../queries/notices.ts'
import { listBases, verifyDesignation } from '../queries/registry.ts'
import { listWaivers, readWaiverComparison } from '../queries/waivers.ts'

export const Query: QueryResolvers = {
  jointLetter: (_, { id }, { loaders }) => loaders.letter.load(parseId(id)),
  jointLetters: (_, { roundId, letterNumber }, { session }) =>
    readLetters(session, parseOptionalId(roundId, ['roundId']), letterNumber),
  receivedLetters: (_, { roundId, letterNumber }, { session }) =>
    readReceivedLetters(session, parseOptionalId(roundId, ['roundId']), letterNumber),
  expertPool: (_, _args, { session }) => readExpertPool(session),
  myAssignments: (_, { roundId }, { session }) =>
    readOwnAssignments(session, parseOptionalId(roundId, ['roundId'])),
  candidateList: (_, { id }, { loaders }) => loaders.candidateList.load(parseId(id)),
  notices: (_, { noticeNumber }, { session }) => readNotices(session, noticeNumber),
  notice: (_, { id }, { loaders }) => loaders.notice.load(parseId(id)),
  designation: (_, { id }, { loaders }) => loaders.designation.load(parseId(id)),
  designations: (_, { roundId, documentNumber }, { session }) =>
    readDesignations(session, parseOptionalId(roundId, ['roundId']), documentNumber),
  base: (_, { id }, { loaders }) => loaders.base.load(parseId(id)),
  objection: (_, { id }, { loaders }) => loaders.objection.load(parseId(id)),
  bases: (_, args, { session }) => listBases(session, args),
  waivers: (_, args, { session }) => listWaivers(session, args),
  waiverComparison: (_, _args, { session }) => readWaiverComparison(session),
  verifyDesignation: (_, args, { session }) => verifyDesignation(session, args),
  appeal: (_, { id }, { loaders }) => loaders.appeal.load(parseId(id)),
  reReview: (_, { id }, { loaders }) => loaders.reReview.load(parseId(id)),
}
