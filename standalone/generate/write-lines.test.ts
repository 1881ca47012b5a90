import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeLines } from './write-lines.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndseb-lines-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const LINE = '91320000XX0000001Q,江苏示例企业（虚构）,运输'
const blocks = (count: number) =>
  Array.from({ length: count }, (_, block) => Array.from({ length: block % 3 }, () => `${LINE},${block}`))

describe('lines', () => {
  test('are in the file as they came, however many writes they take, and counted', async () => {
    const path = join(folder, 'many.csv')
    const told: number[] = []
    const lines = await writeLines(path, 'header', blocks(30_000), (count) => told.push(count))
    expect(readFileSync(path, 'utf8')).toBe(['header', ...blocks(30_000).flat(), ''].join('\n'))
    expect(lines).toBe(30_000)
    expect(told.length).toBeGreaterThan(5)
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(30_000)
  })

  test('are made no sooner than those before are written', async () => {
    const held = { made: 0, written: 0, most: 0 }
    function* made() {
      for (const block of blocks(30_000)) {
        held.made += block.length
        held.most = Math.max(held.most, held.made - held.written)
        yield block
      }
    }
    await writeLines(join(folder, 'late.csv'), 'header', made(), (count) => {
      held.written += count
    })
    expect(held.most * Buffer.byteLength(LINE)).toBeLessThan(300 * 1024)
  })

  test('that are none leave the header alone, and never a file that is there', async () => {
    const path = join(folder, 'none.csv')
    expect(await writeLines(path, 'header', [])).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe('header\n')
    await expect(writeLines(path, 'other', [])).rejects.toThrow('EEXIST')
    expect(readFileSync(path, 'utf8')).toBe('header\n')
  })
})
