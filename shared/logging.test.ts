import { expect, it } from 'vitest'
import { createLogger, scrub } from './logging.ts'

const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.eyJuYW1lIjoi5byg5LiJIn0.c2lnbmF0dXJl'

function logged(record: object, message = 'a message'): string {
  const lines: string[] = []
  createLogger('test', { level: 'info', write: (line) => lines.push(line) }).info(record, message)
  return lines.join('')
}

it('hides tokens, cookies and personal fields, also inside records', () => {
  const text = logged({
    authorization: `Bearer ${TOKEN}`,
    headers: { cookie: 'session=1', authorization: TOKEN },
    viewer: { id: '1', name: '张三' },
    person: { name: '张三', email: 'z@example.org', phone: '13800000000' },
    contacts: [{ name: '张三', phone: '13800000000' }],
    people: [{ email: 'z@example.org' }],
    request: { body: { variables: { name: '张三' } } },
  })
  for (const secret of [TOKEN, 'session=1', '张三', 'z@example.org', '13800000000'])
    expect(text).not.toContain(secret)
})

it('logs of an error its kind, code and place, not the data that its message quotes', () => {
  const cause = Object.assign(new Error('duplicate key: Key (name)=(张三) already exists'), { code: '23505' })
  const error = new TypeError(`insert into person values ('张三', "${TOKEN}") ${TOKEN}`, { cause })
  const text = logged({ err: error })
  expect(text).toContain('TypeError')
  expect(text).toContain('23505')
  expect(text).toContain('logging.test.ts')
  for (const secret of ['张三', TOKEN]) expect(text).not.toContain(secret)
})

it('leaves a message without data as it is', () => {
  expect(scrub('connect ECONNREFUSED 127.0.0.1:5432')).toBe('connect ECONNREFUSED 127.0.0.1:5432')
})

it('writes one line of JSON with the component and the time', () => {
  expect(JSON.parse(logged({ subgraph: 'reviews' }))).toMatchObject({
    level: 'info',
    component: 'test',
    subgraph: 'reviews',
    msg: 'a message',
    time: expect.stringMatching(/Z$/),
  })
})
