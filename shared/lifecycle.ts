import type { Role } from './vocabulary/roles.ts'

/**
 * A lifecycle is a table keyed by step: from which states, to which, by whom. The table is all there is: a step that
 * is only a row has no code, and `availableSteps` in the graph comes from the same rows (N74).
 */
export type Step<Status extends string> = {
  readonly from: readonly Status[]
  readonly to: Status
  readonly by: readonly Role[]
}
export type Lifecycle<Status extends string = string, Name extends string = string> = Readonly<
  Record<Name, Step<Status>>
>

/** The steps that this role may take from this state, in the table's order. */
export function availableSteps<Name extends string, Status extends string>(
  lifecycle: Lifecycle<Status, Name>,
  status: Status,
  role: Role,
): Name[] {
  const names = Object.keys(lifecycle) as Name[]
  return names.filter((name) => lifecycle[name].from.includes(status) && lifecycle[name].by.includes(role))
}

/** The states from which no step leads: what stands there has come to its end. */
export const finalStatuses = <Status extends string>(
  lifecycle: Lifecycle<Status>,
  statuses: Readonly<Record<Status, unknown>>,
): Status[] =>
  (Object.keys(statuses) as Status[]).filter(
    (status) => !Object.values(lifecycle).some(({ from }) => from.includes(status)),
  )

export type Judgement<Status extends string, Name extends string> =
  | { readonly allowed: true; readonly to: Status }
  | { readonly allowed: false; readonly availableSteps: Name[] }

/** Whether this role may take this step from this state: the state it leads to, or the steps that are allowed instead. */
export function judgeStep<Name extends string, Status extends string>(
  lifecycle: Lifecycle<Status, Name>,
  name: Name,
  status: Status,
  role: Role,
): Judgement<Status, Name> {
  const step = lifecycle[name]
  if (step.from.includes(status) && step.by.includes(role)) return { allowed: true, to: step.to }
  return { allowed: false, availableSteps: availableSteps(lifecycle, status, role) }
}
