import { expect, test } from 'vitest'
import { formatOf } from './number-formats.ts'

test.each([
  ['General', false, false],
  ['0.00', false, false],
  ['#,##0.00_);[Red](#,##0.00)', false, false],
  ['0"days"', false, false],
  ['0\\d', false, false],
  ['yyyy-mm-dd', true, false],
  ['[$-804]yyyy"年"m"月"', true, false],
  ['[h]:mm', true, false],
  ['0"万元"', false, true],
  ['0!.0,"万"', false, true],
  ['0.00E+00', false, false],
  ['#,##0,', false, true],
  ['0!.0,', false, true],
  ['0\\.0,;-0\\.0,', false, true],
  ['0.0,,', false, true],
  ['0.00%', false, true],
  ['0"%"', false, false],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', false, false],
])('the format %s is of a date: %s, and has a unit: %s', (code, date, unit) => {
  expect(formatOf(code)).toEqual({ date, unit: unit ? code : null })
})
