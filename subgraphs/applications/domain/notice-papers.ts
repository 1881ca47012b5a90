import { DomainError } from '@ndseb/shared/errors.ts'
import { checkRange, cleanText } from '@ndseb/shared/scalars.ts'

/** An annex of the notice; without a version where it is not known (N1). */
export type Annex = { readonly number: number; readonly title: string; readonly version: string | null }
export type GivenAnnex = Omit<Annex, 'version'> & { readonly version?: string | null }

const MOST_ANNEXES = 20
/** Ten times the notice of the first round and more; as a request it stays below what the gateway takes. */
const LONGEST_TEXT = 50_000

/** The annexes in the order of their numbers, each number once. */
export function readAnnexes(given: readonly GivenAnnex[]): Annex[] {
  if (given.length > MOST_ANNEXES)
    throw new DomainError('TOO_MANY', { path: ['annexes'], clause: 'N1', values: { max: MOST_ANNEXES } })
  const annexes = given.map(({ number, title, version }, index) => {
    const path = ['annexes', String(index)]
    return {
      number: checkRange(number, { min: 1, max: 99, path: [...path, 'number'], clause: 'N1' }),
      title: cleanText(title, { max: 200, path: [...path, 'title'], required: true }),
      version: cleanText(version, { max: 40, path: [...path, 'version'] }),
    }
  })
  if (new Set(annexes.map(({ number }) => number)).size < annexes.length)
    throw new DomainError('GIVEN_TWICE', { path: ['annexes'], clause: 'N1' })
  return annexes.toSorted((one, other) => one.number - other.number)
}

/** The notice's text as it came, to the last line break and space, once it was seen to be a text (N92); null where it is empty. */
export const readNoticeText = (given: string): string | null =>
  cleanText(given, { max: LONGEST_TEXT, path: ['noticeText'], clause: 'N92', multiline: true }) && given
