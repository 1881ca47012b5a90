import { checkCharacter } from '@ndseb/shared/rules/credit-code.ts'
import { expect, test } from 'vitest'
import { nearCodes } from './near-codes.ts'

const BODY = '91320100M00010001'
const CODE = `${BODY}${checkCharacter(BODY)}`

test('a valid code is near to each of its writings that is off in one place', () => {
  for (const written of [
    ...['91320100M00010007', '91320100N00010001'].map((body) => `${body}${CODE[17]}`),
    `91230100M00010001${CODE[17]}`,
    CODE.slice(0, 8) + CODE.slice(9),
    `${CODE.slice(0, 8)}8${CODE.slice(8)}`,
    CODE.replace('1', 'I'),
    CODE.replace('0', 'O').toLowerCase(),
    `${CODE.slice(0, 17)}${CODE[17] === 'A' ? 'B' : 'A'}`,
  ])
    expect(nearCodes(written)).toContain(CODE)
})

test('few of the writings of a code have a check character that fits: what is near is worth looking at', () => {
  const near = nearCodes(`91320100N00010001${CODE[17]}`)
  expect(near.length).toBeLessThan(40)
  expect(new Set(near).size).toBe(near.length)
})

test('what is off in two places, or is no code at all, is near to none that is meant', () => {
  expect(nearCodes(`91320100N00010007${CODE[17]}`)).not.toContain(CODE)
  for (const written of [null, '', '统一社会信用代码', CODE.slice(0, 16), `${CODE}00`])
    expect(nearCodes(written)).toEqual([])
})
