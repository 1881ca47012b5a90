import { expect, test } from 'vitest'
import { MOST_CITED_EVIDENCE, readCitedEvidence } from './cited-evidence.ts'

const id = (n: number) => `01900000-0000-7000-8002-${String(n).padStart(12, '0')}`
const many = Array.from({ length: MOST_CITED_EVIDENCE }, (_, n) => id(n))
const refused = (code: string) => expect.objectContaining({ code })

test('evidence is cited by up to twenty ids, each counted once', () => {
  expect(readCitedEvidence([id(1), id(1).toUpperCase()])).toEqual([id(1)])
  expect(readCitedEvidence(many)).toHaveLength(MOST_CITED_EVIDENCE)
  expect(() => readCitedEvidence([...many, id(99)])).toThrow(refused('TOO_MANY'))
  expect(() => readCitedEvidence(['x'])).toThrow(refused('INVALID_ID'))
})

test('a claim of a special potential is none without any (N43); a finding may have none', () => {
  expect(readCitedEvidence([])).toEqual([])
  expect(() => readCitedEvidence([], 'N43')).toThrow(refused('REQUIRED'))
})
