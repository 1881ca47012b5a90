import { parseId } from '@ndseb/shared/scalars.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { readExpertPool, readOwnAssignments } from '../queries/experts.ts'
import { readReceivedLetters } from '../queries/letters.ts'

const roundIdOf = (roundId: string | null | undefined) => (roundId ? parseId(roundId, ['roundId']) : null)

export const Query: QueryResolvers = {
  jointLetter: (_, { id }, { loaders }) => loaders.letter.load(parseId(id)),
  jointLetters: (_, { roundId }, { loaders }) => loaders.lettersOfRound.load(parseId(roundId, ['roundId'])),
  receivedLetters: (_, { roundId }, { session }) => readReceivedLetters(session, roundIdOf(roundId)),
  expertPool: (_, _args, { session }) => readExpertPool(session),
  myAssignments: (_, { roundId }, { session }) => readOwnAssignments(session, roundIdOf(roundId)),
}
