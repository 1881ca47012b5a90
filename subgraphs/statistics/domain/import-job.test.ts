import { expect, it } from 'vitest'
import { type Pace, remainingSeconds, rowsPerSecond } from './import-job.ts'

const pace: Pace = { status: 'READING', size: 1000, bytesRead: 250, rowsRead: 30, elapsedMs: 2000 }

it('tells rows a second and the seconds that are left, by what was read so far', () => {
  expect([rowsPerSecond(pace), remainingSeconds(pace)]).toEqual([15, 6])
})

it('tells neither before anything was read, nor once all was', () => {
  const first = { ...pace, bytesRead: 0, rowsRead: 0, elapsedMs: 0 }
  expect([rowsPerSecond(first), remainingSeconds(first)]).toEqual([null, null])
  const after = { ...pace, status: 'ADDING_UP' as const }
  expect([rowsPerSecond(after), remainingSeconds(after)]).toEqual([null, null])
  expect(remainingSeconds({ ...pace, bytesRead: 1000 })).toBe(0)
})
