import { DomainError } from '@ndseb/shared/errors.ts'
import { SaxesParser } from 'saxes'
import { broken } from './archive.ts'

/** What is told of a part as it is read; names without their prefix, so that it does not matter which namespace they are of. */
export type XmlHandler = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

const DEEPEST = 64
/** A text, an attribute or a comment is no longer than this. */
const LONGEST = 1_000_000

/**
 * Reads a part of a workbook as XML, and pauses after each piece so that what was found can be handed on. It declares no
 * DTD and no entities: where one is, nothing is opened.
 */
export async function* readXml(
  part: string,
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): AsyncGenerator<void> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let depth = 0
  let since = 0
  parser.on('error', (error) => {
    throw broken(part, error.message)
  })
  parser.on('doctype', () => {
    throw new DomainError('WORKBOOK_DOCTYPE', { path: ['csv'], values: { part } })
  })
  parser.on('opentag', ({ name, attributes }) => {
    since = 0
    depth += 1
    if (depth > DEEPEST) throw broken(part, 'too deep')
    handler.open?.(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    since = 0
    depth -= 1
    handler.close?.(localName(name))
  })
  if (handler.text) {
    const text = (found: string) => handler.text?.(found)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    const text = decode(part, () => decoder?.decode(piece, { stream: true }) ?? '')
    since += text.length
    parser.write(text)
    if (since > LONGEST) throw broken(part, 'a text is too long')
    yield
  }
  parser.write(decode(part, () => decoder?.decode() ?? ''))
  parser.close()
  yield
}

/** Reads a small part to its end. */
export async function readWholeXml(
  part: string,
  bytes: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<void> {
  for await (const _ of readXml(part, bytes, handler)) {
    // What the handler keeps is all there is.
  }
}

/** An attribute by its name without a prefix: r:id. */
export const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => localName(key) === name)?.[1]

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function decode(part: string, work: () => string): string {
  try {
    return work()
  } catch {
    throw broken(part, 'encoding')
  }
}
