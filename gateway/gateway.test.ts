import { describe, expect, it } from 'vitest'
import { ask, demoIssuer, keptLog, startTinyGateway } from './testing/tiny-gateway.ts'

const OFFICER = { username: 'o', id: 'person-1', name: '王示例', role: 'PROVINCIAL_COMMERCE', province: '32' }
const ME = '{ me { role province language } }'

describe('the gateway', () => {
  it('answers the public as the public, in Chinese unless English is asked for', async () => {
    const { url } = await startTinyGateway()
    expect((await ask(url, ME)).data?.me).toEqual({ role: 'PUBLIC', province: null, language: 'zh' })
    const english = await ask(url, ME, { headers: { 'accept-language': 'en-GB,zh;q=0.5' } })
    expect(english.data?.me).toMatchObject({ language: 'en' })
  })

  it('takes the role from the token and ignores headers that name one', async () => {
    const demo = await demoIssuer()
    const { url } = await startTinyGateway({ demo })
    const headers = { role: 'MOFCOM_OFFICER', 'x-role': 'MOFCOM_OFFICER', 'x-viewer-role': 'MOFCOM_OFFICER' }
    const token = await demo.sign(OFFICER, 60)
    expect((await ask(url, ME, { headers })).data?.me).toMatchObject({ role: 'PUBLIC' })
    expect((await ask(url, ME, { headers, token })).data?.me).toMatchObject({
      role: 'PROVINCIAL_COMMERCE',
      province: '32',
    })
  })

  it('refuses a bad token with 401 and does not take it for none', async () => {
    const demo = await demoIssuer()
    const { url } = await startTinyGateway({ demo })
    const expired = await demo.sign(OFFICER, -60)
    const [head, , signature] = (await demo.sign(OFFICER, 60)).split('.')
    const claims = { ...OFFICER, role: 'MOFCOM_OFFICER', iss: 'ndseb:demo', aud: 'ndseb:graph', exp: 2 ** 32 }
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    const tampered = `${head}.${encode(claims)}.${signature}`
    const unsigned = `${encode({ alg: 'none' })}.${encode(claims)}.`
    for (const token of [expired, tampered, unsigned, 'garbage', 'a.b.c', '']) {
      const answer = await ask(url, ME, { headers: { authorization: `Bearer ${token}` } })
      expect([token, answer.status, answer.errors[0]?.extensions.code]).toEqual([
        token,
        401,
        'UNAUTHENTICATED',
      ])
      expect(answer.data).toBeUndefined()
    }
    const basic = await ask(url, ME, { headers: { authorization: 'Basic b2ZmaWNlcjpwYXNz' } })
    expect(basic.status).toBe(401)
  })

  it('joins two subgraphs', async () => {
    const { url } = await startTinyGateway()
    const { data } = await ask(url, '{ applications { edges { node { id name opinion } } } }')
    expect(data?.applications).toEqual({
      edges: ['a', 'b'].map((id) => ({ node: { id, name: `name of ${id}`, opinion: `opinion on ${id}` } })),
    })
  })

  it('masks a fault, logs it under the id that it gives, and keeps personal data out of both', async () => {
    const { logger, lines } = keptLog()
    const { url } = await startTinyGateway({ logger })
    const { errors, text } = await ask(url, '{ me { role } fails }', { headers: { 'accept-language': 'en' } })
    expect(errors).toEqual([
      {
        message: 'Internal error.',
        path: ['fails'],
        extensions: { code: 'INTERNAL', requestId: expect.any(String) },
      },
    ])
    const logged = lines.find((line) => line.includes('a field failed'))
    expect(logged).toContain(errors[0]?.extensions.requestId)
    expect(logged).toContain('tiny-graph.ts')
    for (const leak of ['张三', 'stacktrace', 'serviceName', 'SELECT']) expect(text).not.toContain(leak)
    expect(lines.join('')).not.toContain('张三')
  })

  it('shows a public error as it is, less what is not for clients', async () => {
    const { url } = await startTinyGateway()
    const { data, errors } = await ask(url, '{ me { role } refuses }')
    expect(data).toEqual({ me: { role: 'PUBLIC' }, refuses: null })
    expect(errors).toEqual([
      { message: '您的角色无权执行此操作', path: ['refuses'], extensions: { code: 'FORBIDDEN' } },
    ])
  })

  it('calls what a scalar refuses bad input, as a literal and as a variable', async () => {
    const { url } = await startTinyGateway()
    const literal = await ask(url, '{ application(id: 1, above: "1e3") { id } }')
    expect(literal.errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    const query = 'query ($above: Decimal) { application(id: 1, above: $above) { id } }'
    const variable = await ask(url, query, { variables: { above: 'NaN' } })
    expect(variable.errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('never puts a token into the log', async () => {
    const demo = await demoIssuer()
    const { logger, lines } = keptLog()
    const { url } = await startTinyGateway({ demo, logger })
    const token = await demo.sign(OFFICER, 60)
    await ask(url, '{ me { role } fails }', { token })
    await ask(url, ME, { token: `${token}x` })
    expect(lines.length).toBeGreaterThan(2)
    for (const part of [token, token.split('.')[1] ?? '', OFFICER.name])
      expect(lines.join('')).not.toContain(part)
  })

  it('hides the schema where it is told to', async () => {
    const { url } = await startTinyGateway({ introspection: false })
    const introspection = await ask(url, '{ __schema { types { name } } }')
    expect([introspection.status, introspection.errors[0]?.extensions.code]).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ])
    expect((await ask(url, '{ applicatio { id } }')).text).not.toContain('Did you mean')
  })

  it('shows the schema where it may, with the standard introspection query', async () => {
    const { url } = await startTinyGateway()
    const { getIntrospectionQuery } = await import('graphql')
    const { data, errors } = await ask(url, getIntrospectionQuery())
    expect(errors).toEqual([])
    expect(data?.__schema).toBeDefined()
  })
})
