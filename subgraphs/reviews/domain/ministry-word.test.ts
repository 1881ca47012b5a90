import { DomainError } from '@ndseb/shared/errors.ts'
import { expect, test } from 'vitest'
import { readWord } from './ministry-word.ts'

const refusal = (agency: 'CAC' | 'PROVINCIAL_COMMERCE' | null, agrees: boolean, opinion: string | null) => {
  try {
    return readWord({ agency }, agrees, opinion, 'N53')
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

test('a ministry speaks for itself', () => {
  expect(refusal('CAC', true, null)).toEqual({ agency: 'CAC', opinion: null })
  expect(refusal('CAC', false, ' 风险未消除 ')).toEqual({ agency: 'CAC', opinion: '风险未消除' })
})

test('a no says why', () => {
  expect(refusal('CAC', false, ' ')).toBe('OPINION_NEEDED')
})

test('nobody but a ministry speaks', () => {
  expect(refusal('PROVINCIAL_COMMERCE', true, null)).toBe('NOT_FOUND')
  expect(refusal(null, true, null)).toBe('NOT_FOUND')
})
