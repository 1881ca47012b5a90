import { open } from 'node:fs/promises'

const CHUNK = 256 * 1024

/**
 * Writes a header and blocks of lines to a new file and says how many lines each write brought. The next lines are made
 * when the last ones are written, so that no more than a chunk is ever held.
 */
export async function writeLines(
  path: string,
  header: string,
  blocks: Iterable<readonly string[]>,
  wrote: (lines: number) => void = () => {},
): Promise<number> {
  const file = await open(path, 'wx')
  try {
    let [text, waiting, lines] = [`${header}\n`, 0, 0]
    const write = async () => {
      await file.writeFile(text)
      lines += waiting
      wrote(waiting)
      text = ''
      waiting = 0
    }
    for (const block of blocks) {
      for (const line of block) text += `${line}\n`
      waiting += block.length
      if (text.length >= CHUNK) await write()
    }
    await write()
    return lines
  } finally {
    await file.close()
  }
}
