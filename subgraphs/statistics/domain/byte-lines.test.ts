import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openByteLines } from './byte-lines.ts'

test('what is added is taken as it was, in turns, and what does not fit is not begun', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '数字', '𠮷', 'line\n')), (texts) => {
      const lines = openByteLines(16)
      const taken: string[] = []
      for (const text of texts) {
        if (lines.add(text)) continue
        taken.push(new TextDecoder().decode(lines.take()))
        expect(lines.isEmpty).toBe(true)
        expect(lines.add(text)).toBe(true)
      }
      taken.push(new TextDecoder().decode(lines.take()))
      expect(taken.join('')).toBe(texts.join(''))
    }),
  )
})

test('a text that is longer than all of it is never added', () => {
  const lines = openByteLines(8)
  expect(lines.add('数字出口')).toBe(false)
  expect(lines.isEmpty).toBe(true)
})

test('what was taken stays while the next is added', () => {
  const lines = openByteLines(8)
  lines.add('first')
  const first = lines.take()
  lines.add('second')
  expect(new TextDecoder().decode(first)).toBe('first')
})
