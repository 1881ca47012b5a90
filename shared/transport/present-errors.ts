import { type ExecutionResult, GraphQLError } from 'graphql'
import { DomainError, formatMessage } from '../errors.ts'
import { faultMessage, isPublicCode } from '../faults.ts'
import type { Logger } from '../logging.ts'
import type { Language } from '../viewer.ts'

/**
 * The errors of an execution as they may leave the subgraph: what has a public code as it is, a refusal of the domain
 * outside a mutation as bad input, and everything else masked here, where alone it can be logged in full.
 */
export function presentErrors(
  result: ExecutionResult,
  language: Language,
  logger: Logger,
  about: Readonly<Record<string, string>>,
): ExecutionResult {
  if (!result.errors) return result
  const beforeExecution = result.data === undefined
  const errors = result.errors.map((error) => {
    if (isPublicCode(error.extensions.code)) return error
    const { originalError, path } = error
    if (originalError instanceof DomainError) return fromDomain(originalError, error, language)
    // Without a path and before anything ran: a variable that its scalar or input type does not accept.
    if (beforeExecution && error.nodes?.[0]?.kind === 'VariableDefinition')
      return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } })
    logger.error({ ...about, path: path?.join('.'), err: originalError ?? error }, 'a field failed')
    return new GraphQLError(faultMessage('INTERNAL', language), { path, extensions: { code: 'INTERNAL' } })
  })
  return { ...result, errors }
}

function fromDomain({ code, detail }: DomainError, { path }: GraphQLError, language: Language): GraphQLError {
  return new GraphQLError(formatMessage(code, language, detail.values), {
    path,
    extensions: { code: 'BAD_USER_INPUT', reason: code, clause: detail.clause, field: detail.path },
  })
}
