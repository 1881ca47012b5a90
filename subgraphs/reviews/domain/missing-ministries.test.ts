import { expect, test } from 'vitest'
import { missingMinistries } from './missing-ministries.ts'

test('all three are missing at first', () => {
  expect(missingMinistries([])).toEqual(['MOFCOM', 'CAC', 'MIIT'])
})

test('a ministry that says no is missing as one that says nothing', () => {
  const words = [
    { agency: 'MOFCOM', agrees: true },
    { agency: 'CAC', agrees: false },
  ] as const
  expect(missingMinistries(words)).toEqual(['CAC', 'MIIT'])
})

test('nobody is missing once all three agree', () => {
  const words = [
    { agency: 'MIIT', agrees: true },
    { agency: 'MOFCOM', agrees: true },
    { agency: 'CAC', agrees: true },
  ] as const
  expect(missingMinistries(words)).toEqual([])
})
