import { setTimeout as sleep } from 'node:timers/promises'
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
      const { data, errors = [] } = (await response.json().catch((cause: unknown) => {
        throw new StartupError(
          `${server} 的应答不是图的应答 · What ${server} answers is no answer of a graph: HTTP ${response.status}`,
          '',
          { cause },
        )
      })) as { data?: Record<string, unknown>; errors?: { message: string }[] }
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

const LOOK_MS = 500
/** So often in a row the server may be away while a job of it is waited for: it goes on by itself. */
const MOST_MISSED = 240

/** Looks at a job of a server until it is final, and tells what is seen each time. */
export async function waitForJob<Job extends { readonly status: string }>(
  look: () => Promise<Job>,
  final: readonly string[],
  tell: (job: Job) => void,
): Promise<Job> {
  for (let missed = 0; ; await sleep(LOOK_MS)) {
    const job = await look().catch((error) => {
      missed += 1
      if (missed > MOST_MISSED) throw error
    })
    if (!job) continue
    missed = 0
    tell(job)
    if (final.includes(job.status)) return job
  }
}
