import { expect, test } from 'vitest'
import { STANDARDS } from '../rules/finding.ts'
import { CLAUSES } from './clauses.ts'

test('the rules run from N1 to N92 without a gap, each in both languages', () => {
  expect(Object.keys(CLAUSES)).toEqual(Array.from({ length: 92 }, (_, index) => `N${index + 1}`))
  for (const { zh, en } of Object.values(CLAUSES)) {
    expect(zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(en).toMatch(/^[\dA-Z].*\.$/)
  }
})

test('every standard cites a rule that there is', () => {
  for (const { clause } of Object.values(STANDARDS)) expect(CLAUSES).toHaveProperty(clause)
})
