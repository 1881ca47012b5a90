import { readHistory } from '@ndseb/db/history.ts'
import type { Session } from '@ndseb/db/session.ts'
import { batchById, batchListsBy } from '@ndseb/shared/subgraph/batch.ts'
import { readApplicationsById } from './queries/applications.ts'
import {
  readAnswersOf,
  readDeclaredCases,
  readDeclaredOf,
  readEvidence,
  readEvidenceOf,
  readFilingsOf,
  readLeadingEnterprisesOf,
} from './queries/cases.ts'
import { readContactsOfApplications, readContactsOfRounds } from './queries/contacts.ts'
import { readParksById, readParksOfUnits } from './queries/parks.ts'
import { readProvincesByCode, readUnitsById, readUnitsOfProvinces } from './queries/places.ts'
import { readNoticeTexts, readRoundsById } from './queries/rounds.ts'
import { readDecisionsOf } from './queries/rulings.ts'

/** The DataLoaders of one request: each is one statement for however many are asked for at once. */
export const makeLoaders = (session: Session) => ({
  application: batchById((ids) => readApplicationsById(session, ids)),
  round: batchById((ids) => readRoundsById(session, ids)),
  noticeText: batchById((ids) => readNoticeTexts(session, ids)),
  park: batchById((ids) => readParksById(session, ids)),
  parksOfUnit: batchListsBy('unitId', (ids) => readParksOfUnits(session, ids)),
  unit: batchById((ids) => readUnitsById(session, ids)),
  province: batchById((codes) => readProvincesByCode(session, codes)),
  unitsOfProvince: batchListsBy('provinceCode', (codes) => readUnitsOfProvinces(session, codes)),
  answers: batchById((ids) => readAnswersOf(session, ids)),
  declared: batchListsBy('applicationId', (ids) => readDeclaredOf(session, ids)),
  declaredCase: batchById((ids) => readDeclaredCases(session, ids)),
  filings: batchListsBy('applicationId', (ids) => readFilingsOf(session, ids)),
  leadingEnterprises: batchListsBy('applicationId', (ids) => readLeadingEnterprisesOf(session, ids)),
  evidenceOf: batchListsBy('applicationId', (ids) => readEvidenceOf(session, ids)),
  evidence: batchById((ids) => readEvidence(session, ids)),
  contactsOfRound: batchListsBy('roundId', (ids) => readContactsOfRounds(session, ids)),
  contactsOfApplication: batchListsBy('applicationId', (ids) => readContactsOfApplications(session, ids)),
  rulings: batchListsBy('roundId', (ids) => readDecisionsOf(session, ids)),
  history: batchListsBy('subjectId', (ids) => readHistory(session, 'applications.history', ids)),
})

export type Loaders = ReturnType<typeof makeLoaders>
