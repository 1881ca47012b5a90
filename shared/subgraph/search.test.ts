import { describe, expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import { bestMatch, byName, byPinyin, fitOf, orderOr, readDocumentNumber } from './search.ts'

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
    for (const text of [null, undefined])
      expect(byName('p', text)).toEqual({ column: 'p.search_key', patterns: null })
  })

  test('has a pattern for each way in which a name may fit, the best first', () => {
    expect(byName('p', ' （南京） ').patterns).toEqual([' 南京$', ' 南京', ' .*南京'])
    expect(byName('b', 'RJ').patterns).toEqual([
      ...[" rj$|^'r'?j ", " rj|^'r(?:[^' ]*')?j", " .*rj|'r(?:[^' ]*')?j"],
    ])
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
    expect(refusalOf(() => byName('p', text))).toEqual([code, ['filter', 'text'], 'N91'])
  })

  test.each(['谷', 'ab', '谷'.repeat(120)])('takes what is at its bounds: %s', (text) => {
    expect(refusalOf(() => byName('p', text))).toBeNull()
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

describe('the order by fit (N91)', () => {
  test('is by what the patterns find, and then as the order by pinyin, which never ties', () => {
    expect(bestMatch('p').keys.map(({ column }) => column)).toEqual([
      ...['sought.fit', 'p.search_key collate "C"', 'p.id'],
    ])
    expect(fitOf(byName('p', '南京'), '$1')).toContain('when p.search_key ~ ($1::text[])[2] then 1')
  })

  test('of a list that is not searched is the order by pinyin: all fit alike', () => {
    expect(fitOf(byName('p', null), '$1')).toBe('(select 0 as fit) sought')
  })

  test('is that of a search where no other is asked for', () => {
    expect(orderOr(null, null, 'PROVINCE_ASC')).toBe('PROVINCE_ASC')
    expect(orderOr(undefined, '南京', 'PROVINCE_ASC')).toBe('BEST_MATCH')
    expect(orderOr('PINYIN_ASC', '南京', 'PROVINCE_ASC')).toBe('PINYIN_ASC')
  })
})
