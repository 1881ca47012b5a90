import { DomainError } from './errors.ts'

/** Refuses the first value that stands in a list for the second time, by its place below `at`. */
export function refuseRepeated(list: readonly string[], at: readonly string[]): void {
  const seen = new Set<string>()
  for (const [index, value] of list.entries()) {
    if (seen.has(value)) throw new DomainError('GIVEN_TWICE', { path: [...at, String(index)] })
    seen.add(value)
  }
}
