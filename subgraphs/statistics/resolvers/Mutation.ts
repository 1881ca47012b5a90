import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { MutationResolvers } from '../generated/graphql.ts'
import { discardImport } from '../operations/discard-import.ts'
import { importReturns } from '../operations/import-returns.ts'
import { recordExchangeRate } from '../operations/record-exchange-rate.ts'
import { recordIndicator } from '../operations/record-indicator.ts'
import { recordParkFigures } from '../operations/record-park-figures.ts'
import { setParkMembership } from '../operations/set-park-membership.ts'

export const Mutation: MutationResolvers = {
  importReturns: mutation((input, { session }) => importReturns(session, input)),
  discardImport: mutation((input, { session }) => discardImport(session, input)),
  setParkMembership: mutation((input, { session }) => setParkMembership(session, input)),
  recordParkFigures: mutation((input, { session }) => recordParkFigures(session, input)),
  recordExchangeRate: mutation((input, { session }) => recordExchangeRate(session, input)),
  recordIndicator: mutation((input, { session }) => recordIndicator(session, input)),
}
