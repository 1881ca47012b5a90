import { DomainError } from '@ndseb/shared/errors.ts'
import { expect, test } from 'vitest'
import { kindOf } from './kind.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const kind = (start: Uint8Array, encoding: 'utf-16le' | null = null) => {
  try {
    return kindOf(start, encoding)
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

test.each([
  ['an XLSX', bytes('PK\x03\x04rest'), 'WORKBOOK'],
  ['an empty archive', bytes('PK\x05\x06'), 'NOT_A_WORKBOOK'],
  ['an old .xls', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'OLD_WORKBOOK'],
  ['a PDF', bytes('%PDF-1.7\n%\x00'), 'NOT_A_TABLE'],
  ['a gzip', bytes('\x1f\x8b\x08\x00'), 'NOT_A_TABLE'],
  ['a picture', bytes('\x89PNG\r\n'), 'NOT_A_TABLE'],
  ['a web page that is called .xls', bytes('\xef\xbb\xbf\n <html>'), 'NOT_A_TABLE'],
  ['XML', bytes('<?xml version="1.0"?>'), 'NOT_A_TABLE'],
  ['something with NUL bytes', bytes('a,b\n1\x00,2'), 'NUL_BYTES'],
  ['UTF-16 with its mark', bytes('\xff\xfea\x00'), 'TEXT'],
  ['CSV', bytes('creditCode,name'), 'TEXT'],
  ['NDJSON', bytes('{"a":1}'), 'TEXT'],
  ['nothing', bytes(''), 'TEXT'],
  ['a letter P', bytes('P'), 'TEXT'],
])('%s is told by its first bytes', (_, start, expected) => {
  expect(kind(start)).toBe(expected)
})

test('UTF-16 without its mark is text where somebody says so', () => {
  expect(kind(bytes('a\x00'))).toBe('NUL_BYTES')
  expect(kind(bytes('a\x00'), 'utf-16le')).toBe('TEXT')
})
