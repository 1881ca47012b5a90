import { readReference } from '@ndseb/db/reference.ts'
import { describe, expect, test } from 'vitest'
import { type TaxonomyFile, type TaxonomyRow, taxonomyAsOf, taxonomyFaults } from './taxonomy.ts'

const file = readReference<TaxonomyFile>('taxonomy')
const row = (over: Partial<TaxonomyRow>): TaxonomyRow => ({
  ...{
    code: 'AI',
    parent: 'IT_SERVICES',
    zh: '人工智能（测试）',
    en: 'artificial intelligence',
    open: false,
  },
  version: 'test-2030',
  ...over,
})
const later = (...rows: TaxonomyRow[]): TaxonomyFile => ({
  ...file,
  versions: [...file.versions, { version: 'test-2030', inForce: '2030-07-01', source: '测试函〔2030〕1号' }],
  rows: [...file.rows, ...rows],
})
const leaves = (taxonomy: TaxonomyFile, day: string) =>
  taxonomyAsOf(taxonomy, day)?.groups.map((group) => group.services.length)

describe('the taxonomy of digital service exports (N7)', () => {
  test('has three groups and eleven leaves, and none before its first day', () => {
    expect(leaves(file, '2019-01-01')).toEqual([6, 4, 1])
    expect(leaves(file, '2026-11-24')).toEqual([6, 4, 1])
    expect(taxonomyAsOf(file, '2018-12-31')).toBe(null)
    expect(taxonomyFaults(file)).toEqual([])
  })

  test('grows by a later version from its day on, that day included', () => {
    const grown = later(row({}))
    expect(taxonomyFaults(grown)).toEqual([])
    expect(leaves(grown, '2030-06-30')).toEqual([6, 4, 1])
    expect(leaves(grown, '2030-07-01')).toEqual([7, 4, 1])
    expect(taxonomyAsOf(grown, '2030-06-30')?.version).toBe('taxonomy-2019')
    expect(taxonomyAsOf(grown, '2030-07-01')).toMatchObject({
      version: 'test-2030',
      source: '测试函〔2030〕1号',
    })
    expect(taxonomyAsOf(grown, '2031-01-01')?.groups[0]?.services.at(-1)).toMatchObject({
      ...{ code: 'AI', since: { version: 'test-2030', inForce: '2030-07-01' } },
    })
  })

  test.each([
    [
      'adds to the closed group',
      row({ parent: 'OTHER_OFFSHORE_OUTSOURCING' }),
      'AI is added to a closed group',
    ],
    ['adds a group', row({ parent: null }), 'AI is a further group'],
    ['names no group', row({ parent: 'NOWHERE' }), 'AI is in no group'],
    ['names no version', row({ version: 'unknown' }), 'AI is of no version'],
    ['names a leaf again', row({ code: 'SOFTWARE' }), 'SOFTWARE stands twice'],
  ])('is wrong where a later version %s', (_what, added, fault) => {
    expect(taxonomyFaults(later(added))).toEqual([fault])
  })
})
