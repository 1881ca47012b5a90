import { readHistory } from '@ndseb/db/history.ts'
import type { Session } from '@ndseb/db/session.ts'
import { batchById, batchListsBy } from '@ndseb/shared/subgraph/batch.ts'
import { readAdjustedResults, readSeverities } from './queries/adjusted-results.ts'
import {
  readAppealsById,
  readAppealsOfReReviews,
  readAppealsOfRounds,
  readDecisionsOnAppeals,
  readReinstatementsOf,
} from './queries/appeals.ts'
import { readArchivedRounds } from './queries/archived-rounds.ts'
import { readBasesById, readBasesOfDesignations, readBasesOfParks } from './queries/bases.ts'
import {
  readCandidateListsById,
  readCandidateListsOfRounds,
  readConcurrencesOfApplications,
  readConcurrencesOfLists,
  readEntriesOf,
} from './queries/candidate-lists.ts'
import {
  readConcurrencesOfParties,
  readPartiesById,
  readPartiesOfRounds,
} from './queries/concurring-parties.ts'
import { readPanelConflicts } from './queries/conflicts.ts'
import {
  readDesignatedParksOf,
  readDesignationSignaturesOf,
  readDesignationsById,
  readDesignationsOfRounds,
  readDocumentsOfBases,
  readDocumentsOfReReviews,
} from './queries/designations.ts'
import {
  readAssignmentsById,
  readAssignmentsOf,
  readConclusions,
  readEditionsOf,
  readExpertsById,
  readOverridesById,
  readPanelsOf,
  readRubricsOf,
  readSheetsById,
  readSheetsOf,
  readTiesById,
  readTiesOf,
} from './queries/experts.ts'
import { readFindingsOf } from './queries/findings.ts'
import {
  readDeliveries,
  readDeliveriesTo,
  readLetterApplications,
  readLetterOf,
  readLettersById,
  readLettersOfRounds,
  readSignatures,
} from './queries/letters.ts'
import {
  readNoticeCandidatesOf,
  readNoticesById,
  readNoticesOfRounds,
  readWindowsOf,
} from './queries/notices.ts'
import { readObjectionsById, readObjectionsTo, readObjectors } from './queries/objections.ts'
import { readOpinionsById, readOpinionsOf, readVisibleCases } from './queries/opinions.ts'
import { readOptionsOfRounds } from './queries/options.ts'
import {
  readOpinionsOfReReviews,
  readReReviewsById,
  readReReviewsOfBases,
  readReReviewsOfDesignations,
  readReReviewsOfRounds,
} from './queries/re-reviews.ts'
import { readRegistryLines } from './queries/registry.ts'
import { readClaimsById, readClaimsOf, readWaiversById, readWaiversOf } from './queries/waivers.ts'

/** The DataLoaders of one request: each is one statement of queries/, whatever the number of keys. */
export const makeLoaders = (session: Session) => ({
  history: batchListsBy('subjectId', (ids) => readHistory(session, 'reviews.decision_history', ids)),
  visibleCase: batchById((ids) => readVisibleCases(session, ids)),
  opinion: batchById((ids) => readOpinionsById(session, ids)),
  opinions: batchListsBy('applicationId', (ids) => readOpinionsOf(session, ids)),
  letter: batchById((ids) => readLettersById(session, ids)),
  letterOf: batchListsBy('applicationId', (ids) => readLetterOf(session, ids)),
  lettersOfRound: batchListsBy('roundId', (ids) => readLettersOfRounds(session, ids)),
  letterApplications: batchListsBy('letterId', (ids) => readLetterApplications(session, ids)),
  signatures: batchListsBy('letterId', (ids) => readSignatures(session, ids)),
  deliveriesTo: batchListsBy('recipient', (agencies) => readDeliveriesTo(session, agencies)),
  deliveries: batchListsBy('letterId', (ids) => readDeliveries(session, ids)),
  expert: batchById((ids) => readExpertsById(session, ids)),
  expertEditions: batchListsBy('personId', (ids) => readEditionsOf(session, ids)),
  tie: batchById((ids) => readTiesById(session, ids)),
  ties: batchListsBy('personId', (ids) => readTiesOf(session, ids)),
  panel: batchListsBy('roundId', (ids) => readPanelsOf(session, ids)),
  assignment: batchById((ids) => readAssignmentsById(session, ids)),
  assignments: batchListsBy('applicationId', (ids) => readAssignmentsOf(session, ids)),
  override: batchById((ids) => readOverridesById(session, ids)),
  panelConflicts: batchListsBy('applicationId', (ids) => readPanelConflicts(session, ids)),
  scoreSheet: batchById((ids) => readSheetsById(session, ids)),
  scoreSheets: batchListsBy('applicationId', (ids) => readSheetsOf(session, ids)),
  conclusion: batchById((ids) => readConclusions(session, ids)),
  adjustedResult: batchById((ids) => readAdjustedResults(session, ids)),
  severities: batchListsBy('roundId', (ids) => readSeverities(session, ids)),
  rubric: batchById((ids) => readRubricsOf(session, ids)),
  findings: batchListsBy('applicationId', (ids) => readFindingsOf(session, ids)),
  candidateList: batchById((ids) => readCandidateListsById(session, ids)),
  candidateListOfRound: batchListsBy('roundId', (ids) => readCandidateListsOfRounds(session, ids)),
  entries: batchListsBy('listId', (ids) => readEntriesOf(session, ids)),
  concurrences: batchListsBy('listId', (ids) => readConcurrencesOfLists(session, ids)),
  concurrencesOf: batchListsBy('applicationId', (ids) => readConcurrencesOfApplications(session, ids)),
  party: batchById((ids) => readPartiesById(session, ids)),
  partiesOfRound: batchListsBy('roundId', (ids) => readPartiesOfRounds(session, ids)),
  partyConcurrences: batchListsBy('partyId', (ids) => readConcurrencesOfParties(session, ids)),
  notice: batchById((ids) => readNoticesById(session, ids)),
  noticesOfRound: batchListsBy('roundId', (ids) => readNoticesOfRounds(session, ids)),
  noticeCandidates: batchListsBy('noticeId', (ids) => readNoticeCandidatesOf(session, ids)),
  noticeWindows: batchListsBy('noticeId', (ids) => readWindowsOf(session, ids)),
  objection: batchById((ids) => readObjectionsById(session, ids)),
  objectionsTo: batchListsBy('applicationId', (ids) => readObjectionsTo(session, ids)),
  objector: batchById((ids) => readObjectors(session, ids)),
  designation: batchById((ids) => readDesignationsById(session, ids)),
  designationsOfRound: batchListsBy('roundId', (ids) => readDesignationsOfRounds(session, ids)),
  designatedParks: batchListsBy('designationId', (ids) => readDesignatedParksOf(session, ids)),
  designationSignatures: batchListsBy('designationId', (ids) => readDesignationSignaturesOf(session, ids)),
  base: batchById((ids) => readBasesById(session, ids)),
  basesOfDesignation: batchListsBy('designationId', (ids) => readBasesOfDesignations(session, ids)),
  baseOfPark: batchListsBy('parkId', (ids) => readBasesOfParks(session, ids)),
  waiver: batchById((ids) => readWaiversById(session, ids)),
  waivers: batchListsBy('applicationId', (ids) => readWaiversOf(session, ids)),
  waiverClaim: batchById((ids) => readClaimsById(session, ids)),
  waiverClaims: batchListsBy('applicationId', (ids) => readClaimsOf(session, ids)),
  registryLines: batchListsBy('baseId', (ids) => readRegistryLines(session, ids)),
  documentsOfBase: batchListsBy('baseId', (ids) => readDocumentsOfBases(session, ids)),
  reReview: batchById((ids) => readReReviewsById(session, ids)),
  reReviewsOfRound: batchListsBy('roundId', (ids) => readReReviewsOfRounds(session, ids)),
  reReviewsOfBase: batchListsBy('baseId', (ids) => readReReviewsOfBases(session, ids)),
  reReviewsOfDesignation: batchListsBy('designationId', (ids) => readReReviewsOfDesignations(session, ids)),
  reReviewOpinions: batchListsBy('reReviewId', (ids) => readOpinionsOfReReviews(session, ids)),
  appeal: batchById((ids) => readAppealsById(session, ids)),
  appealsOfRound: batchListsBy('roundId', (ids) => readAppealsOfRounds(session, ids)),
  appealOf: batchListsBy('reReviewId', (ids) => readAppealsOfReReviews(session, ids)),
  appealDecisions: batchListsBy('appealId', (ids) => readDecisionsOnAppeals(session, ids)),
  reinstatementsOf: batchListsBy('reReviewId', (ids) => readReinstatementsOf(session, ids)),
  archivedRound: batchById((ids) => readArchivedRounds(session, ids)),
  optionsOfRound: batchListsBy('roundId', (ids) => readOptionsOfRounds(session, ids)),
  documentsOfReReview: batchListsBy('reReviewId', (ids) => readDocumentsOfReReviews(session, ids)),
})

export type Loaders = ReturnType<typeof makeLoaders>
