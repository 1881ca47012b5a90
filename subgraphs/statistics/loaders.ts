import { readHistory } from '@ndseb/db/history.ts'
import type { Session } from '@ndseb/db/session.ts'
import { batchById, batchListsBy, batchListsByKey } from '@ndseb/shared/subgraph/batch.ts'
import { type AggregateKey, readAmounts, readReleasesById } from './queries/aggregates.ts'
import { readCounted, readCounts, readMatchesOfCounted, readUnmatched } from './queries/counts.ts'
import { readDossiersById } from './queries/dossiers.ts'
import { readExportJobsById } from './queries/export-jobs.ts'
import { type ParkDay, readMembersOn, readParkFigures } from './queries/figures.ts'
import { readFrozenChecks } from './queries/frozen-checks.ts'
import { readJobsById } from './queries/import-jobs.ts'
import { readImportsById } from './queries/imports.ts'
import { readIndicatorsOf, readMonitoringOf, readPooled, readTargets } from './queries/indicators.ts'
import { type EntryAsked, readCandidates } from './queries/match-candidates.ts'
import { readExports, readMeasuresOf } from './queries/measures.ts'
import { batchByParkYear } from './queries/park-years.ts'
import {
  type EditionKey,
  readAcceptedOf,
  readEditionsOf,
  readItemsOf,
  readReportEvidenceById,
  readReportEvidenceOf,
  readReportsById,
  readReportsOf,
} from './queries/reports.ts'
import { readMatchesById, readMatchesOf, textOfEntry } from './queries/return-matches.ts'

import { readFilesById } from './queries/stored-files.ts'

/** The DataLoaders of one request: each is one statement for however many are asked for at once. */
export const makeLoaders = (session: Session) => ({
  counts: batchByParkYear((asked) => readCounts(session, asked)),
  counted: batchByParkYear((asked) => readCounted(session, asked)),
  matchesOfCounted: batchByParkYear((asked) => readMatchesOfCounted(session, asked)),
  unmatched: batchByParkYear((asked) => readUnmatched(session, asked)),
  figures: batchByParkYear((asked) => readParkFigures(session, asked)),
  members: batchListsByKey(
    ({ parkId, on, asOf }: ParkDay) => `${parkId}/${on}/${asOf ?? ''}`,
    (asked) => readMembersOn(session, asked),
  ),
  match: batchById((ids) => readMatchesById(session, ids)),
  matchesOf: batchListsByKey(textOfEntry, (entries) => readMatchesOf(session, entries)),
  candidates: batchListsByKey(
    ({ id }: EntryAsked) => id,
    (entries) => readCandidates(session, entries),
  ),
  frozenCheck: batchById((ids) => readFrozenChecks(session, ids)),
  indicators: batchListsBy('baseId', (ids) => readIndicatorsOf(session, ids)),
  /** The same as they were known at a moment: a loader for each, which a request names once or twice. */
  indicatorsAt: byMoment((until) => batchListsBy('baseId', (ids) => readIndicatorsOf(session, ids, until))),
  measuresAt: byMoment((until) => batchListsBy('baseId', (ids) => readMeasuresOf(session, ids, until))),
  monitoring: batchById((ids) => readMonitoringOf(session, ids)),
  import: batchById((ids) => readImportsById(session, ids)),
  importJob: batchById((ids) => readJobsById(session, ids)),
  exportJob: batchById((ids) => readExportJobsById(session, ids)),
  file: batchById((ids) => readFilesById(session, ids)),
  targets: once(() => readTargets(session)),
  pooled: batchListsByKey(
    ({ year }: { readonly year: number }) => String(year),
    (asked) =>
      readPooled(
        session,
        asked.map(({ year }) => year),
      ),
  ),
  measures: batchListsBy('baseId', (ids) => readMeasuresOf(session, ids)),
  exports: batchByParkYear((asked) => readExports(session, asked)),
  report: batchById((ids) => readReportsById(session, ids)),
  reportsOf: batchListsBy('baseId', (ids) => readReportsOf(session, ids)),
  editionsOf: batchListsBy('reportId', (ids) => readEditionsOf(session, ids)),
  acceptedOf: batchListsBy('baseId', (ids) => readAcceptedOf(session, ids)),
  items: batchListsByKey(
    ({ reportId, edition }: EditionKey) => `${reportId}/${edition}`,
    (asked) => readItemsOf(session, asked),
  ),
  reportEvidence: batchById((ids) => readReportEvidenceById(session, ids)),
  evidenceOf: batchListsBy('reportId', (ids) => readReportEvidenceOf(session, ids)),
  history: batchListsBy('subjectId', (ids) => readHistory(session, 'statistics.history', ids)),
  release: batchById((ids) => readReleasesById(session, ids)),
  amounts: batchListsByKey(
    ({ system, year, coordinate, asOf }: AggregateKey) =>
      [system, year, coordinate, asOf?.toISOString() ?? ''].join('/'),
    (keys) => readAmounts(session, keys),
  ),
  dossier: batchById((ids) => readDossiersById(session, ids)),
})

/** Reads a list that is the same for everything in the request, at most once. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  const kept: { reading?: Promise<Value> } = {}
  return () => {
    kept.reading ??= read()
    return kept.reading
  }
}

/** Makes a loader for each moment that is asked for, once. */
function byMoment<Loader>(make: (until: string) => Loader): (asOf: Date) => Loader {
  const made = new Map<string, Loader>()
  return (asOf) => {
    const until = asOf.toISOString()
    const loader = made.get(until) ?? make(until)
    made.set(until, loader)
    return loader
  }
}

export type Loaders = ReturnType<typeof makeLoaders>
