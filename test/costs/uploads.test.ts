import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OverHttp, openOneProcess } from '../support/over-http.ts'
import { startImport } from '../support/uploads.ts'

/** What a file costs that is taken in: never more of it is in memory than a few pieces, however large it is. */
let graph: OverHttp
beforeAll(async () => {
  graph = await openOneProcess()
})
afterAll(() => graph?.close())

const MEBIBYTE = 1024 * 1024
const SIZE = 192 * MEBIBYTE

/** Bytes of the same chunk, as often as they are asked for: they take up no room themselves. */
function bytesOf(size: number): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(64 * 1024).fill(0x2c)
  let left = size
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(chunk)
      left -= chunk.length
      if (left === 0) controller.close()
    },
  })
}

test('an upload of any size takes up the same memory', { timeout: 300_000 }, async () => {
  const { uploadAddress } = await startImport(graph, { length: SIZE } as Uint8Array)
  const used = () => {
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const before = used()
  let most = 0
  const looking = setInterval(() => {
    most = Math.max(most, used() - before)
  }, 20)
  const sent = await fetch(new URL(uploadAddress, graph.url), {
    ...{ method: 'PATCH', body: bytesOf(SIZE), duplex: 'half' },
    headers: {
      authorization: `Bearer ${await graph.token('mofcom.officer')}`,
      ...{ 'upload-offset': '0', 'upload-complete': '?0' },
    },
  } as RequestInit)
  clearInterval(looking)
  expect([sent.status, sent.headers.get('upload-offset')]).toEqual([204, String(SIZE)])
  expect(most).toBeLessThan(SIZE / 2)
})
