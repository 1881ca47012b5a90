import { DomainError } from '@ndseb/shared/errors.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import { TASK_KINDS } from '@ndseb/shared/vocabulary/tasks.ts'

/** As much of a task as its place among the others depends on. */
type Waiting = {
  readonly id: string
  readonly kind: string
  readonly dueOn?: string | null
  /** A moment as the graph writes it, whose text sorts like time. */
  readonly waitingSince: string
}

const MOST = 500
const DEFAULT = 100

export type Asked = { readonly kinds?: readonly string[] | null; readonly first?: number | null }

/**
 * The tasks of all owners as one list: the nearest due day first, those without one last; then what has waited longest.
 * An owner that is unavailable contributes nothing.
 */
export function mergeTasks<Task extends Waiting>(
  contributed: readonly (readonly Task[] | null | undefined)[],
  { kinds, first }: Asked,
): Task[] {
  const most = first ?? DEFAULT
  checkRange(most, { min: 1, max: MOST, path: ['first'] })
  const unknown = kinds?.find((kind) => !Object.hasOwn(TASK_KINDS, kind))
  if (unknown !== undefined)
    throw new DomainError('UNKNOWN_TASK_KIND', { path: ['kinds'], values: { kind: unknown } })
  return contributed
    .flatMap((tasks) => tasks ?? [])
    .filter(({ kind }) => !kinds || kinds.includes(kind))
    .sort((a, b) => compare(placeOf(a), placeOf(b)))
    .slice(0, most)
}

const NEVER = '9999-12-31'
const placeOf = ({ dueOn, waitingSince, id }: Waiting): string => [dueOn ?? NEVER, waitingSince, id].join(' ')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
