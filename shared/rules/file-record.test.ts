import { expect, test } from 'vitest'
import { readFileRecord } from './file-record.ts'

const given = {
  ...{ title: ' 年报 ', fileName: 'report.pdf', mediaType: 'application/pdf', sizeBytes: 1 },
  sha256: 'AB'.repeat(32),
}

test('a file is recorded by title, name, type, size and hash, in lower case', () => {
  expect(readFileRecord(given)).toEqual({
    ...given,
    ...{ title: '年报', sizeBytes: '1', sha256: 'ab'.repeat(32) },
  })
})

test.each([
  ['no title', { title: ' ' }, 'REQUIRED'],
  ['no name', { fileName: '' }, 'REQUIRED'],
  ['no type', { mediaType: 'pdf' }, 'NOT_A_MEDIA_TYPE'],
  ['no bytes', { sizeBytes: 0 }, 'OUT_OF_RANGE'],
  ['half a hash', { sha256: 'ab'.repeat(16) }, 'NOT_A_HASH'],
])('one with %s is refused', (_what, over, code) => {
  expect(() => readFileRecord({ ...given, ...over })).toThrow(expect.objectContaining({ code }))
})
