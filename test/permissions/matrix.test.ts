import { any, anyone, expert, holder, mofcom, signedIn } from '@ndseb/shared/shield/words.ts'
import { expect, test } from 'vitest'
import { drift } from '../../scripts/committed-copy.ts'
import { CALLERS, mark, matrixCopy, matrixRows, printMatrix } from './matrix.ts'

test('the committed matrix is what the permissions say', async () => {
  expect(drift(await matrixCopy())).toBeNull()
})

test('a word marks the roles that it admits', () => {
  const marked = (word: Parameters<typeof mark>[0], sign: string) =>
    CALLERS.filter((role) => mark(word, role) === sign)
  expect(marked(any(mofcom, expert), '+')).toEqual(['MOFCOM_OFFICER', 'EXPERT'])
  expect(marked(signedIn, '-')).toEqual(['PUBLIC'])
  expect(marked(anyone, '+')).toEqual(CALLERS)
  expect(marked(holder, 'h')).toEqual(CALLERS)
})

test('a field is a line', () => {
  const lines = printMatrix(matrixRows('reviews', { Score: { __reference: expert, points: holder } })).split(
    '\n',
  )
  expect(lines.slice(-3)).toEqual([
    'reviews\tScore\t__reference\texpert\t-\t-\t-\t-\t-\t-\t-\t-\t+\t-\t-\t-',
    'reviews\tScore\tpoints\tholder\th\th\th\th\th\th\th\th\th\th\th\th',
    '',
  ])
})
