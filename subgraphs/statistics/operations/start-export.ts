import { announce } from '@ndseb/db/events.ts'
import { lockSubject } from '@ndseb/db/lock-subject.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { selectAggregates } from '../domain/aggregate-selection.ts'
import { askedYears } from '../domain/bounds.ts'
import type { StartExportInput } from '../generated/graphql.ts'
import { partAsked } from '../queries/aggregates.ts'
import type { DatasetOption, Selection } from '../queries/datasets/dataset.ts'
import { DATASETS } from '../queries/datasets/index.ts'
import { loadPark } from './load-park.ts'
import { personOf } from './stored-files.ts'

/** So many exports of a person may be under way, and so many files be kept for him. */
export const MOST_EXPORTS = { underWay: 3, kept: 20 } as const

/** Somebody asks for an export: it waits for its turn, and is written as he (N86). */
export const startExport = (session: Session, input: StartExportInput) =>
  session.act('startExport', input, async (tx) => {
    const { dataset, format } = input
    const years = [...askedYears(input.years)].sort((one, other) => one - other)
    checkOptions(input)
    const selection = selectionOf(input)
    const parkId = input.parkId ? (await loadPark(tx, input.parkId)).id : null
    await checkRoom(tx)
    const person = personOf(tx.viewer)
    const [job] = await tx.rows<{ id: string }>(
      `insert into statistics.export_job (dataset, format, language, years, park_id, selection, as_of, person_id, person, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        ...[dataset, format, tx.viewer.language, years, parkId, selection && JSON.stringify(selection)],
        ...[input.asOf ?? null, person.id, JSON.stringify(person), tx.now],
      ],
    )
    const jobId = job?.id ?? ''
    await announce(tx, 'statistics:run-export', { jobId }, jobId)
    return { jobId, dataset, format, years, parkId }
  })

/** What is said of another dataset would change nothing, and whoever says it expects that it does. */
function checkOptions(input: StartExportInput): void {
  const { takes } = DATASETS[input.dataset]
  const options: readonly DatasetOption[] = ['parkId', 'exports', 'outsourcing', 'asOf']
  const wrong = options.find((option) => input[option] != null && !takes.includes(option))
  if (wrong) throw new DomainError('NOT_OF_DATASET', { path: [wrong], values: { dataset: input.dataset } })
}

function selectionOf({ exports, outsourcing }: StartExportInput): Selection | null {
  const given = exports ?? outsourcing
  if (!given) return null
  const part = partAsked(given.filter)
  const by = [...(given.by ?? [])]
  selectAggregates(part, by)
  return { part, by }
}

async function checkRoom(tx: Tx): Promise<void> {
  // Two at once would each see the other's place as free.
  await lockSubject(tx, `exports of ${tx.viewer.id}`)
  const [own] = await tx.rows<{ underWay: number; kept: number }>(
    `select (select count(*)::integer from statistics.export_job where person_id = $1 and finished_at is null) as "underWay",
            (select count(*)::integer from statistics.stored_file
              where person_id = $1 and kind = 'EXPORT' and expires_at > $2) as kept`,
    [tx.viewer.id, tx.now],
  )
  const { underWay, kept } = MOST_EXPORTS
  if (own && own.underWay >= underWay)
    throw new DomainError('EXPORTS_UNDER_WAY', { values: { max: underWay } })
  if (own && own.kept >= kept) throw new DomainError('EXPORTS_KEPT', { values: { max: kept } })
}
