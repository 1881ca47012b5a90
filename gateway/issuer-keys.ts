import type { Logger } from '@ndseb/shared/logging.ts'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type FlattenedJWSInput,
  type JWSHeaderParameters,
  type JWTVerifyGetKey,
} from 'jose'
import type { Issuer } from './issuers.ts'

/** The keys of an issuer could not be had: nobody's token is wrong because of it. */
export class IssuerUnavailable extends Error {}

const FETCH_TIMEOUT = 2000
const FRESH_FOR = 10 * 60_000
/** At most one fetch in this time because of a key that is not in the set: whoever sends tokens may make it up. */
const REFETCH_COOLDOWN = 30_000
const RETRY_AFTER_FAILURE = 5000
/** How long keys are believed that the issuer can no longer be asked about. */
const STALE_FOR = 12 * 3_600_000

/** Finds the key that signed a token of this issuer. Its own key set is fetched seldom, and an outage is bridged. */
export function keysOf({ issuer, keys }: Issuer, logger: Logger): JWTVerifyGetKey {
  if ('jwks' in keys) return createLocalJWKSet(keys.jwks)
  const remote = createRemoteJWKSet(new URL(keys.jwksUri), {
    timeoutDuration: FETCH_TIMEOUT,
    cacheMaxAge: FRESH_FOR,
    cooldownDuration: REFETCH_COOLDOWN,
  })
  let failedAt = Number.NEGATIVE_INFINITY
  let freshAt = Number.NEGATIVE_INFINITY
  const bridge = (header: JWSHeaderParameters | undefined, token: FlattenedJWSInput | undefined) => {
    const known = remote.jwks()
    if (!known || performance.now() - freshAt > STALE_FOR) throw new IssuerUnavailable(issuer)
    return createLocalJWKSet(known)(header, token)
  }
  return async (header, token) => {
    if (!remote.fresh && performance.now() - failedAt < RETRY_AFTER_FAILURE) return bridge(header, token)
    try {
      const key = await remote(header, token)
      if (remote.fresh) freshAt = performance.now()
      return key
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error
      failedAt = performance.now()
      logger.warn({ issuer, err: error }, 'the keys of an issuer cannot be fetched')
      return bridge(header, token)
    }
  }
}
