import { StartupError } from '@ndseb/shared/startup-error.ts'

/**
 * What a database refused at start-up as one sentence, without the password in its address. Anything that neither
 * PostgreSQL nor the network said is a bug, and stays as it is.
 */
export function explainDatabaseError(error: unknown, url: string, hint: string): unknown {
  if (error instanceof StartupError || !(error instanceof Error) || !isRefusal(error)) return error
  const { host, pathname } = new URL(url)
  // Of a host with several addresses Node says what each answered, and nothing of its own.
  const said = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : error.message
  return new StartupError(
    `数据库不可用 · The database ${decodeURIComponent(pathname.slice(1))} at ${host} cannot be used: ${said}.`,
    hint,
    { cause: error },
  )
}

/** By SQLSTATE or the system's code, or by the driver's words for a connection that ended or took too long. */
const isRefusal = (error: Error) => 'code' in error || /connection|timeout/i.test(error.message)

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
