import { describe, expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import { byPinyin, nameContains, readDocumentNumber } from './search.ts'

const refusalOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.detail.path, error.detail.clause]
  }
  return null
}

describe('the filter by name (N91)', () => {
  test('is no condition where no text is given', () => {
    expect(nameContains('p', null)).toEqual(['p.search_key ~ $', null])
    expect(nameContains('p', undefined)).toEqual(['p.search_key ~ $', null])
  })

  test('is one condition with the pattern as its only value', () => {
    expect(nameContains('p', ' （南京） ')).toEqual(['p.search_key ~ $', ' .*南京'])
    expect(nameContains('b', 'RJ')).toEqual(['b.search_key ~ $', " .*rj|'r(?:[^' ]*')?j"])
  })

  test.each([
    ['', 'REQUIRED'],
    [' \u3000', 'REQUIRED'],
    ['%', 'SEARCH_TOO_SHORT'],
    ['a', 'SEARCH_TOO_SHORT'],
    ['谷'.repeat(121), 'TOO_LONG'],
    ['南\u0000京', 'CONTROL_CHARACTER'],
    ['南\u200B京', 'CONTROL_CHARACTER'],
  ])('refuses %j as %s', (text, code) => {
    expect(refusalOf(() => nameContains('p', text))).toEqual([code, ['filter', 'text'], 'N91'])
  })

  test.each(['谷', 'ab', '谷'.repeat(120)])('takes what is at its bounds: %s', (text) => {
    expect(refusalOf(() => nameContains('p', text))).toBeNull()
  })
})

test('a document number is read in its form for matching (N88)', () => {
  expect(readDocumentNumber(null, ['n'])).toBeNull()
  expect(readDocumentNumber('商办服贸函［２０１９］２４５号', ['n'])).toBe('商办服贸函〔2019〕245号')
  expect(refusalOf(() => readDocumentNumber(' ', ['n']))).toEqual(['REQUIRED', ['n'], 'N88'])
  expect(refusalOf(() => readDocumentNumber('号'.repeat(61), ['n']))).toEqual(['TOO_LONG', ['n'], 'N88'])
})

test('the order by pinyin is by the code points of the key, whatever the collation, and never ties (N87)', () => {
  const [key, id] = byPinyin('p').keys
  expect([key.column, id.column]).toEqual(['p.search_key collate "C"', 'p.id'])
})
