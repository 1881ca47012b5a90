import type { ApolloServerPlugin } from '@apollo/server'
import { faultMessage, isPublicCode } from '@ndseb/shared/faults.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import type { GraphQLFormattedError } from 'graphql'
import type { GatewayContext } from './context.ts'

/** What an error's extensions may say to a client. */
const PUBLIC_EXTENSIONS = ['code', 'service', 'reason', 'clause', 'field', 'limit', 'max', 'requestId']

/** An error as a client may see it: with a public code as it is, less what is not for clients; any other masked. */
export function publicError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, path, locations, extensions = {} } = error
  if (!isPublicCode(extensions.code))
    return { message: faultMessage('INTERNAL', 'zh'), path, extensions: { code: 'INTERNAL' } }
  const shown = PUBLIC_EXTENSIONS.flatMap((name) =>
    extensions[name] === undefined || extensions[name] === null ? [] : [[name, extensions[name]]],
  )
  return { message, path: untilList(path), locations, extensions: Object.fromEntries(shown) }
}

/** Where in the answer something is missing: of a list as a whole, which the gateway writes as "@", the list itself. */
function untilList(path: GraphQLFormattedError['path']): GraphQLFormattedError['path'] {
  const end = path?.indexOf('@') ?? -1
  const until = end < 0 ? path : path?.slice(0, end)
  return until?.length ? until : undefined
}

/** Logs in full what is masked, and gives the client the id under which it is found in the log. */
export const guardErrors = (logger: Logger): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ contextValue: { requestId, viewer, startedAt } }) => ({
    didEncounterErrors: async ({ errors, operationName }) => {
      for (const error of errors) {
        if (isPublicCode(error.extensions.code)) continue
        logger.error({ requestId, operationName, err: error.originalError ?? error }, 'a request failed')
      }
    },
    willSendResponse: async ({ response: { body }, operationName, operation }) => {
      if (body.kind !== 'single') return
      const result = body.singleResult
      // The gateway's remarks on values that it had to null name fields of the subgraphs.
      delete result.extensions
      result.errors = result.errors?.map((error) =>
        error.extensions?.code === 'INTERNAL'
          ? {
              ...error,
              message: faultMessage('INTERNAL', viewer.language),
              extensions: { ...error.extensions, requestId },
            }
          : error,
      )
      const ms = Math.round(performance.now() - startedAt)
      const codes = result.errors?.map((error) => error.extensions?.code)
      logger.debug(
        { requestId, operationName, kind: operation?.operation, role: viewer.role, ms, codes },
        'answered',
      )
    },
  }),
})
