import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Issuer = {
  /** What ISSUERS says of it: its keys are to be fetched. */
  readonly setting: object
  token(claims: { readonly role: string; readonly name: string }): string
  close(): void
}

const ISSUER = 'https://id.mofcom.example'
const AUDIENCE = 'ndseb'

/** A ministry's identity provider: a key of its own, published as a JWKS on the loopback interface. */
export async function openIssuer(roles: readonly string[]): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }]
  const server = createServer((_request, response) => response.end(JSON.stringify({ keys })))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    setting: { issuer: ISSUER, audience: AUDIENCE, roles, jwksUri: `http://127.0.0.1:${port}/jwks` },
    token: (claims) => {
      const now = Math.floor(Date.now() / 1000)
      const payload = { iss: ISSUER, aud: AUDIENCE, sub: 'person-1', iat: now, exp: now + 600, ...claims }
      const parts = [{ alg: 'ES256', kid: 'one' }, payload]
      const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
      const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' })
      return `${text}.${signature.toString('base64url')}`
    },
    close: () => server.close(),
  }
}
