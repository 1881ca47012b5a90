/** Lines as bytes, in two buffers by turns: one is filled while the other is being sent. Nothing is allocated for them anew. */
export function openByteLines(size: number) {
  const buffers = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)] as const
  let turn: 0 | 1 = 0
  let length = 0
  return {
    get isEmpty(): boolean {
      return length === 0
    },
    /** Adds a text; false where there is no room for it. */
    add(text: string): boolean {
      // No character takes more than three bytes for each of its units.
      if (length + 3 * text.length > size && length + Buffer.byteLength(text) > size) return false
      length += buffers[turn].write(text, length)
      return true
    },
    /** What was added, good until what is added from now on is taken as well. */
    take(): Uint8Array {
      const taken = buffers[turn].subarray(0, length)
      turn = turn === 0 ? 1 : 0
      length = 0
      return taken
    },
  }
}
