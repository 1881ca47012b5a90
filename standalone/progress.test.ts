import { describe, expect, test } from 'vitest'
import { progressOn, progressText } from './progress.ts'

function tell({ isTTY, steps }: { isTTY: boolean; steps: number }) {
  const said: string[] = []
  let ms = 0
  const progress = progressOn({ isTTY, write: (text) => said.push(text) }, 1_000, () => ms)
  for (let step = 0; step < steps; step += 1) {
    ms += 50
    progress.reach(((step + 1) * 1_000) / steps, step)
  }
  progress.end()
  return said
}

describe('progress', () => {
  test.each([
    [0, 1_000, 0, 0, '0 %  0 行/秒 · rows/s  剩余 · remaining 0 s'],
    [250, 1_000, 250, 2, '25 %  125 行/秒 · rows/s  剩余 · remaining 6 s'],
    [999_999, 1_000_000, 999_999, 1, '99 %  999,999 行/秒 · rows/s  剩余 · remaining 1 s'],
    [0, 0, 0, 1, '100 %  0 行/秒 · rows/s  剩余 · remaining 0 s'],
    [500, 1_000, 40, 2, '50 %  20 行/秒 · rows/s  剩余 · remaining 2 s'],
  ])('after %d of %d with %d rows in %d s is "%s"', (done, total, rows, seconds, text) => {
    expect(progressText(done, total, rows, seconds)).toBe(text)
  })

  test('is a line each ten per cent where there is no terminal', () => {
    const said = tell({ isTTY: false, steps: 100 })
    expect(said.map((line) => line.split(' ')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => String(10 * (index + 1))),
    )
    expect(said.every((line) => line.endsWith('\n'))).toBe(true)
  })

  test('is one line that is drawn again in a terminal, not at every write, and gone at the end', () => {
    const said = tell({ isTTY: true, steps: 100 })
    expect(said.length).toBe(26)
    expect(said.every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true)
    expect(said.at(-1)).toBe('\r\x1b[K')
  })
})
