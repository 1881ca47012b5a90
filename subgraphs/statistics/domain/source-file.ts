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
