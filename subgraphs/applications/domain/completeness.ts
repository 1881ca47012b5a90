import { DomainError } from '@ndseb/shared/errors.ts'
import type { BusinessStandard } from '@ndseb/shared/rules/finding.ts'
import { askedStandards } from '@ndseb/shared/rules/programme.ts'

type Contents = {
  readonly form: readonly { readonly code: string; readonly required: boolean }[]
  readonly answers: Readonly<Record<string, string>>
  readonly declared: readonly BusinessStandard[]
  /** What the round asks for, by its thresholds. */
  readonly standards: readonly { readonly standard: BusinessStandard }[]
}

/**
 * Refuses to file what is not complete, naming the first thing that is missing: required answers, the figures that the round asks for.
 * A figure below its standard is no reason: the notice says "in principle" (N37).
 */
export function checkComplete({ form, answers, declared, standards }: Contents): void {
  const unanswered = form.find(({ code, required }) => required && !answers[code])
  if (unanswered) throw new DomainError('INCOMPLETE', { path: ['answers', unanswered.code], clause: 'N4' })
  const missing = askedStandards(standards).find((standard) => !declared.includes(standard))
  if (missing) throw new DomainError('INCOMPLETE', { path: ['declared', missing], clause: 'N36' })
}
