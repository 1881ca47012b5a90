import { expect, it } from 'vitest'
import { addressKey, addressSigner, readAddress } from './signed-address.ts'

const FILE = '019a0000-0000-7000-8000-000000000001'
const key = addressKey('a secret that is long enough to sign with')
const sign = addressSigner(key)
const until = new Date('2026-03-02T01:10:00Z')
const before = new Date('2026-03-02T01:09:59Z')

it('is believed until its last second, for its purpose and its file', () => {
  const address = sign('download', FILE, until)
  expect(readAddress(key, address, before)).toEqual({ purpose: 'download', fileId: FILE })
  expect(readAddress(key, address, until)).toBeNull()
})

it.each([
  ['another file', (address: string) => address.replace('000000000001', '000000000002')],
  ['another purpose', (address: string) => address.replace('download', 'upload')],
  ['a later end', (address: string) => address.replace(/expires=\d+/, 'expires=9999999999')],
  ['no signature', (address: string) => address.replace(/&signature=.*/, '')],
  ['a shorter signature', (address: string) => address.slice(0, -1)],
  ['a signature of other characters', (address: string) => address.replace(/.{43}$/, '数'.repeat(43))],
  ['another path', (address: string) => address.replace('/files/', '/graphql/')],
  ['a path below', (address: string) => address.replace('?', '/x?')],
])('with %s is not', (_, change) => {
  const address = change(sign('download', FILE, until))
  expect(readAddress(key, address, before)).toBeNull()
})

it('of another secret is not', () => {
  const other = addressSigner(addressKey('another secret that is long enough'))
  expect(readAddress(key, other('upload', FILE, until), before)).toBeNull()
})
