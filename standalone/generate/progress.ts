/** Where the terminal is told how far it is. */
export type Terminal = { readonly isTTY?: boolean; write(text: string): unknown }

const REDRAW_MS = 200

export const progressText = (done: number, total: number, seconds: number): string => {
  const rate = seconds > 0 ? done / seconds : 0
  const left = rate > 0 ? Math.ceil((total - done) / rate) : 0
  const percent = total > 0 ? Math.floor((100 * done) / total) : 100
  const speed = Math.round(rate).toLocaleString('en')
  return `${percent} %  ${speed} 行/秒 · rows/s  剩余 · remaining ${left} s`
}

/** Tells how far it is: over and over on one line of a terminal; elsewhere a line each ten per cent. */
export function progressOn(
  terminal: Terminal,
  total: number,
  now: () => number = () => performance.now(),
): { add(rows: number): void; end(): void } {
  const startedAt = now()
  let [done, drawnAt, tenth] = [0, startedAt, 0]
  const text = () => progressText(done, total, (now() - startedAt) / 1_000)
  return {
    add(rows) {
      done += rows
      if (terminal.isTTY) {
        if (now() - drawnAt < REDRAW_MS) return
        drawnAt = now()
        terminal.write(`\r${text()}\x1b[K`)
      } else if (Math.floor((10 * done) / total) > tenth) {
        tenth = Math.floor((10 * done) / total)
        terminal.write(`${text()}\n`)
      }
    },
    end() {
      if (terminal.isTTY) terminal.write('\r\x1b[K')
    },
  }
}
