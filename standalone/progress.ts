/** Where the terminal is told how far it is. */
export type Terminal = { readonly isTTY?: boolean; write(text: string): unknown }

export type Progress = {
  /** So much of the whole is done, and so many rows: they are the same unless the whole is counted in something else. */
  reach(done: number, rows: number): void
  /** Something that is worth a line of its own. */
  say(line: string): void
  end(): void
}

const REDRAW_MS = 200

export function progressText(done: number, total: number, rows: number, seconds: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 1
  const left = share > 0 ? Math.ceil((seconds / share) * (1 - share)) : 0
  const speed = Math.round(seconds > 0 ? rows / seconds : 0).toLocaleString('en')
  return `${Math.floor(100 * share)} %  ${speed} 行/秒 · rows/s  剩余 · remaining ${left} s`
}

/**
 * Tells how far it is: over and over on one line of a terminal; elsewhere a line each ten per cent.
 *
 * @param total how much there is, in whatever it is counted: rows, bytes
 */
export function progressOn(
  terminal: Terminal,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  const startedAt = now()
  let [drawnAt, tenth] = [startedAt, 0]
  const erase = () => {
    if (terminal.isTTY) terminal.write('\r\x1b[K')
  }
  return {
    reach(done, rows) {
      const text = () => progressText(done, total, rows, (now() - startedAt) / 1_000)
      if (terminal.isTTY) {
        if (now() - drawnAt < REDRAW_MS) return
        drawnAt = now()
        terminal.write(`\r${text()}\x1b[K`)
      } else if (Math.floor((10 * done) / total) > tenth) {
        tenth = Math.floor((10 * done) / total)
        terminal.write(`${text()}\n`)
      }
    },
    say(line) {
      erase()
      terminal.write(`${line}\n`)
    },
    end: erase,
  }
}
