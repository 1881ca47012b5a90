export type Closing = {
  /** Says how to close what has just been opened. */
  add(close: () => Promise<void>): void
  close(): Promise<void>
}

/** Remembers how to close what has been opened, and closes it once, the last first. */
export function closeInOrder(): Closing {
  const closers: (() => Promise<void>)[] = []
  let closing: Promise<void> | undefined
  const closeAll = async () => {
    for (const close of closers.reverse()) await close()
  }
  return {
    add: (close: () => Promise<void>) => {
      closers.push(close)
    },
    close: () => {
      closing ??= closeAll()
      return closing
    },
  }
}
