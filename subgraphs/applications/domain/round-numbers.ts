import { DomainError } from '@ndseb/shared/errors.ts'
import { yearOf } from '@ndseb/shared/rules/beijing.ts'

export type RoundNumbers = {
  readonly number: number
  readonly candidateBandMin: number
  readonly candidateBandMax: number
  readonly noticeWorkingDays: number
  readonly statisticalYear: number
  readonly deadline: string
}

const within = (value: number, min: number, max: number, field: keyof RoundNumbers, clause: string) => {
  if (value < min || value > max)
    throw new DomainError('OUT_OF_RANGE', { path: [field], clause, values: { min, max } })
}

/** Refuses numbers that no round can have; gives them back otherwise. */
export function checkRoundNumbers(numbers: RoundNumbers): RoundNumbers {
  within(numbers.number, 1, 999, 'number', 'N2')
  within(numbers.candidateBandMin, 1, 100, 'candidateBandMin', 'N54')
  within(numbers.candidateBandMax, numbers.candidateBandMin, 100, 'candidateBandMax', 'N54')
  within(numbers.noticeWorkingDays, 1, 60, 'noticeWorkingDays', 'N55')
  within(numbers.statisticalYear, 2000, yearOf(numbers.deadline), 'statisticalYear', 'N41')
  return numbers
}
