import { DomainError } from '@ndseb/shared/errors.ts'
import type { RoundStatus } from '@ndseb/shared/lifecycles/round.ts'
import type { CivilDate } from '@ndseb/shared/rules/beijing.ts'
import type { Ministry } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { NATIONAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { agencyNames } from './agency-names.ts'

/** Whether re-reviews start in a round that stands here: once it is open, until it is archived (N64). */
export const takesReReviews = (status: RoundStatus): boolean =>
  status !== 'PREPARING' && status !== 'ARCHIVED'

/**
 * Whether a base was designated before a round (N64): by a document dated before the round's reference date, the day on
 * which the round judges everything, and not by a document of the round itself, whatever its date.
 */
export const isEarlierThan = (
  base: { readonly designatedOn: CivilDate; readonly designatedIn: string },
  round: { readonly id: string; readonly referenceDate: CivilDate },
): boolean => base.designatedOn < round.referenceDate && base.designatedIn !== round.id

/** The ministries that have said nothing yet, for or against (N64). */
export const silentMinistries = (words: readonly { readonly agency: Ministry }[]): Ministry[] =>
  NATIONAL_AGENCIES.filter((agency) => !words.some((word) => word.agency === agency))

/** Refuses to conclude a re-review on which a ministry has not given its opinion; what it said binds nobody (N64). */
export function checkOpinions(
  { name, words }: { readonly name: string; readonly words: readonly { readonly agency: Ministry }[] },
  path: string[],
): void {
  const missing = silentMinistries(words)
  if (missing.length > 0)
    throw new DomainError('RE_REVIEW_OPINIONS_MISSING', {
      ...{ path, clause: 'N64' },
      values: { base: name, missing: agencyNames(missing) },
    })
}

/** Refuses a document that is dated before a re-review that it concludes was started: its date is its effect (N65). */
export function checkDocumentDate(documentDate: CivilDate, openedOn: CivilDate): void {
  if (documentDate < openedOn)
    throw new DomainError('DOCUMENT_BEFORE_RE_REVIEW', {
      ...{ path: ['documentDate'], clause: 'N65', values: { openedOn } },
    })
}
