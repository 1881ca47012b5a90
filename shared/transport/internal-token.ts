import { createHmac } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { anonymous, type Viewer, viewerFromClaims } from '../viewer.ts'

/**
 * The viewer on the way from the gateway to one subgraph: a token signed with a key of that subgraph alone, so that
 * what is overheard at one is of no use at another, and short-lived, so that it is of no use later.
 */
const ISSUER = 'ndseb:gateway'
const LIFETIME_SECONDS = 30
/** How far the clocks of two machines may be apart. */
const TOLERANCE_SECONDS = 5
const ALGORITHM = 'HS256'

const audienceOf = (subgraph: string) => `ndseb:subgraph:${subgraph}`
const keyOf = (secret: string, subgraph: string) =>
  crypto.subtle.importKey(
    'raw',
    createHmac('sha256', secret).update(audienceOf(subgraph)).digest(),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  )

export type SignViewer = (viewer: Viewer) => Promise<string>
export type VerifyViewer = (token: string) => Promise<Viewer>
type Options = { readonly now?: () => Date }

/** For the gateway: signs viewers for this subgraph. */
export async function viewerSigner(
  secret: string,
  subgraph: string,
  { now = () => new Date() }: Options = {},
): Promise<SignViewer> {
  const key = await keyOf(secret, subgraph)
  return ({ id, name, role, province, unit, park, language }) => {
    const issuedAt = Math.floor(now().getTime() / 1000)
    return new SignJWT({ name, role, province, unit, park, language })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setAudience(audienceOf(subgraph))
      .setSubject(id)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFETIME_SECONDS)
      .sign(key)
  }
}

/** For a subgraph: the viewer of a token of the gateway's; throws for anything else. */
export async function viewerVerifier(
  secret: string,
  subgraph: string,
  { now = () => new Date() }: Options = {},
): Promise<VerifyViewer> {
  const key = await keyOf(secret, subgraph)
  return async (token) => {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: audienceOf(subgraph),
      clockTolerance: TOLERANCE_SECONDS,
      maxTokenAge: LIFETIME_SECONDS,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: now(),
    })
    const language = payload.language === 'en' ? 'en' : 'zh'
    if (payload.role === 'PUBLIC') return anonymous(language)
    const viewer = viewerFromClaims(payload, language)
    if (viewer === null) throw new Error('the token names no viewer')
    return viewer
  }
}
