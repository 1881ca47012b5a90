import { expect, test } from 'vitest'
import committed from '../db/seeds/reference/working-days.json' with { type: 'json' }
import { makeWorkingDays } from './make-working-days.ts'

test('the committed calendar is what the script makes, in whatever time zone it runs', () => {
  expect(makeWorkingDays()).toEqual(committed)
})
