import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { MutationResolvers } from '../generated/graphql.ts'
import { amendRound } from '../operations/amend-round.ts'
import { attachEvidence } from '../operations/attach-evidence.ts'
import { eraseApplicationContacts, eraseRoundContacts } from '../operations/erase-contacts.ts'
import { openRound } from '../operations/open-round.ts'
import { prepareRound } from '../operations/prepare-round.ts'
import { recommendPark } from '../operations/recommend-park.ts'
import { registerPark } from '../operations/register-park.ts'
import { reopenApplication } from '../operations/reopen-application.ts'
import { ruleOnRound } from '../operations/rule-on-round.ts'
import { saveApplication } from '../operations/save-application.ts'
import { setApplicationContacts, setRoundContacts } from '../operations/set-contacts.ts'
import { startApplication } from '../operations/start-application.ts'
import { submitApplication } from '../operations/submit-application.ts'
import { withdrawApplication } from '../operations/withdraw-application.ts'

export const Mutation: MutationResolvers = {
  prepareRound: mutation((input, { session }) => prepareRound(session, input)),
  amendRound: mutation((input, { session }) => amendRound(session, input)),
  openRound: mutation((input, { session }) => openRound(session, input)),
  registerPark: mutation((input, { session }) => registerPark(session, input)),
  startApplication: mutation((input, { session }) => startApplication(session, input)),
  recommendPark: mutation((input, { session }) => recommendPark(session, input)),
  saveApplication: mutation((input, { session }) => saveApplication(session, input)),
  attachEvidence: mutation((input, { session }) => attachEvidence(session, input)),
  submitApplication: mutation((input, { session }) => submitApplication(session, input)),
  reopenApplication: mutation((input, { session }) => reopenApplication(session, input)),
  ruleOnRound: mutation((input, { session }) => ruleOnRound(session, input)),
  setRoundContacts: mutation((input, { session }) => setRoundContacts(session, input)),
  setApplicationContacts: mutation((input, { session }) => setApplicationContacts(session, input)),
  eraseRoundContacts: mutation((input, { session }) => eraseRoundContacts(session, input)),
  eraseApplicationContacts: mutation((input, { session }) => eraseApplicationContacts(session, input)),
  withdrawApplication: mutation((input, { session }) => withdrawApplication(session, input)),
}
