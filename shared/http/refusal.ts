import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import { type FaultCode, fault, isPublicCode } from '../faults.ts'
import type { Logger } from '../logging.ts'
import type { Language } from '../viewer.ts'
import { isForFile } from './files-path.ts'
import { preferredLanguage } from './language.ts'

export type HttpAnswer = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ADDRESS_NOT_VALID: 403,
  PATH_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  UPLOAD_OFFSET: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  UPLOAD_DIGEST: 422,
  INTERNAL: 500,
  ISSUER_UNAVAILABLE: 503,
  SUBGRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
} satisfies Partial<Record<FaultCode, number>>

export const languageOf = (request: IncomingMessage): Language =>
  preferredLanguage(request.headers['accept-language'])

/** The methods that are used at the address of a request. */
export const methodsOf = (request: IncomingMessage): string =>
  isForFile(request) ? 'GET, HEAD, PUT, PATCH' : 'POST'

/** What a client sees of an error that was thrown: a public one as it is, any other masked and logged in full. */
export function refusal(
  error: unknown,
  request: IncomingMessage,
  requestId: string,
  logger: Logger,
): HttpAnswer {
  const shown =
    error instanceof GraphQLError && isPublicCode(error.extensions.code)
      ? error
      : fault('INTERNAL', languageOf(request))
  const code = String(shown.extensions.code)
  const aborted = request.destroyed && !request.complete
  if (shown !== error && !aborted) logger.error({ err: error, requestId }, 'a request failed')
  return {
    status: STATUS[code] ?? 400,
    headers: {
      ...(code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer error="invalid_token"' } : {}),
      ...(code === 'METHOD_NOT_ALLOWED' ? { allow: methodsOf(request) } : {}),
    },
    body: JSON.stringify({ errors: [{ message: shown.message, extensions: { code, requestId } }] }),
  }
}
