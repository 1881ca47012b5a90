import { type Agency, isRole, ROLES, type Role } from './vocabulary/roles.ts'

export type Language = 'zh' | 'en'

/**
 * Who asks. Made by the gateway from a verified token (or `anonymous`), carried to each subgraph, and handed to the
 * database as session variables `viewer.*`, which the row policies read.
 */
export type Viewer = {
  /** Stable id of the person (token subject); '' for the public. */
  readonly id: string
  readonly name: string
  readonly role: Role
  /** The agency that the person signs for, or null. Follows from the role; never taken from outside. */
  readonly agency: Agency | null
  /** GB/T 2260 province code of a provincial officer, else null. */
  readonly province: string | null
  /** Recommending unit id of a unit's clerk, else null. */
  readonly unit: string | null
  /** Park id of a park's clerk, else null. */
  readonly park: string | null
  readonly language: Language
}

export const anonymous = (language: Language = 'zh'): Viewer => ({
  id: '',
  name: ROLES.PUBLIC.zh,
  role: 'PUBLIC',
  agency: null,
  province: null,
  unit: null,
  park: null,
  language,
})

/** The actor of what the clock and the queue do (N76). */
export const systemViewer: Viewer = { ...anonymous(), id: 'system', name: ROLES.SYSTEM.zh, role: 'SYSTEM' }

/** Claims as they stand in a token, before they are believed. */
export type ViewerClaims = {
  sub?: unknown
  name?: unknown
  role?: unknown
  province?: unknown
  unit?: unknown
  park?: unknown
}

/** A claim as it can be written down beside what the person does; null where it cannot. */
const textOrNull = (value: unknown, max = 64) =>
  typeof value === 'string' && value !== '' && !/\p{Cc}/u.test(value) && [...value].length <= max
    ? value
    : null
const idOrNull = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
    ? value.toLowerCase()
    : null

/**
 * Reads a viewer out of verified claims; null where they do not name a known role with the scope that it needs
 * (a province for provincial officers, a unit for units, a park for parks).
 */
export function viewerFromClaims(claims: ViewerClaims, language: Language): Viewer | null {
  const { role } = claims
  const id = textOrNull(claims.sub)
  if (!isRole(role) || role === 'PUBLIC' || role === 'SYSTEM' || id === null) return null
  const agency = ROLES[role].agency
  const viewer = {
    id,
    name: textOrNull(claims.name, 80) ?? id,
    role,
    agency,
    province: agency?.startsWith('PROVINCIAL_') ? textOrNull(claims.province) : null,
    unit: role === 'UNIT' ? textOrNull(claims.unit) : null,
    park: role === 'PARK' ? idOrNull(claims.park) : null,
    language,
  }
  if (agency?.startsWith('PROVINCIAL_') && viewer.province === null) return null
  if (role === 'UNIT' && viewer.unit === null) return null
  if (role === 'PARK' && viewer.park === null) return null
  return viewer
}
