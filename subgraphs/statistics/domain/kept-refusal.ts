import { DomainError, type MessageValue, toUserErrors, type UserError } from '@ndseb/shared/errors.ts'
import type { Language } from '@ndseb/shared/viewer.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import type { MessageCode } from '@ndseb/shared/vocabulary/messages.ts'

/** A refusal as a job keeps it. */
export type KeptRefusal = {
  readonly code: MessageCode
  readonly path: readonly string[] | null
  readonly clause: Clause | null
  readonly values: Readonly<Record<string, MessageValue>>
}

/** A refusal, to be kept. */
export const keepRefusal = ({ code, detail: { path, clause, values } }: DomainError): KeptRefusal => ({
  code,
  path: path ?? null,
  clause: clause ?? null,
  values: values ?? {},
})

/** The refusal that a job ended with, in the words of whoever asks. */
export function sayRefusal(refusal: KeptRefusal | null, language: Language): UserError | null {
  if (!refusal) return null
  const { code, path, clause, values } = refusal
  const error = new DomainError(code, { values, path: path ?? undefined, clause: clause ?? undefined })
  return toUserErrors(error, language)[0] ?? null
}
