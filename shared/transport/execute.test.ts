import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql'
import { expect, it } from 'vitest'
import { DomainError } from '../errors.ts'
import { createLogger } from '../logging.ts'
import { anonymous } from '../viewer.ts'
import { BoundedCache } from './bounded-cache.ts'
import { subgraphExecutor } from './execute.ts'

const CALLER = { viewer: anonymous('en'), requestId: 'request-1' }

function executable(resolve: () => unknown, makeContext?: () => never) {
  const schema: GraphQLSchema = buildSchema('type Query { answer(n: Int): String, role: String }')
  const fields = schema.getQueryType()?.getFields()
  if (fields?.answer) fields.answer.resolve = resolve
  if (fields?.role)
    fields.role.resolve = (_, _args, context: { viewer: { role: string } }) => context.viewer.role
  const seen = { opened: 0, closed: 0 }
  const lines: string[] = []
  const execute = subgraphExecutor(
    {
      name: 'tiny',
      schema,
      makeContext:
        makeContext ??
        ((viewer) => {
          seen.opened++
          const session = { recordReads: async () => {}, close: async () => void seen.closed++ }
          return { viewer, session, shown: new Map() }
        }),
    },
    createLogger('test', { level: 'warn', write: (line) => lines.push(line) }),
  )
  return { execute, seen, lines }
}

it('gives each request a context for its viewer and closes its session', async () => {
  const { execute, seen } = executable(() => 'yes')
  const result = await execute({ query: '{ answer role }' }, CALLER)
  expect(result).toEqual({ data: { answer: 'yes', role: 'PUBLIC' } })
  await execute({ query: '{ answer role }' }, CALLER)
  expect(seen).toEqual({ opened: 2, closed: 2 })
})

it('closes the session also when a field fails, and opens none for what is not valid', async () => {
  const { execute, seen, lines } = executable(() => {
    throw new Error('no such table')
  })
  const failed = await execute({ query: '{ answer }' }, CALLER)
  expect(failed.errors?.[0]).toMatchObject({ message: 'Internal error.', extensions: { code: 'INTERNAL' } })
  expect(lines.join('')).toContain('no such table')
  expect(lines.join('')).toContain('request-1')
  await execute({ query: '{ nothing }' }, CALLER)
  await execute({ query: '{' }, CALLER)
  await execute({}, CALLER)
  expect(seen).toEqual({ opened: 1, closed: 1 })
})

it('answers, masked, when the context cannot be made', async () => {
  const { execute } = executable(
    () => 'yes',
    () => {
      throw new Error('no pool')
    },
  )
  const { errors } = await execute({ query: '{ answer }' }, CALLER)
  expect(errors?.[0]?.message).toBe('Internal error.')
})

it('shows coded errors as they are, and a refusal of the domain as bad input in the language of the viewer', async () => {
  const coded = executable(() => {
    throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } })
  })
  expect((await coded.execute({ query: '{ answer }' }, CALLER)).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  )
  const domain = executable(() => {
    throw new DomainError('NOT_FOUND', { clause: 'N83', path: ['id'] })
  })
  expect((await domain.execute({ query: '{ answer }' }, CALLER)).errors?.[0]).toMatchObject({
    message: 'Not found, or not visible to you.',
    path: ['answer'],
    extensions: { code: 'BAD_USER_INPUT', reason: 'NOT_FOUND', clause: 'N83', field: ['id'] },
  })
})

it('calls a variable that does not fit bad input', async () => {
  const { execute } = executable(() => 'yes')
  const query = 'query ($n: Int) { answer(n: $n) }'
  const { errors } = await execute({ query, variables: { n: 'many' } }, CALLER)
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

it('remembers what was asked for last, and no more than it may', () => {
  const cache = new BoundedCache<number, string>(3)
  for (const key of [1, 2, 3]) cache.set(key, String(key))
  cache.get(1)
  cache.set(4, '4')
  expect([1, 2, 3, 4].map((key) => cache.get(key))).toEqual(['1', undefined, '3', '4'])
  expect(cache.size).toBe(3)
})
