import type { Session } from '@ndseb/db/session.ts'
import { batchById, batchListsBy, batchListsByKey } from '@ndseb/shared/subgraph/batch.ts'
import { readCounted, readCounts, readUnmatched } from './queries/counts.ts'
import { type ParkDay, readMembersOn, readParkFigures } from './queries/figures.ts'
import { readImportsById } from './queries/imports.ts'
import { readIndicatorsOf, readMonitoringOf, readTargets } from './queries/indicators.ts'
import { batchByParkYear } from './queries/park-years.ts'

/** The DataLoaders of one request: each is one statement for however many are asked for at once. */
export const makeLoaders = (session: Session) => ({
  counts: batchByParkYear((asked) => readCounts(session, asked)),
  counted: batchByParkYear((asked) => readCounted(session, asked)),
  unmatched: batchByParkYear((asked) => readUnmatched(session, asked)),
  figures: batchByParkYear((asked) => readParkFigures(session, asked)),
  members: batchListsByKey(
    ({ parkId, on }: ParkDay) => `${parkId}/${on}`,
    (asked) => readMembersOn(session, asked),
  ),
  indicators: batchListsBy('baseId', (ids) => readIndicatorsOf(session, ids)),
  monitoring: batchById((ids) => readMonitoringOf(session, ids)),
  import: batchById((ids) => readImportsById(session, ids)),
  targets: once(() => readTargets(session)),
})

/** Reads a list that is the same for everything in the request, at most once. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  const kept: { reading?: Promise<Value> } = {}
  return () => {
    kept.reading ??= read()
    return kept.reading
  }
}

export type Loaders = ReturnType<typeof makeLoaders>
