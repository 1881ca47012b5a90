import { parseId } from '@ndseb/shared/scalars.ts'
import type { QueryResolvers } from '../generated/graphql.ts'
import { listApplications } from '../queries/applications.ts'
import { listParks } from '../queries/parks.ts'
import { readProvinces, readUnits } from '../queries/places.ts'
import { readProgrammes } from '../queries/programmes.ts'
import { readRounds } from '../queries/rounds.ts'
import { whatIf } from './eligibility.ts'

export const Query: QueryResolvers = {
  programmes: (_, _args, { session }) => readProgrammes(session),
  rounds: (_, { noticeNumber }, { session }) => readRounds(session, noticeNumber),
  round: (_, { id }, { loaders }) => loaders.round.load(parseId(id)),
  provinces: (_, { orderBy }, { session }) => readProvinces(session, orderBy),
  recommendingUnits: (_, { orderBy }, { session }) => readUnits(session, orderBy),
  park: (_, { id }, { loaders }) => loaders.park.load(parseId(id)),
  parks: (_, args, { session }) => listParks(session, args),
  application: (_, { id }, { loaders }) => loaders.application.load(parseId(id)),
  applications: (_, args, { session }) => listApplications(session, args),
  whatIf,
}
