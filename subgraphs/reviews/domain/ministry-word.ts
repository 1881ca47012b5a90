import { DomainError } from '@ndseb/shared/errors.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import type { Viewer } from '@ndseb/shared/viewer.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import type { Ministry } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'

/** The number of a ministry's next word, after those that it gave already: its last word counts. */
export const nextNumber = (
  words: readonly { readonly agency: Ministry; readonly number: number }[],
  agency: Ministry,
): number => 1 + (words.find((word) => word.agency === agency)?.number ?? 0)

/** A ministry's yes or no: the ministry is the viewer's own, and a no says why (N53, N62, N85). */
export function readWord(
  { agency }: Pick<Viewer, 'agency'>,
  agrees: boolean,
  opinion: string | null | undefined,
  clause: Clause,
): { agency: Ministry; opinion: string | null } {
  const ministry = NATIONAL_AGENCIES.find((national) => national === agency)
  if (!ministry) throw new DomainError('NOT_FOUND', { clause: 'N85' })
  const text = cleanText(opinion, { max: 4000, path: ['opinion'], clause, multiline: true })
  if (!agrees && text === null) throw new DomainError('OPINION_NEEDED', { path: ['opinion'], clause })
  return { agency: ministry, opinion: text }
}
