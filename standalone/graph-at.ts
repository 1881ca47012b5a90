import { StartupError } from '@ndseb/shared/startup-error.ts'

/** A running server as somebody asks it from outside, with the token in TOKEN. */
export type Graph = {
  readonly server: string
  ask(query: string, variables: object): Promise<Record<string, unknown>>
  /** A request at a signed address. */
  at(address: string, init: RequestInit): Promise<Response>
}

/** @param who whose token it must be, in both languages, and who of the demo's cast that would be */
export function graphAt(server: string, zh: string, en: string, username: string): Graph {
  const token = process.env.TOKEN
  if (!token)
    throw new StartupError(
      `请在 TOKEN 中给出${zh}的令牌 · Give the token of ${en} in TOKEN.`,
      `演示令牌 · For the demonstration: TOKEN=$(npm run -s token -- ${username})`,
    )
  const authorization = `Bearer ${token}`
  return {
    server,
    at: (address, init) =>
      fetch(new URL(address, server), { ...init, headers: { authorization, ...init.headers } }),
    ask: async (query, variables) => {
      const response = await fetch(new URL('/graphql', server), {
        ...{ method: 'POST', body: JSON.stringify({ query, variables }) },
        headers: { authorization, 'content-type': 'application/json' },
      }).catch((cause: unknown) => {
        throw new StartupError(`${server} 没有应答 · ${server} does not answer.`, '', { cause })
      })
      const { data, errors = [] } = (await response.json()) as {
        data?: Record<string, unknown>
        errors?: { message: string }[]
      }
      if (errors[0] || !data) throw new StartupError(errors[0]?.message ?? `HTTP ${response.status}`, '')
      return data
    },
  }
}

/** What a refused request says. */
export async function messageOf(response: Response): Promise<string> {
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
  return errors?.[0]?.message ?? `HTTP ${response.status}`
}
