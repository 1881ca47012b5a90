import { DomainError } from '@ndseb/shared/errors.ts'
import { ROUND_STATUSES, type RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import { expect, test } from 'vitest'
import {
  checkDocumentDate,
  checkOpinions,
  isEarlierThan,
  silentMinistries,
  takesReReviews,
} from './re-review.ts'

const round = { id: 'second', referenceDate: '2021-08-31' }

test('a base is earlier than a round by a document dated before the reference date, not on it (N64)', () => {
  expect(isEarlierThan({ designatedOn: '2021-08-30', designatedIn: 'first' }, round)).toBe(true)
  expect(isEarlierThan({ designatedOn: '2021-08-31', designatedIn: 'first' }, round)).toBe(false)
})

test('a base of the round itself is not earlier, whatever its document’s date (N64)', () => {
  expect(isEarlierThan({ designatedOn: '2020-04-13', designatedIn: 'second' }, round)).toBe(false)
})

test('re-reviews start in every round that is open or further, until it is archived', () => {
  const closed = (Object.keys(ROUND_STATUSES) as RoundStatus[]).filter((status) => !takesReReviews(status))
  expect(closed).toEqual(['PREPARING', 'ARCHIVED'])
})

test('each of the three must have said something, for or against', () => {
  expect(silentMinistries([])).toEqual(['MOFCOM', 'CAC', 'MIIT'])
  expect(silentMinistries([{ agency: 'CAC' }])).toEqual(['MOFCOM', 'MIIT'])
  const words = [{ agency: 'MIIT' }, { agency: 'CAC' }, { agency: 'MOFCOM' }] as const
  expect(() => checkOpinions({ name: '甲', words }, [])).not.toThrow()
  expect(() => checkOpinions({ name: '甲', words: words.slice(1) }, [])).toThrow(DomainError)
})

test('a document may bear the day on which the re-review was started, and none before (N65)', () => {
  expect(() => checkDocumentDate('2028-08-20', '2028-08-20')).not.toThrow()
  expect(() => checkDocumentDate('2028-08-19', '2028-08-20')).toThrow(DomainError)
})
