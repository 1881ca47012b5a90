import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { download } from './download.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ndseb-download-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 251))
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = { size: String(bytes.length), sha256, address: '/files/a' }

/** A server that hangs up each time. */
function server(count: number, content = bytes) {
  const asked: (string | undefined)[] = []
  const fetch = async (_: string, headers: Readonly<Record<string, string>>) => {
    asked.push(headers.range)
    const from = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0)
    const until = Math.min(from + count, content.length)
    let given = false
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (!given && until > from) controller.enqueue(new Uint8Array(content.subarray(from, until)))
          else if (until < content.length) controller.error(new Error('cut'))
          else controller.close()
          given = true
        },
      },
      { highWaterMark: 0 },
    )
    return new Response(body, { status: from > 0 ? 206 : 200 })
  }
  return { asked, fetch }
}

describe('a download', () => {
  test('that is cut off goes on where it ended, and is whole in the end', async () => {
    const { asked, fetch } = server(40_000)
    const path = join(folder, 'cut.csv')
    await download(path, file, fetch, 1)
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(asked.length).toBeGreaterThanOrEqual(3)
    expect(readdirSync(folder)).toEqual(['cut.csv'])
  })

  test('that was given up goes on when it is run again', async () => {
    const path = join(folder, 'again.csv')
    const once = server(60_000)
    let times = 0
    const away = async (address: string, headers: Readonly<Record<string, string>>) => {
      times += 1
      if (times > 1) throw new Error('away')
      return once.fetch(address, headers)
    }
    await expect(download(path, file, away, 0)).rejects.toThrow('cut off')
    const { asked, fetch } = server(100_000)
    await download(path, file, fetch, 1)
    expect(asked[0]).toMatch(/^bytes=\d+-$/)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  test('of other bytes than were promised bears no name', async () => {
    const path = join(folder, 'wrong.csv')
    const { fetch } = server(100_000, Buffer.alloc(100_000))
    await expect(download(path, file, fetch, 1)).rejects.toThrow('SHA-256')
    expect(readdirSync(folder)).not.toContain('wrong.csv')
  })

  test('of a file without a byte is a file without a byte', async () => {
    const path = join(folder, 'empty.ndjson')
    const { fetch } = server(1, Buffer.alloc(0))
    await download(path, { ...file, size: '0', sha256: createHash('sha256').digest('hex') }, fetch, 1)
    expect(readFileSync(path)).toHaveLength(0)
  })
})
