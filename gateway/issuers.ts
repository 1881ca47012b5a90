import { StartupError } from '@ndseb/shared/startup-error.ts'
import { isRole, type Role } from '@ndseb/shared/vocabulary/roles.ts'
import type { JSONWebKeySet } from 'jose'

/** Somebody whose tokens are believed, and for which roles: an issuer of one agency cannot speak for another (N85). */
export type Issuer = {
  readonly issuer: string
  readonly audience: string
  readonly roles: readonly Role[]
  readonly keys: { readonly jwksUri: string } | { readonly jwks: JSONWebKeySet }
}

/** Roles that no outside issuer vouches for. */
const NEVER: readonly Role[] = ['PUBLIC', 'SYSTEM', 'DEMO_OPERATOR']
const SHAPE =
  'ISSUERS=[{"issuer":"https://…","audience":"…","roles":["CAC_OFFICER"],"jwksUri":"https://…"}] (jwks 亦可 · or jwks)'

/** Reads ISSUERS, the configuration of production; refuses to start on anything that is not understood completely. */
export function parseIssuers(text: string | undefined): Issuer[] {
  if (!text) return []
  let entries: unknown
  try {
    entries = JSON.parse(text)
  } catch {
    throw refuse('不是 JSON · is not JSON')
  }
  if (!Array.isArray(entries)) throw refuse('应为数组 · is not a list')
  const issuers = entries.map((entry: unknown, index) => parseIssuer(entry, index + 1))
  if (new Set(issuers.map(({ issuer }) => issuer)).size < issuers.length)
    throw refuse('issuer 重复 · names an issuer twice')
  return issuers
}

function parseIssuer(entry: unknown, position: number): Issuer {
  const where = `第 ${position} 项 · entry ${position}: `
  if (typeof entry !== 'object' || entry === null) throw refuse(`${where}应为对象 · is not an object`)
  const { issuer, audience, roles, jwksUri, jwks } = entry as Record<string, unknown>
  if (typeof issuer !== 'string' || !issuer) throw refuse(`${where}issuer`)
  if (typeof audience !== 'string' || !audience) throw refuse(`${where}audience`)
  if (!Array.isArray(roles) || roles.length === 0) throw refuse(`${where}roles`)
  const vouched = roles.map((role: unknown) => {
    if (isRole(role) && !NEVER.includes(role)) return role
    throw refuse(`${where}roles: ${String(role)}`)
  })
  if ((jwksUri === undefined) === (jwks === undefined)) throw refuse(`${where}jwksUri / jwks`)
  const keys = jwks === undefined ? { jwksUri: parseUri(jwksUri, where) } : { jwks: parseKeySet(jwks, where) }
  return { issuer, audience, roles: vouched, keys }
}

function parseUri(value: unknown, where: string): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : null
  const local = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && local)) return url.href
  throw refuse(`${where}jwksUri 须为 https · needs https`)
}

function parseKeySet(value: unknown, where: string): JSONWebKeySet {
  const keys = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : null
  if (!Array.isArray(keys) || keys.length === 0) throw refuse(`${where}jwks.keys`)
  const isPublic = (key: unknown) => typeof key === 'object' && key !== null && 'kty' in key && !('d' in key)
  if (!keys.every(isPublic)) throw refuse(`${where}jwks.keys 须为公钥 · must be public keys`)
  return { keys }
}

const refuse = (what: string) => new StartupError(`ISSUERS 有误 · ISSUERS is wrong: ${what}.`, SHAPE)
