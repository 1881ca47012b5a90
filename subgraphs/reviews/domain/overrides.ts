import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { CONFLICT_GROUNDS } from '@ndseb/shared/vocabulary/experts.ts'
import type { Conflict } from './conflicts.ts'
import { MOST_ASSIGNED } from './panel.ts'

export type Override = { readonly personId: string; readonly reason: string }
/** An assignment that is made in spite of conflicts, with all of them. */
export type JudgedOverride = Override & { readonly conflicts: readonly Conflict[] }

/** MOFCOM's overrides as given: each with a reason, none twice (N82). */
export function readOverrides(
  given: readonly { readonly expertId: string; readonly reason: string }[],
): Override[] {
  if (given.length > MOST_ASSIGNED)
    throw new DomainError('TOO_MANY', { path: ['overrides'], clause: 'N82', values: { max: MOST_ASSIGNED } })
  const overrides = given.map(({ expertId, reason }, index) => ({
    personId: expertId.trim(),
    reason: cleanText(reason, {
      ...{ max: 1000, path: ['overrides', String(index), 'reason'], clause: 'N82' as const },
      ...{ multiline: true, required: true },
    }),
  }))
  if (new Set(overrides.map(({ personId }) => personId)).size < overrides.length)
    throw new DomainError('GIVEN_TWICE', { path: ['overrides'], clause: 'N82' })
  return overrides
}

/**
 * Whether the experts may be assigned: nobody with a conflict but by an override, nobody overridden who has none, and
 * nobody at all who declared a conflict on this application himself (N82). Refuses with all that stands against it.
 */
export function judgeOverrides(
  expertIds: readonly string[],
  conflicts: readonly Conflict[],
  overrides: readonly Override[],
): JudgedOverride[] {
  const isOverridden = (personId: string) => overrides.some((override) => override.personId === personId)
  const standing = conflicts
    .filter(({ ground, personId }) => !CONFLICT_GROUNDS[ground].overridable || !isOverridden(personId))
    .map(({ personId, expertName, ground, matched }) => {
      const { overridable, ...words } = CONFLICT_GROUNDS[ground]
      return new DomainError(overridable ? 'EXPERT_CONFLICT' : 'EXPERT_DECLARED_CONFLICT', {
        ...{ path: ['expertIds', String(expertIds.indexOf(personId))], clause: 'N82' },
        values: { expert: expertName, ground: words, matched },
      })
    })
  const idle = overrides.flatMap(({ personId }, index) =>
    conflicts.some((conflict) => conflict.personId === personId)
      ? []
      : new DomainError('OVERRIDE_WITHOUT_CONFLICT', {
          ...{ path: ['overrides', String(index), 'expertId'], clause: 'N82' },
        }),
  )
  const [first, ...others] = [...standing, ...idle]
  if (first) throw new DomainError(first.code, { ...first.detail, others })
  return overrides.map((override) => ({
    ...override,
    conflicts: conflicts.filter(({ personId }) => personId === override.personId),
  }))
}
