/**
 * A file that is to be read, from front to back or at any place: what a reader of a format may ask for. Whether it lies
 * on a disk or in the database is the concern of who opens it.
 */
export type SourceFile = {
  /** As whoever sent it calls it; its ending says nothing that its bytes do not say better. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Its bytes in order, a piece at a time. */
  pieces(): AsyncIterable<Uint8Array>
  /** So many bytes from a place on; fewer where it ends before. */
  read(from: number, length: number): Promise<Uint8Array>
}

/** So much is read before others have their turn. */
const SLICE = 64 * 1024

/** The same file, which says after each slice how much has been read, and goes on when it is told to. */
export const inSlices = (file: SourceFile, read: (length: number) => Promise<void>): SourceFile => ({
  ...file,
  async *pieces() {
    for await (const piece of file.pieces())
      for (let at = 0; at < piece.length; at += SLICE) {
        const slice = piece.subarray(at, at + SLICE)
        yield slice
        await read(slice.length)
      }
  },
  read: async (from, length) => {
    const bytes = await file.read(from, length)
    await read(bytes.length)
    return bytes
  },
})
