import { StartupError } from '@ndseb/shared/startup-error.ts'
import { describe, expect, it } from 'vitest'
import { readGatewayConfig, subgraphUrls } from './config.ts'

const ISSUER = {
  issuer: 'https://id.cac.example',
  audience: 'ndseb',
  roles: ['CAC_OFFICER'],
  jwksUri: 'https://id.cac.example/jwks',
}
const withIssuers = (...issuers: object[]) => ({ NODE_ENV: 'production', ISSUERS: JSON.stringify(issuers) })

describe('the configuration', () => {
  it('of a machine that is told nothing is the demonstration, for this machine only', () => {
    expect(readGatewayConfig({})).toMatchObject({
      demo: true,
      host: '127.0.0.1',
      port: 4000,
      introspection: true,
    })
  })

  it('accepts demo tokens neither in production nor beside real issuers', () => {
    expect(readGatewayConfig(withIssuers(ISSUER))).toMatchObject({ demo: false, introspection: false })
    expect(readGatewayConfig({ ISSUERS: JSON.stringify([ISSUER]) }).demo).toBe(false)
    expect(readGatewayConfig({ ...withIssuers(ISSUER), DEMO: 'true' }).demo).toBe(true)
  })

  it.each([
    ['production without issuers', { NODE_ENV: 'production' }],
    ['a port that is none', { PORT: '4000x' }],
    ['a port out of range', { PORT: '70000' }],
    ['issuers that are no JSON', { ISSUERS: '{' }],
    ['issuers that are no list', { ISSUERS: '{}' }],
    ['an issuer without audience', withIssuers({ ...ISSUER, audience: '' })],
    ['an issuer without roles', withIssuers({ ...ISSUER, roles: [] })],
    ['an issuer of a role that does not exist', withIssuers({ ...ISSUER, roles: ['KING'] })],
    ['an issuer of system accounts', withIssuers({ ...ISSUER, roles: ['SYSTEM'] })],
    ['an issuer of demo operators', withIssuers({ ...ISSUER, roles: ['DEMO_OPERATOR'] })],
    ['an issuer without keys', withIssuers({ ...ISSUER, jwksUri: undefined })],
    ['keys over plain HTTP', withIssuers({ ...ISSUER, jwksUri: 'http://id.cac.example/jwks' })],
    [
      'a private key',
      withIssuers({ ...ISSUER, jwksUri: undefined, jwks: { keys: [{ kty: 'EC', d: 'x' }] } }),
    ],
    ['the same issuer twice', withIssuers(ISSUER, ISSUER)],
    ['a switch that is none', { INTROSPECTION: 'maybe' }],
    ['an origin that is none', { CORS_ORIGINS: '*' }],
  ])('refuses to start on %s', (_name, env) => {
    expect(() => readGatewayConfig(env)).toThrow(StartupError)
  })

  it('finds the subgraphs on the usual ports, or where it is told', () => {
    expect(subgraphUrls({ SUBGRAPH_REVIEWS_URL: 'https://reviews.internal' })).toEqual({
      applications: 'http://127.0.0.1:4001/graphql',
      reviews: 'https://reviews.internal/graphql',
      statistics: 'http://127.0.0.1:4003/graphql',
      platform: 'http://127.0.0.1:4004/graphql',
    })
    expect(() => subgraphUrls({ SUBGRAPH_REVIEWS_URL: 'reviews:4002' })).toThrow(StartupError)
  })
})
