import { StartupError } from '@ndseb/shared/startup-error.ts'
import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments.ts'

describe('the arguments of npm run generate', () => {
  test('have a default each, but for where to write', () => {
    expect(readArguments(['--out', 'made-up'])).toEqual({
      ...{ out: 'made-up', enterprises: 60_000, years: 10, firstYear: 2014, seed: 1, faults: 0 },
      ...{ rowsPerYear: undefined, systems: ['direct', 'outsourcing'], format: 'csv' },
    })
  })

  test('are read as they are given', () => {
    const given =
      '--enterprises 5 --years 1 --out x --first-year 2020 --seed 0 --rows-per-year 9 --system direct'
    expect(readArguments([...given.split(' '), '--faults', '0.002', '--format', 'xlsx'])).toEqual({
      ...{ out: 'x', enterprises: 5, years: 1, firstYear: 2020, seed: 0, faults: 0.002 },
      ...{ rowsPerYear: 9, systems: ['direct'], format: 'xlsx' },
    })
  })

  test.each([
    ['', '--out is missing'],
    ['--out', '--out'],
    ['--out x y', "'y'"],
    ['--out x --rows 5', '--rows'],
    ['--out x --enterprises many', '--enterprises must be a whole number from 1 to 1000000, not "many"'],
    ['--out x --enterprises 0', '--enterprises'],
    ['--out x --enterprises 1000001', '--enterprises'],
    ['--out x --enterprises 1e3', '--enterprises'],
    ['--out x --years 51', '--years'],
    ['--out x --first-year 1989', '--first-year'],
    ['--out x --seed -1', '--seed'],
    ['--out x --seed 4294967296', '--seed'],
    ['--out x --rows-per-year 0', '--rows-per-year'],
    ['--out x --system all', '--system must be direct, outsourcing or both, not "all"'],
    ['--out x --system toString', '--system'],
    ['--out x --format xls', '--format must be csv, xlsx or ndjson, not "xls"'],
    ['--out x --format toString', '--format'],
    ['--out x --faults 1.1', '--faults must be a share from 0 to 1, not "1.1"'],
    ['--out x --faults NaN', '--faults'],
  ])('that are wrong are one sentence with the usage: %s', (given, told) => {
    const error = (() => {
      try {
        return readArguments(given.split(' ').filter(Boolean))
      } catch (thrown) {
        return thrown
      }
    })()
    if (!(error instanceof StartupError)) throw new Error('It was not refused as it should be')
    expect(error.message).toContain(told)
    expect(error.message).not.toContain('\n')
    expect(error.hint).toContain('npm run generate -- --out <folder>')
  })
})
