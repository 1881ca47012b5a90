import { expect, test } from 'vitest'
import { copyLine } from './copy-text.ts'

test('a row of COPY has tabs between its cells, and whatever would be read as one escaped', () => {
  expect(copyLine(['a', null, 1, true, '', 'tab\tline\nback\\slash\r'])).toBe(
    'a\t\\N\t1\ttrue\t\ttab\\tline\\nback\\\\slash\\r\n',
  )
})
