import { parseId } from '@ndseb/shared/scalars.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { listApplications } from '../queries/applications.ts'
import { readProvinces, readUnits } from '../queries/places.ts'
import { readRounds } from '../queries/rounds.ts'
import { whatIf } from './eligibility.ts'

export const Query: QueryResolvers = {
  rounds: (_, _args, { session }) => readRounds(session),
  round: (_, { id }, { loaders }) => loaders.round.load(parseId(id)),
  provinces: (_, _args, { session }) => readProvinces(session),
  recommendingUnits: (_, _args, { session }) => readUnits(session),
  park: (_, { id }, { loaders }) => loaders.park.load(parseId(id)),
  application: (_, { id }, { loaders }) => loaders.application.load(parseId(id)),
  applications: (_, args, { session }) => listApplications(session, args),
  whatIf,
}
