import { fault } from '@ndseb/shared/faults.ts'
import { preferredLanguage } from '@ndseb/shared/http/language.ts'
import type { Logger } from '@ndseb/shared/logging.ts'
import { BoundedCache } from '@ndseb/shared/transport/bounded-cache.ts'
import { anonymous, type Language, type Viewer, viewerFromClaims } from '@ndseb/shared/viewer.ts'
import { GraphQLError } from 'graphql'
import { decodeJwt, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { IssuerUnavailable, keysOf } from './issuer-keys.ts'
import type { Issuer } from './issuers.ts'

export type Credentials = { readonly authorization?: string; readonly 'accept-language'?: string }
/** The viewer of a request; throws UNAUTHENTICATED for whatever is offered as a token and is none. */
export type Authenticate = (headers: Credentials) => Promise<Viewer>

const ALGORITHMS = ['ES256', 'RS256', 'EdDSA']
const CLOCK_TOLERANCE_SECONDS = 5
const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i
const LONGEST = 8192
/** A token that was verified is believed again for this long, and never beyond its own end. */
const REMEMBERED_TOKENS = 1000
const REMEMBERED_MS = 60_000

type Verified = { readonly claims: JWTPayload; readonly until: number }
type KnownIssuer = Issuer & { readonly getKey: JWTVerifyGetKey }

/**
 * Believes tokens of the configured issuers, each for its own roles only. Nothing but the token says who asks: no
 * header, and no token at all is the public. A bad token is refused, never taken for no token.
 */
export function createAuthenticator(
  issuers: readonly Issuer[],
  { logger, now = () => new Date() }: { readonly logger: Logger; readonly now?: () => Date },
): Authenticate {
  const known = new Map<unknown, KnownIssuer>(
    issuers.map((issuer) => [issuer.issuer, { ...issuer, getKey: keysOf(issuer, logger) }]),
  )
  const remembered = new BoundedCache<string, Verified>(REMEMBERED_TOKENS)
  return async ({ authorization, 'accept-language': acceptLanguage }) => {
    const language = preferredLanguage(acceptLanguage)
    if (authorization === undefined) return anonymous(language)
    try {
      const token = authorization.length <= LONGEST ? BEARER.exec(authorization)?.[1] : undefined
      if (token === undefined) throw new Error('no bearer token')
      const time = now()
      let verified = remembered.get(token)
      if (!verified || verified.until <= time.getTime()) {
        verified = await verify(token, known, time)
        remembered.set(token, verified)
      }
      const viewer = viewerFromClaims(verified.claims, language)
      if (viewer === null) throw new Error('the claims name no viewer')
      return viewer
    } catch (error) {
      if (error instanceof IssuerUnavailable) throw fault('ISSUER_UNAVAILABLE', language)
      logger.debug({ err: error }, 'a token was refused')
      throw refused(language)
    }
  }
}

async function verify(
  token: string,
  known: ReadonlyMap<unknown, KnownIssuer>,
  currentDate: Date,
): Promise<Verified> {
  const issuer = known.get(decodeJwt(token).iss)
  if (!issuer) throw new Error('the issuer is unknown')
  const { payload } = await jwtVerify(token, issuer.getKey, {
    algorithms: ALGORITHMS,
    issuer: issuer.issuer,
    audience: issuer.audience,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['exp', 'sub'],
    currentDate,
  })
  if (!issuer.roles.some((role) => role === payload.role)) throw new Error('not a role of this issuer')
  const end = (payload.exp ?? 0) * 1000
  return { claims: payload, until: Math.min(end, currentDate.getTime() + REMEMBERED_MS) }
}

const refused = (language: Language) =>
  new GraphQLError(language === 'zh' ? '身份凭证无效或已过期' : 'Your token is invalid or has expired.', {
    extensions: { code: 'UNAUTHENTICATED' },
  })
