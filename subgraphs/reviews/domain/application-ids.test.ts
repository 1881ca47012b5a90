import { DomainError } from '@ndseb/shared/errors.ts'
import { expect, test } from 'vitest'
import { readApplicationIds } from './application-ids.ts'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
const read = (...ids: string[]) => {
  try {
    return readApplicationIds(ids, { most: 3, clause: 'N62', none: 'DESIGNATION_EMPTY' })
  } catch (error) {
    return error instanceof DomainError ? [error.code, error.detail.path?.join('.')] : error
  }
}

test('a paper names its applications in order, each once', () => {
  expect(read(id(2), id(1))).toEqual([id(2), id(1)])
  expect(read(id(2), id(1), id(1).toUpperCase())).toEqual(['GIVEN_TWICE', 'applicationIds.2'])
})

test('a paper names one application or more, and no more than it may', () => {
  expect(read()).toEqual(['DESIGNATION_EMPTY', 'applicationIds'])
  expect(read(id(1), id(2), id(3))).toHaveLength(3)
  expect(read(id(1), id(2), id(3), id(4))).toEqual(['TOO_MANY', 'applicationIds'])
})

test('a malformed id is refused by its place', () => {
  expect(read(id(1), "1' or true")).toEqual(['INVALID_ID', 'applicationIds.1'])
})
