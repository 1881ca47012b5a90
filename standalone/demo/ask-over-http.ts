import { setTimeout as sleep } from 'node:timers/promises'
import { type DemoIssuer, openDemoIssuer } from '@ndseb/gateway/demo-issuer.ts'
import type { Person, Post } from './actor.ts'

/** How long a token of the play lasts: longer than any play. */
const TOKEN_SECONDS = 1800

/** A running graph as it is asked from outside: over HTTP, each person with a signed token of the demo's issuer. */
export async function askOverHttp(url: string, dataDir: string): Promise<Post> {
  const issuer = await openDemoIssuer(dataDir)
  const tokens = new Map<string, Promise<string>>()
  return async (person, query, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(person && { authorization: `Bearer ${await tokenOf(issuer, tokens, person)}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    })
    const { data, errors } = (await response.json()) as Awaited<ReturnType<Post>>
    return { data, errors: errors ?? [] }
  }
}

function tokenOf(issuer: DemoIssuer, tokens: Map<string, Promise<string>>, person: Person): Promise<string> {
  const known = tokens.get(person.id)
  if (known) return known
  const token = issuer.sign(person, TOKEN_SECONDS)
  tokens.set(person.id, token)
  return token
}

/** Whether a graph answers at this address; waits up to `seconds` for it. */
export async function isServing(url: string, seconds = 0): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const ready = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(1500) })
      .then(({ ok }) => ok)
      .catch(() => false)
    if (ready || Date.now() > end) return ready
    await sleep(150)
  }
}
