import { describe, expect, it } from 'vitest'
import { ask, startTinyGateway } from './testing/tiny-gateway.ts'

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i))
const nested = (depth: number) =>
  `{ application(id: 1) ${'{ related '.repeat(depth)}{ id }${' }'.repeat(depth)} }`

/** What a client may send to wear the gateway out, with the code that it gets. */
const HOSTILE = {
  'ten thousand aliases': [
    `{ ${repeat(10_000, (i) => `a${i}: latestOpinion`).join(' ')} }`,
    'GRAPHQL_PARSE_FAILED',
  ],
  'four hundred aliases, within the tokens': [
    `{ ${repeat(400, (i) => `a${i}: latestOpinion`).join(' ')} }`,
    'QUERY_TOO_COMPLEX',
  ],
  'aliases one level down': [
    `{ application(id: 1) { ${repeat(60, (i) => `a${i}: name`).join(' ')} } }`,
    'QUERY_TOO_COMPLEX',
  ],
  'fragments that double': [
    `{ application(id: 1) { ...f0 } } ${repeat(40, (i) => `fragment f${i} on Application { a: related { ...f${i + 1} } b: related { ...f${i + 1} } }`).join(' ')} fragment f40 on Application { id }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'fragments in a circle': [
    '{ application(id: 1) { ...a } } fragment a on Application { ...b } fragment b on Application { ...a }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  'fields two hundred deep': [nested(200), 'QUERY_TOO_COMPLEX'],
  'brackets without end': ['{'.repeat(100_000), 'GRAPHQL_PARSE_FAILED'],
  'pages of pages': [
    `{ applications(first: 100) { edges { node { id ${repeat(200, () => 'related { id name opinion }').join(' ')} } } } }`,
    'QUERY_TOO_COMPLEX',
  ],
  'many directives': [`{ latestOpinion ${'@include(if: true) '.repeat(150)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  'unknown fields': [`{ ${repeat(400, (i) => `nothing${i}`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
} as const

describe('a hostile query', () => {
  it.each(Object.entries(HOSTILE))('of %s is answered at once, with a code', async (_name, [query, code]) => {
    const { url } = await startTinyGateway()
    await ask(url, '{ latestOpinion }')
    const answer = await ask(url, query)
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, code])
    expect(answer.ms).toBeLessThan(500)
    expect(answer.text.length).toBeLessThan(50_000)
  })

  it('does not keep the next one waiting', async () => {
    const { url } = await startTinyGateway()
    await ask(url, '{ latestOpinion }')
    const [, fair] = await Promise.all([
      ask(url, HOSTILE['fragments that double'][0]),
      ask(url, '{ latestOpinion }'),
    ])
    expect(fair.data).toEqual({ latestOpinion: 'agreed' })
    expect(fair.ms).toBeLessThan(500)
  })
})

/** Requests that are no GraphQL requests: what is sent, and the status and code that it gets. */
const MALFORMED: [string, { headers?: Record<string, string>; body: string }, number, string][] = [
  ['of 300 KB', { body: JSON.stringify({ query: '#'.repeat(300_000) }) }, 413, 'PAYLOAD_TOO_LARGE'],
  [
    'of another type',
    { headers: { 'content-type': 'text/plain' }, body: '{"query":"{ me { role } }"}' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'as a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=1' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['that is no JSON', { body: '{"query":' }, 400, 'BAD_REQUEST'],
  ['that is empty', { body: '' }, 400, 'BAD_REQUEST'],
  ['that is a list (a batch)', { body: '[{"query":"{ me { role } }"}]' }, 400, 'BAD_REQUEST'],
  ['that is a number', { body: '7' }, 400, 'BAD_REQUEST'],
  ['without a query', { body: '{"variables":{}}' }, 400, 'BAD_REQUEST'],
  ['whose query is an object', { body: '{"query":{"kind":"Document"}}' }, 400, 'BAD_REQUEST'],
  [
    'by a persisted query',
    { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}' },
    200,
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  [
    'with lists a hundred thousand deep',
    {
      body: `{"query":"query($v: ID!) { application(id: $v) { id } }","variables":{"v":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    },
    400,
    'BAD_USER_INPUT',
  ],
]

describe('a malformed request', () => {
  it.each(MALFORMED)('%s is refused with a code', async (_name, request, status, code) => {
    const { url } = await startTinyGateway()
    const answer = await ask(url, '', request)
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, code])
    expect(answer.text).not.toContain('node_modules')
    expect((await ask(url, '{ latestOpinion }')).data).toEqual({ latestOpinion: 'agreed' })
  })
})
