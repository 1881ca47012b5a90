import { DomainError } from '@ndseb/shared/errors.ts'
import { refuseRepeated } from '@ndseb/shared/refuse-repeated.ts'
import { cleanText, parseId } from '@ndseb/shared/scalars.ts'
import { TASKS, type Task } from '@ndseb/shared/vocabulary/statistics.ts'

const MOST_ITEMS = 100
const MOST_EVIDENCE = 20

type GivenItem = {
  readonly text: string
  readonly tasks: readonly Task[]
  readonly nothingToReport?: boolean | null
  readonly targets?: readonly string[] | null
  readonly evidenceIds?: readonly string[] | null
}

/** An item of a report as it is kept (N17). */
export type Item = {
  readonly text: string
  readonly nothingToReport: boolean
  readonly tasks: readonly Task[]
  readonly targets: readonly string[]
  readonly evidenceIds: readonly string[]
}

/**
 * The items of a draft. Refuses what could never be submitted: no text, the same link twice, a target that is no
 * narrative one (N13, N14), material on what has nothing to report. That a task is missing is said at submission.
 */
export function readItems(given: readonly GivenItem[], narrativeTargets: readonly string[]): Item[] {
  if (given.length > MOST_ITEMS)
    throw new DomainError('TOO_MANY', { path: ['items'], clause: 'N17', values: { max: MOST_ITEMS } })
  return given.map((item, index) => readItem(item, ['items', String(index)], narrativeTargets))
}

function readItem(given: GivenItem, at: readonly string[], narrativeTargets: readonly string[]): Item {
  const text = cleanText(given.text, {
    ...{ max: 4000, path: [...at, 'text'], clause: 'N17', multiline: true, required: true },
  })
  const nothingToReport = given.nothingToReport ?? false
  const targets = given.targets ?? []
  const evidenceIds = (given.evidenceIds ?? []).map((id, index) =>
    parseId(id, [...at, 'evidenceIds', String(index)]),
  )
  if (evidenceIds.length > MOST_EVIDENCE)
    throw new DomainError('TOO_MANY', { path: [...at, 'evidenceIds'], values: { max: MOST_EVIDENCE } })
  const lists = { tasks: given.tasks, targets, evidenceIds }
  for (const [name, list] of Object.entries(lists)) refuseRepeated(list, [...at, name])
  const strange = targets.findIndex((code) => !narrativeTargets.includes(code))
  if (strange >= 0)
    throw new DomainError('NOT_A_NARRATIVE_TARGET', {
      ...{ path: [...at, 'targets', String(strange)], clause: 'N13' },
      values: { code: targets[strange] ?? '' },
    })
  if (nothingToReport && targets.length + evidenceIds.length > 0)
    throw new DomainError('NOTHING_HAS_NO_MATERIAL', { path: [...at, 'nothingToReport'], clause: 'N17' })
  return { text, nothingToReport, ...lists }
}

/**
 * Refuses to submit a report that is not whole, saying everything at once: an item without a task, a task without an
 * item unless it is said why there is nothing to report, and a task of which both is said (N17).
 */
export function checkWhole(items: readonly Pick<Item, 'tasks' | 'nothingToReport'>[]): void {
  const loose = items.flatMap(({ tasks }, index) =>
    tasks.length > 0
      ? []
      : [new DomainError('ITEM_WITHOUT_TASK', { path: ['items', String(index), 'tasks'], clause: 'N17' })],
  )
  const tasks = (Object.keys(TASKS) as Task[]).flatMap((task) => {
    const about = items.filter((item) => item.tasks.includes(task))
    const refuse = (code: 'TASK_NOT_REPORTED' | 'TASK_REPORTED_AND_NOT') => [
      new DomainError(code, { path: ['items'], clause: 'N17', values: { task: TASKS[task] } }),
    ]
    if (about.length === 0) return refuse('TASK_NOT_REPORTED')
    const silent = about.filter(({ nothingToReport }) => nothingToReport).length
    return silent > 0 && silent < about.length ? refuse('TASK_REPORTED_AND_NOT') : []
  })
  const [first, ...others] = [...loose, ...tasks]
  if (first) throw new DomainError(first.code, { ...first.detail, others })
}
