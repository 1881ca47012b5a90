import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '@ndseb/shared/startup-error.ts'
import { messageOf } from '../graph-at.ts'

/** A file that is to be fetched, and what it must be. */
export type FileToFetch = { readonly size: string; readonly sha256: string; readonly address: string }

/** Asks for a file, or a part of it. */
type Fetch = (address: string, headers: Readonly<Record<string, string>>) => Promise<Response>

/** So often in a row a transfer may end without a byte more before it is given up. */
const MOST_CUTS = 6

/**
 * Fetches a file: what is cut off goes on where it ended, also when it is run again, and it bears its name only once all
 * of it is there and has the digest that it must have.
 *
 * @param waitMs before it is tried again, longer each time
 */
export async function download(path: string, file: FileToFetch, fetch: Fetch, waitMs = 250): Promise<void> {
  const part = `${path}.${file.sha256.slice(0, 12)}.part`
  const size = Number(file.size)
  let last = await sizeOf(part)
  for (let cuts = 0; last < size || size === 0; cuts += 1) {
    if (cuts > MOST_CUTS)
      throw new StartupError(
        `下载中断于第 ${last} 字节 · The download was cut off at byte ${last}.`,
        '请再次运行 · Run the same again.',
      )
    if (cuts > 0) await sleep(waitMs * 2 ** cuts)
    await take(part, last, file, fetch)
    const now = await sizeOf(part)
    if (now > last) cuts = 0
    last = now
    if (size === 0) break
  }
  if ((await digestOf(part)) !== file.sha256) {
    await rename(part, `${part}.wrong`)
    throw new StartupError(
      '收到的内容与 SHA-256 不符 · What arrived has another SHA-256.',
      `已保留为 · It is kept as ${part}.wrong`,
    )
  }
  await rename(part, path)
}

/** Appends what comes from a place on; a cut is no error, a refusal is one. */
async function take(
  part: string,
  from: number,
  { address, sha256 }: FileToFetch,
  fetch: Fetch,
): Promise<void> {
  const headers: Record<string, string> =
    from > 0 ? { range: `bytes=${from}-`, 'if-range': `"${sha256}"` } : {}
  const response = await fetch(address, headers).catch(() => null)
  if (!response || response.status >= 500) return
  if (!response.ok) throw new StartupError(await messageOf(response), '')
  // A server that gives no parts begins anew.
  const target = await open(part, response.status === 206 ? 'a' : 'w')
  try {
    for await (const bytes of response.body ?? []) await target.writeFile(bytes)
  } catch (error) {
    // What has arrived is kept. A disk that is full is no cut.
    if (error instanceof Error && 'syscall' in error && error.syscall === 'write') throw error
  } finally {
    await target.close()
  }
}

const sizeOf = (path: string) =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
