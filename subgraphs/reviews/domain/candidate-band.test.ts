import { expect, test } from 'vitest'
import { bandWarnings } from './candidate-band.ts'

const codes = (count: number) => bandWarnings(count, { min: 8, max: 12 }).map(({ code }) => code)

test.each([8, 10, 12])('%i candidates lie in the band', (count) => {
  expect(codes(count)).toEqual([])
})

test.each([1, 7, 13])('%i candidates are warned of', (count) => {
  expect(codes(count)).toEqual(['CANDIDATES_OUTSIDE_BAND'])
})
