import { describe, expect, test } from 'vitest'
import { DomainError, formatMessage, toUserErrors } from './errors.ts'

describe('what fills a message', () => {
  const told = (code: string) => formatMessage('NOT_A_NARRATIVE_TARGET', 'en', { code })
  const [before = '', after = ''] = told('|').split('|')

  test('is told as it was typed as far as a name may be long, and what is longer is cut', () => {
    expect(told('2022-N13')).toBe(`${before}2022-N13${after}`)
    expect(told('谷'.repeat(120))).toBe(`${before}${'谷'.repeat(120)}${after}`)
    expect(told('谷'.repeat(121))).toBe(`${before}${'谷'.repeat(119)}…${after}`)
    expect(told('x'.repeat(10_000))).toHaveLength(before.length + 120 + after.length)
  })

  test('is cut between characters, not inside one', () => {
    expect(told('𠮷'.repeat(120))).toBe(`${before}${'𠮷'.repeat(120)}${after}`)
    expect(told('𠮷'.repeat(121))).toBe(`${before}${'𠮷'.repeat(119)}…${after}`)
  })

  test('in each language for itself is the programme’s own and stays whole', () => {
    const parks = { zh: '南京、'.repeat(100), en: 'Nanjing, '.repeat(100) }
    expect(formatMessage('CASES_OPEN', 'zh', { parks })).toContain(parks.zh)
  })

  test('that is missing leaves its place', () => {
    expect(formatMessage('CASES_OPEN', 'en')).toContain('{parks}')
  })
})

test('a refusal and the others that go with it are told in one language', () => {
  const others = [new DomainError('REQUIRED', { path: ['b'], clause: 'N17' })]
  expect(
    toUserErrors(new DomainError('TOO_MANY', { path: ['a'], values: { max: 3 }, others }), 'en'),
  ).toEqual([
    expect.objectContaining({ code: 'TOO_MANY', path: ['a'], clause: null, availableSteps: [] }),
    expect.objectContaining({ code: 'REQUIRED', path: ['b'], clause: 'N17' }),
  ])
})
