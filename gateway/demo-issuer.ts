import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { openSecretFile } from '@ndseb/shared/transport/secret-file.ts'
import { isRole, ROLES, type Role } from '@ndseb/shared/vocabulary/roles.ts'
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from 'jose'
import type { Issuer } from './issuers.ts'

/** A person of the demonstration, as in db/seeds/demo/cast.json. */
export type CastMember = {
  readonly username: string
  readonly id: string
  readonly name: string
  readonly role: string
  readonly province?: string
  readonly unit?: string
  readonly park?: string
}

export type DemoIssuer = {
  /** For createAuthenticator: believed for every role, the operator's included. */
  readonly issuer: Issuer
  /** A signed token of this person that ends after so many seconds. */
  sign(member: CastMember, seconds: number): Promise<string>
}

const ISSUER = 'ndseb:demo'
const AUDIENCE = 'ndseb:graph'
const ALGORITHM = 'ES256'
const FILE = 'demo-issuer.jwk.json'

/**
 * The issuer of the demonstration: a key of its own in the data folder, made on first use. Production never knows it,
 * because only the demo configuration puts it among the issuers.
 */
export async function openDemoIssuer(dataDir: string): Promise<DemoIssuer> {
  const path = join(dataDir, FILE)
  const secret = readKey(path, openSecretFile(path, makeKey))
  const { d: _private, ...publicPart } = secret
  const kid = await calculateJwkThumbprint(publicPart)
  const key = await importJWK(secret, ALGORITHM)
  const roles = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'PUBLIC' && role !== 'SYSTEM')
  return {
    issuer: {
      issuer: ISSUER,
      audience: AUDIENCE,
      roles,
      keys: { jwks: { keys: [{ ...publicPart, kid, alg: ALGORITHM, use: 'sig' }] } },
    },
    sign: ({ id, name, role, province, unit, park }, seconds) => {
      if (!isRole(role)) throw new Error(`${role} is no role`)
      const issuedAt = Math.floor(Date.now() / 1000)
      return new SignJWT({ name, role, province, unit, park })
        .setProtectedHeader({ alg: ALGORITHM, kid, typ: 'JWT' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(id)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .sign(key)
    },
  }
}

const makeKey = () =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }))

function readKey(path: string, text: string): JWK & { kty: 'EC' } {
  try {
    const { kty, crv, x, y, d } = JSON.parse(text) as Record<string, unknown>
    const isText = (part: unknown): part is string => typeof part === 'string'
    if (kty === 'EC' && crv === 'P-256' && isText(x) && isText(y) && isText(d)) return { kty, crv, x, y, d }
  } catch {
    // Not JSON: as damaged as a key without its parts.
  }
  throw new StartupError(
    `演示密钥已损坏 · The demo key ${path} is damaged.`,
    '删除该文件即可重新生成 · Delete the file and a new one is made.',
  )
}
