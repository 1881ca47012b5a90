import { type Reference, readReference } from '@ndseb/db/reference.ts'
import { describe, expect, test } from 'vitest'
import { type DefinitionRow, definitionFaults, definitionOf, definitionsOn } from './indicator-definitions.ts'

const { rows } = readReference<Reference<DefinitionRow>>('indicators')
const [first] = rows
const later: DefinitionRow[] = first ? [{ ...first, version: 2, validFrom: '2024-01-01' }] : []

describe('what the indicators are (N8)', () => {
  test('the file defines each of the vocabulary, once a version', () => {
    expect(definitionFaults(rows)).toEqual([])
    expect(definitionFaults(rows.slice(1))).toEqual(['A has no definition'])
    expect(definitionFaults([...rows, ...rows.slice(0, 1)])).toEqual([
      'version 1 of A does not follow the others',
      'version 1 of A does not follow the others',
    ])
    const early = later.map((row) => ({ ...row, validFrom: '2018-01-01' }))
    expect(definitionFaults([...rows, ...early])).toHaveLength(2)
    expect(definitionFaults([...rows, ...later.map((row) => ({ ...row, code: 'C' }))])).toEqual([
      'C is no indicator',
    ])
  })

  test('a later version is valid from its day on, and before the first the first holds', () => {
    const versionOn = (day: string) => definitionsOn([...rows, ...later], day)[0]?.version
    expect(versionOn('2018-12-31')).toBe(1)
    expect(versionOn('2023-12-31')).toBe(1)
    expect(versionOn('2024-01-01')).toBe(2)
  })

  test('a year has what is valid on its last day; an unknown code is refused by name', () => {
    const versionOf = (year: number) => definitionOf([...rows, ...later], 'A', year).version
    expect([versionOf(2023), versionOf(2024)]).toEqual([1, 2])
    expect(() => definitionOf(rows, 'a', 2023)).toThrow(/INDICATOR_UNKNOWN/)
  })
})
