import type { Language } from './viewer.ts'
import type { Clause } from './vocabulary/clauses.ts'
import { MESSAGES, type MessageCode } from './vocabulary/messages.ts'

/** What fills a placeholder of a message: the same in every language, or a word in each. */
export type MessageValue = string | number | Readonly<Record<Language, string>>

/** What a refusal says beside its code. */
export type RefusalDetail = {
  /** Where in the input, as GraphQL names it: ['declared', 'N30']. */
  readonly path?: readonly string[]
  /** The rule that refuses, e.g. 'N19'. */
  readonly clause?: Clause
  /** The steps that are allowed instead (N74). */
  readonly availableSteps?: readonly string[]
  /** Values for the message's placeholders. */
  readonly values?: Readonly<Record<string, MessageValue>>
  /** Further refusals of the same input, where all of them are worth saying at once: one a cell of a file. */
  readonly others?: readonly DomainError[]
}

/** A refusal of the domain: data of the payload, not a fault. The only error that operations throw on purpose. */
export class DomainError extends Error {
  readonly code: MessageCode
  readonly detail: RefusalDetail
  constructor(code: MessageCode, detail: RefusalDetail = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.detail = detail
  }
}

/** `UserError` of the schema: a refusal in the viewer's language. */
export type UserError = {
  code: MessageCode
  message: string
  path: string[] | null
  clause: string | null
  availableSteps: string[]
}

/** Puts a refusal into the viewer's language. */
function toUserError(error: DomainError, language: Language): UserError {
  const { path, clause, availableSteps, values } = error.detail
  return {
    code: error.code,
    message: formatMessage(error.code, language, values),
    path: path ? [...path] : null,
    clause: clause ?? null,
    availableSteps: [...(availableSteps ?? [])],
  }
}

/** A refusal and the others that go with it, in the viewer's language. */
export const toUserErrors = (error: DomainError, language: Language): UserError[] =>
  [error, ...(error.detail.others ?? [])].map((one) => toUserError(one, language))

/** As long as a name may be: what was typed is told back so far and no further. */
const LONGEST_VALUE = 120

function cut(value: string): string {
  const characters = value.length > LONGEST_VALUE ? [...value] : []
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…` : value
}

/**
 * A message with its `{placeholders}` filled: a word in each language whole, and what may have been typed as far as a name
 * goes.
 */
export function formatMessage(
  code: MessageCode,
  language: Language,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return fillMessage(MESSAGES[code], language, values)
}

/** A text in one of its languages with its `{placeholders}` filled, as those of a refusal are. */
export function fillMessage(
  text: Readonly<Record<Language, string>>,
  language: Language,
  values: Readonly<Record<string, MessageValue>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name] ?? whole
    return typeof value === 'object' ? value[language] : cut(String(value))
  })
}
