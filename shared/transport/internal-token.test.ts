import { createHmac } from 'node:crypto'
import { SignJWT } from 'jose'
import { expect, it } from 'vitest'
import { anonymous, systemViewer, type Viewer } from '../viewer.ts'
import { viewerSigner, viewerVerifier } from './internal-token.ts'

const SECRET = 'a secret that only the gateway and the subgraphs know'
const officer: Viewer = {
  id: 'person-1',
  name: '王示例',
  role: 'PROVINCIAL_COMMERCE',
  agency: 'PROVINCIAL_COMMERCE',
  province: '32',
  unit: null,
  park: null,
  language: 'en',
}
const at = (seconds: number) => ({ now: () => new Date(Date.UTC(2019, 7, 1) + seconds * 1000) })
const carry = async (viewer: Viewer, later = 0, secret = SECRET, subgraph = 'reviews') => {
  const token = await (await viewerSigner(SECRET, 'reviews', at(0)))(viewer)
  return (await viewerVerifier(secret, subgraph, at(later)))(token)
}

it('carries a viewer whole', async () => {
  expect(await carry(officer)).toEqual(officer)
  expect(await carry(anonymous('en'))).toEqual(anonymous('en'))
})

it('never carries the system, which no request may be', async () => {
  await expect(carry(systemViewer)).rejects.toThrow('names no viewer')
})

it('ends after half a minute, a little more for clocks that differ', async () => {
  expect(await carry(officer, 30)).toEqual(officer)
  await expect(carry(officer, 36)).rejects.toThrow('"exp" claim')
  await expect(carry(officer, -3600)).rejects.toThrow('"iat" claim')
})

it('is of no use at another subgraph, or with another secret', async () => {
  await expect(carry(officer, 0, SECRET, 'statistics')).rejects.toThrow('signature verification failed')
  await expect(carry(officer, 0, 'another secret of sufficient length')).rejects.toThrow(
    'signature verification failed',
  )
})

it('is refused without signature, and signed with the secret itself instead of the derived key', async () => {
  const verify = await viewerVerifier(SECRET, 'reviews', at(0))
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const now = at(0).now().getTime() / 1000
  const claims = { sub: 'x', role: 'MOFCOM_OFFICER', iat: now, exp: now + 30 }
  const framed = { ...claims, iss: 'ndseb:gateway', aud: 'ndseb:subgraph:reviews' }
  await expect(verify(`${encode({ alg: 'none' })}.${encode(framed)}.`)).rejects.toThrow('"alg"')
  const plain = await new SignJWT(framed).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(SECRET))
  await expect(verify(plain)).rejects.toThrow('signature verification failed')
  const key = createHmac('sha256', SECRET).update('ndseb:subgraph:reviews').digest()
  const proper = await new SignJWT(framed).setProtectedHeader({ alg: 'HS256' }).sign(key)
  expect(await verify(proper)).toMatchObject({ role: 'MOFCOM_OFFICER' })
})
