/** Tells a terminal how far an import is: one line that is written over, or in a log a line for every tenth. */
export type Progress = {
  /** So many bytes and rows have been read. */
  read(bytes: number, rows: number): void
  /** Something that is worth a line of its own. */
  say(line: string): void
  end(): void
}

const EVERY_MS = 250

/** @param total how many bytes there are */
export function openProgress(stream: NodeJS.WriteStream, total: number, now = Date.now): Progress {
  const startedAt = now()
  let shownAt = 0
  let tenth = 0
  let rewriting = false
  const line = (bytes: number, rows: number) => {
    const share = total === 0 ? 1 : Math.min(1, bytes / total)
    const seconds = (now() - startedAt) / 1_000
    const left = share > 0 ? Math.ceil((seconds / share) * (1 - share)) : 0
    const rate = Math.round(rows / Math.max(seconds, 0.001))
    return `${Math.floor(share * 100)}%  ${rows} 行 rows  ${rate}/s  剩余 left ${left}s`
  }
  const endLine = () => {
    if (rewriting) stream.write('\n')
    rewriting = false
  }
  return {
    read(bytes, rows) {
      if (stream.isTTY) {
        if (now() - shownAt < EVERY_MS) return
        shownAt = now()
        stream.write(`\r\u001b[K${line(bytes, rows)}`)
        rewriting = true
        return
      }
      const reached = total === 0 ? 10 : Math.floor((bytes / total) * 10)
      if (reached <= tenth) return
      tenth = reached
      stream.write(`${line(bytes, rows)}\n`)
    },
    say(text) {
      endLine()
      stream.write(`${text}\n`)
    },
    end: endLine,
  }
}
