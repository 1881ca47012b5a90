import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { readArguments, readYears } from './arguments.ts'

describe('the arguments of an export', () => {
  const given = ['--dataset', 'export-aggregates', '--years', '2018-2020', '--out', 'a.xlsx']

  test('name dataset, years and file; the format is that of the file', () => {
    expect(readArguments(given)).toEqual({
      ...{ dataset: 'EXPORT_AGGREGATES', format: 'XLSX', years: [2018, 2019, 2020] },
      ...{ parkId: null, out: 'a.xlsx', server: 'http://localhost:4000' },
    })
    expect(readArguments([...given, '--format', 'csv']).format).toBe('CSV')
  })

  test.each([
    ['2018', [2018]],
    ['2018-2019', [2018, 2019]],
    ['2018, 2020-2021', [2018, 2020, 2021]],
  ])('read the years %j', (text, years) => {
    expect(readYears(text)).toEqual(years)
  })

  test.each([
    ['no file', given.slice(0, 4), '--out'],
    ['a dataset that is none', given.with(1, 'everything'), 'EXPORT_AGGREGATES'],
    ['a format that is none', given.with(5, 'a.pdf'), 'XLSX'],
    ['years that are none', given.with(3, '2020-2018'), '--years'],
    ['a folder that is not there', given.with(5, 'nowhere/a.xlsx'), 'nowhere'],
    ['a folder in the place of a file', [...given.with(5, tmpdir()), '--format', 'csv'], tmpdir()],
    ['an option that is none', [...given, '--all'], '--all'],
    ['a server that is none', [...given, '--server', 'here'], 'here'],
  ])('with %s are one sentence', (_, argv, words) => {
    expect(() => readArguments(argv)).toThrow(words)
  })
})
