import { readFileSync } from 'node:fs'
import type { CastMember } from '@ndseb/gateway/demo-issuer.ts'
import { type Viewer, viewerFromClaims } from '@ndseb/shared/viewer.ts'

/** A person of the demo or of a test, with the language that they read. */
export type Person = CastMember & { readonly language?: Viewer['language'] }

type Cast = {
  readonly people: readonly CastMember[]
  readonly parks: readonly { id: string; name: string; unit: string; province: string }[]
}

/** The demo's cast and its parks, all fictional. */
export const cast: Cast = JSON.parse(
  readFileSync(new URL('../../db/seeds/demo/cast.json', import.meta.url), 'utf8'),
)

/** A member of the cast by username. */
export function member(username: string): CastMember {
  const found = cast.people.find((person) => person.username === username)
  if (!found) throw new Error(`nobody of the cast is called ${username}`)
  return found
}

/** The viewer that the gateway would make of a person's token. */
export function viewerOf({
  id,
  name,
  role,
  province,
  unit,
  park,
  language = 'zh',
  username,
}: Person): Viewer {
  const viewer = viewerFromClaims({ sub: id, name, role, province, unit, park }, language)
  if (!viewer) throw new Error(`${username} is no viewer`)
  return viewer
}
