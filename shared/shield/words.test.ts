import { describe, expect, test } from 'vitest'
import { anonymous } from '../viewer.ts'
import type { Role } from '../vocabulary/roles.ts'
import { ministries, perInput, signedIn } from './words.ts'

describe('a word by what is asked for', () => {
  const word = perInput('dataset', { OPEN: signedIn, CLOSED: ministries })
  const codeOf = (role: Role, input: unknown) =>
    word.refusal({ viewer: { ...anonymous(), role }, fromGateway: false }, { input })?.extensions.code ?? null

  test('admits whoever one of its words admits', () => {
    expect(word.admits).toEqual(signedIn.admits)
  })

  test.each([
    ['ANALYST', 'OPEN', null],
    ['ANALYST', 'CLOSED', 'FORBIDDEN'],
    ['MIIT_OFFICER', 'CLOSED', null],
    ['PUBLIC', 'OPEN', 'UNAUTHENTICATED'],
    ['PUBLIC', 'CLOSED', 'UNAUTHENTICATED'],
    // What is on no list is nobody's, whatever the names of an object are.
    ['MOFCOM_OFFICER', 'toString', 'FORBIDDEN'],
    ['MOFCOM_OFFICER', undefined, 'FORBIDDEN'],
  ] as const)('lets a %s ask for %s: %s', (role, dataset, code) => {
    expect(codeOf(role, { dataset })).toBe(code)
  })
})
