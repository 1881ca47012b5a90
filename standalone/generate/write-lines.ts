import { open } from 'node:fs/promises'

const BUFFER_BYTES = 256 * 1024
const BYTES_A_CHARACTER = 3

/**
 * Writes a header, where there is one, and blocks of lines to a new file, and says how many lines each write brought. The next
 * lines are made when the last ones are written, and all go through one buffer, so that memory is the same whatever the size.
 */
export async function writeLines(
  path: string,
  header: string | null,
  blocks: Iterable<readonly string[]>,
  wrote: (lines: number) => void = () => {},
): Promise<number> {
  const file = await open(path, 'wx')
  try {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES)
    let [used, waiting, lines] = [header === null ? 0 : buffer.write(`${header}\n`), 0, 0]
    const flush = async () => {
      await file.writeFile(buffer.subarray(0, used))
      wrote(waiting)
      lines += waiting
      used = 0
      waiting = 0
    }
    for (const block of blocks)
      for (const line of block) {
        if (used + BYTES_A_CHARACTER * (line.length + 1) > BUFFER_BYTES) await flush()
        used += buffer.write(`${line}\n`, used)
        waiting += 1
      }
    await flush()
    return lines
  } finally {
    await file.close()
  }
}
