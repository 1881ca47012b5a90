import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../testing/source-of.ts'
import { archiveOf } from '../testing/workbook-of.ts'
import { ARCHIVE_LIMITS, openArchive } from './archive.ts'

async function readPart(bytes: Uint8Array, name: string, limits = {}): Promise<string> {
  const archive = await openArchive(sourceOf(bytes), { ...ARCHIVE_LIMITS, ...limits })
  const pieces: Uint8Array[] = []
  for await (const piece of archive.read(name)) pieces.push(piece)
  archive.close()
  return Buffer.concat(pieces).toString()
}

/** An archive of one part by hand, so that its directory may lie. */
function archiveByHand({
  name = 'a.xml',
  content = Buffer.from('x'.repeat(1_000)),
  declared = content.length,
  crc = 0,
  flags = 0,
  method = 8,
  data = deflateRawSync(content),
}: {
  readonly name?: string
  readonly content?: Buffer
  readonly declared?: number
  readonly crc?: number
  readonly flags?: number
  readonly method?: number
  readonly data?: Buffer
}): Buffer {
  const fileName = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(flags, 2)
  common.writeUInt16LE(method, 4)
  common.writeUInt32LE(crc, 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(declared, 18)
  common.writeUInt16LE(fileName.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, fileName, data])
  const directory = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.of(20, 0),
    common,
    Buffer.alloc(14),
    fileName,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, directory, end])
}

describe('an archive', () => {
  test('gives its parts by name, whatever the case of its letters, zip64 or not', async () => {
    for (const forceZip64Format of [false, true]) {
      const bytes = await archiveOf({ 'xl/A.xml': 'first', 'b.xml': 'second' }, { forceZip64Format })
      expect(await readPart(bytes, 'xl/a.XML')).toBe('first')
      expect(await readPart(bytes, '/b.xml')).toBe('second')
      await expect(readPart(bytes, 'c.xml')).rejects.toMatchObject({ code: 'WORKBOOK_BROKEN' })
    }
  })

  test('is refused wherever it is cut off', async () => {
    const bytes = await archiveOf({ 'a.xml': 'x'.repeat(10_000) })
    for (let length = 4; length < bytes.length; length += 7)
      await expect(readPart(bytes.subarray(0, length), 'a.xml')).rejects.toMatchObject({
        code: 'WORKBOOK_BROKEN',
      })
  })

  test('is refused where its bytes were changed on the way', async () => {
    const bytes = await archiveOf({ 'a.xml': Array.from({ length: 5_000 }, (_, index) => index).join() })
    for (const at of [60, 200, 1_000, 3_000]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 0x10
      await expect(readPart(changed, 'a.xml')).rejects.toMatchObject({ code: 'WORKBOOK_BROKEN' })
    }
  })

  test.each<[string, Parameters<typeof archiveByHand>[0]]>([
    ['declares to be smaller than it is', { declared: 10 }],
    ['declares to be larger than it is', { declared: 5_000 }],
    ['has a wrong check sum', { crc: 1 }],
    ['leads out of its folder', { name: '../../a.xml' }],
    ['is packed in some other way', { method: 12 }],
    ['is no packed data at all', { data: Buffer.from('nothing packed') }],
  ])('is refused where a part %s', async (_, given) => {
    await expect(readPart(archiveByHand(given), given.name ?? 'a.xml')).rejects.toMatchObject({
      code: 'WORKBOOK_BROKEN',
    })
  })

  test('is refused where it is encrypted', async () => {
    for (const flags of [0x1, 0x41])
      await expect(readPart(archiveByHand({ flags }), 'a.xml')).rejects.toMatchObject({
        code: 'WORKBOOK_ENCRYPTED',
      })
  })

  test('is not unpacked where a part becomes very many times as large', async () => {
    const bomb = await archiveOf({ 'a.xml': Buffer.alloc(ARCHIVE_LIMITS.smallPart + 1) })
    expect(bomb.length).toBeLessThan(50_000)
    await expect(readPart(bomb, 'a.xml')).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' })
  })

  test('may be just as large as the limits say', async () => {
    const bytes = await archiveOf({ 'a.xml': '0123456789', 'b.xml': '' })
    expect(await readPart(bytes, 'a.xml', { unpacked: 10, entries: 2 })).toBe('0123456789')
    for (const limits of [{ unpacked: 9 }, { entries: 1 }])
      await expect(readPart(bytes, 'a.xml', limits)).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' })
  })

  test('does not take what the disk says for a fault of its own', async () => {
    const bytes = await archiveOf({ 'a.xml': 'x' })
    const failure = Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })
    const file = { ...sourceOf(bytes), read: () => Promise.reject(failure) }
    await expect(openArchive(file)).rejects.toBe(failure)
  })
})
