import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createLogger } from '@ndseb/shared/logging.ts'
import type { Role } from '@ndseb/shared/vocabulary/roles.ts'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createAuthenticator } from './authenticate.ts'
import type { Issuer } from './issuers.ts'

const logger = createLogger('test', { level: 'silent' })
const AUDIENCE = 'ndseb'

/** An agency's issuer with a key of its own, and the tokens that it signs. */
async function agencyIssuer(issuer: string, roles: Role[], alg = 'ES256') {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: issuer, alg }
  const token = (claims: object, { aud = AUDIENCE, seconds = 60, iss = issuer } = {}) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg, kid: issuer })
      .setIssuer(iss)
      .setAudience(aud)
      .setSubject('person-1')
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(privateKey)
  const config: Issuer = { issuer, audience: AUDIENCE, roles, keys: { jwks: { keys: [jwk] } } }
  return { config, token, jwk, publicKey }
}

const cacIssuer = () => agencyIssuer('https://id.cac.example', ['CAC_OFFICER', 'PROVINCIAL_CYBERSPACE'])
const UNAUTHENTICATED = { extensions: { code: 'UNAUTHENTICATED' } }
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

describe('a token', () => {
  it('of a configured issuer makes its viewer, in the language of the request', async () => {
    const cac = await cacIssuer()
    const authenticate = createAuthenticator([cac.config], { logger })
    const token = await cac.token({
      role: 'PROVINCIAL_CYBERSPACE',
      province: '32',
      name: '王示例',
      unit: 'nanjing',
    })
    const viewer = await authenticate({ ...bearer(token), 'accept-language': 'en' })
    expect(viewer).toEqual({
      id: 'person-1',
      name: '王示例',
      role: 'PROVINCIAL_CYBERSPACE',
      agency: 'PROVINCIAL_CYBERSPACE',
      province: '32',
      unit: null,
      park: null,
      language: 'en',
    })
  })

  it.each(['ES256', 'RS256', 'EdDSA'])('may be signed with %s', async (alg) => {
    const cac = await agencyIssuer('https://id.cac.example', ['CAC_OFFICER'], alg)
    const authenticate = createAuthenticator([cac.config], { logger })
    expect(await authenticate(bearer(await cac.token({ role: 'CAC_OFFICER' })))).toMatchObject({
      role: 'CAC_OFFICER',
    })
  })

  it('of one agency cannot make an officer of another', async () => {
    const cac = await cacIssuer()
    const authenticate = createAuthenticator([cac.config], { logger })
    for (const role of [
      'MOFCOM_OFFICER',
      'MIIT_OFFICER',
      'SYSTEM',
      'PUBLIC',
      'DEMO_OPERATOR',
      'nobody',
      undefined,
    ]) {
      const token = await cac.token({ role, agency: 'MOFCOM' })
      await expect(authenticate(bearer(token))).rejects.toMatchObject(UNAUTHENTICATED)
    }
  })

  it('without the scope that its role needs is none', async () => {
    const cac = await cacIssuer()
    const authenticate = createAuthenticator([cac.config], { logger })
    const token = await cac.token({ role: 'PROVINCIAL_CYBERSPACE' })
    await expect(authenticate(bearer(token))).rejects.toMatchObject(UNAUTHENTICATED)
  })

  it('that has ended, is for others, of nobody known, or of one in the name of another is refused', async () => {
    const cac = await cacIssuer()
    const mofcom = await agencyIssuer('https://id.mofcom.example', ['MOFCOM_OFFICER'])
    const stranger = await agencyIssuer('https://id.example', ['MOFCOM_OFFICER'])
    const authenticate = createAuthenticator([cac.config, mofcom.config], { logger })
    const officer = { role: 'CAC_OFFICER' }
    const bad = [
      await cac.token(officer, { seconds: -30 }),
      await cac.token(officer, { aud: 'another system' }),
      await stranger.token({ role: 'MOFCOM_OFFICER' }),
      await cac.token({ role: 'MOFCOM_OFFICER' }, { iss: 'https://id.mofcom.example' }),
      `${await cac.token(officer)}x`,
    ]
    for (const token of bad) await expect(authenticate(bearer(token))).rejects.toMatchObject(UNAUTHENTICATED)
  })

  it('signed with the public key as if it were a shared secret is refused', async () => {
    const rsa = await agencyIssuer('https://id.cac.example', ['CAC_OFFICER'], 'RS256')
    const authenticate = createAuthenticator([rsa.config], { logger })
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const claims = { iss: rsa.config.issuer, aud: AUDIENCE, sub: 'x', role: 'CAC_OFFICER', exp: 2 ** 32 }
    const head = `${encode({ alg: 'HS256', kid: rsa.config.issuer })}.${encode(claims)}`
    const secret = await exportSPKI(rsa.publicKey)
    const forged = `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`
    await expect(authenticate(bearer(forged))).rejects.toMatchObject(UNAUTHENTICATED)
  })

  it('that was believed once is not believed beyond its end', async () => {
    const cac = await cacIssuer()
    const clock = { time: Date.now() }
    const authenticate = createAuthenticator([cac.config], { logger, now: () => new Date(clock.time) })
    const token = await cac.token({ role: 'CAC_OFFICER' }, { seconds: 30 })
    await authenticate(bearer(token))
    clock.time += 36_000
    await expect(authenticate(bearer(token))).rejects.toMatchObject(UNAUTHENTICATED)
  })
})

/** An issuer's key set behind HTTP, which can be taken down and counts who asks. */
async function keyServer(keys: () => object[]) {
  const state = { up: true, asked: 0 }
  const server = createServer((_request, response) => {
    state.asked++
    response.statusCode = state.up ? 200 : 500
    response.end(JSON.stringify({ keys: keys() }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { state, jwksUri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks` }
}

describe('the keys of an issuer', () => {
  it('are fetched once, and not again for keys that somebody makes up', async () => {
    const cac = await cacIssuer()
    const { state, jwksUri } = await keyServer(() => [cac.jwk])
    const authenticate = createAuthenticator([{ ...cac.config, keys: { jwksUri } }], { logger })
    const unknown = await agencyIssuer('https://unknown-key.example', ['CAC_OFFICER'])
    for (const name of ['one', 'two', 'three']) {
      await authenticate(bearer(await cac.token({ role: 'CAC_OFFICER', name })))
      const forged = await unknown.token({ role: 'CAC_OFFICER', name }, { iss: cac.config.issuer })
      await expect(authenticate(bearer(forged))).rejects.toMatchObject(UNAUTHENTICATED)
    }
    expect(state.asked).toBe(1)
  })

  it('that were never had make nobody unauthenticated: the request can be repeated', async () => {
    const cac = await cacIssuer()
    const { state, jwksUri } = await keyServer(() => [cac.jwk])
    state.up = false
    const authenticate = createAuthenticator([{ ...cac.config, keys: { jwksUri } }], { logger })
    const token = bearer(await cac.token({ role: 'CAC_OFFICER' }))
    for (const _ of [1, 2, 3])
      await expect(authenticate(token)).rejects.toMatchObject({ extensions: { code: 'ISSUER_UNAVAILABLE' } })
    expect(state.asked).toBe(1)
  })

  it('are believed on while the issuer is out of reach, for some hours', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const cac = await cacIssuer()
    const { state, jwksUri } = await keyServer(() => [cac.jwk])
    const authenticate = createAuthenticator([{ ...cac.config, keys: { jwksUri } }], { logger })
    const token = bearer(await cac.token({ role: 'CAC_OFFICER' }, { seconds: 86_400 }))
    await authenticate(token)
    state.up = false
    vi.advanceTimersByTime(11 * 60_000)
    expect(await authenticate(token)).toMatchObject({ role: 'CAC_OFFICER' })
    vi.advanceTimersByTime(13 * 3_600_000)
    await expect(authenticate(token)).rejects.toMatchObject({ extensions: { code: 'ISSUER_UNAVAILABLE' } })
    state.up = true
    vi.advanceTimersByTime(10_000)
    expect(await authenticate(token)).toMatchObject({ role: 'CAC_OFFICER' })
    expect(state.asked).toBe(4)
  })
})
