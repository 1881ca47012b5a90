import { describe, expect, test } from 'vitest'
import { checkKey, readObjector } from './objector.ts'

const named = { name: ' 王某 ', contact: '010-00000000' }

describe('who objects (N60, N83)', () => {
  test('gives a name and a contact', () => {
    expect(readObjector(named, false)).toEqual({ name: '王某', contact: '010-00000000' })
    expect(() => readObjector({ ...named, name: null }, true)).toThrow('REQUIRED')
    expect(() => readObjector({ ...named, contact: '  ' }, true)).toThrow('REQUIRED')
    expect(readObjector({ ...named, name: '王'.repeat(80) }, false)?.name).toHaveLength(80)
    expect(() => readObjector({ ...named, name: '王'.repeat(81) }, false)).toThrow('TOO_LONG')
  })

  test('is anonymous where the round allows it, and then gives neither', () => {
    expect(readObjector({ anonymous: true }, true)).toBeNull()
    expect(() => readObjector({ anonymous: true }, false)).toThrow('ANONYMOUS_OBJECTION')
    expect(() => readObjector({ ...named, anonymous: true }, true)).toThrow('ANONYMOUS_WITH_NAME')
  })

  test('uses an idempotency key with a name of his own only', () => {
    const key = { idempotencyKey: 'k' }
    expect(() => checkKey({ role: 'PARK' }, key)).not.toThrow()
    expect(() => checkKey({ role: 'PUBLIC' }, key)).toThrow('KEY_OF_NOBODY')
    expect(() => checkKey({ role: 'PARK' }, { ...key, anonymous: true })).toThrow('KEY_OF_NOBODY')
    expect(() => checkKey({ role: 'PUBLIC' }, { anonymous: true })).not.toThrow()
  })
})
