import { DomainError } from '@ndseb/shared/errors.ts'
import type { CivilDate } from '@ndseb/shared/rules/beijing.ts'
import { type Calendar, noticeWindow } from '@ndseb/shared/rules/working-days.ts'
import type { Ministry } from '@ndseb/shared/vocabulary/finding-clauses.ts'
import { agencyNames } from './agency-names.ts'
import { missingMinistries } from './missing-ministries.ts'
import { silentMinistries } from './re-review.ts'

/**
 * The last day on which a base may appeal: so many working days as its round gives, counted from the day after the document
 * was issued, by the calendar as it is known then (N65).
 */
export const appealUntil = (calendar: Calendar, issuedOn: CivilDate, workingDays: number): CivilDate =>
  noticeWindow(calendar, { postedOn: issuedOn, workingDays, dayOneRule: 'NEXT_DAY' }).lastDay

/** What an appeal is against: how the re-review ended, and until when its document lets one appeal. */
export type Disqualification = {
  readonly failed: boolean
  /** Null where the round had no appeal when the document was issued. */
  readonly appealUntil: CivilDate | null
}

/** Refuses an appeal against what is no disqualification, that the round does not have, or that comes too late (N65). */
export function checkAppealable({ failed, appealUntil }: Disqualification, today: CivilDate): void {
  const path = ['reReviewId']
  if (!failed) throw new DomainError('NOT_DISQUALIFIED', { path, clause: 'N65' })
  if (!appealUntil) throw new DomainError('APPEAL_NOT_ENABLED', { path, clause: 'N65' })
  if (today > appealUntil)
    throw new DomainError('APPEAL_TOO_LATE', { path, clause: 'N65', values: { appealUntil } })
}

/** Refuses a document that is dated before an appeal that it upholds was filed: its date is its effect (N65). */
export function checkReinstatementDate(documentDate: CivilDate, filedOn: CivilDate): void {
  if (documentDate < filedOn)
    throw new DomainError('DOCUMENT_BEFORE_APPEAL', {
      ...{ path: ['documentDate'], clause: 'N65', values: { filedOn } },
    })
}

type Decided = {
  readonly name: string
  readonly words: readonly { readonly agency: Ministry; readonly agrees: boolean }[]
}

function checkAllDecided({ name, words }: Decided, path: string[]): void {
  const missing = silentMinistries(words)
  if (missing.length > 0)
    throw new DomainError('APPEAL_DECISIONS_MISSING', {
      ...{ path, clause: 'N65' },
      values: { base: name, missing: agencyNames(missing) },
    })
}

/** Refuses to reinstate a base whose appeal not all three ministries uphold (N65, N85). */
export function checkUpheld(appeal: Decided, path: string[]): void {
  checkAllDecided(appeal, path)
  const against = missingMinistries(appeal.words)
  if (against.length > 0)
    throw new DomainError('APPEAL_NOT_UPHELD', {
      ...{ path, clause: 'N65' },
      values: { base: appeal.name, against: agencyNames(against) },
    })
}

/** Refuses to dismiss an appeal on which a ministry has not decided, or which all three uphold (N65, N85). */
export function checkDismissible(appeal: Decided, path: string[]): void {
  checkAllDecided(appeal, path)
  if (missingMinistries(appeal.words).length === 0)
    throw new DomainError('APPEAL_UPHELD_BY_ALL', { path, clause: 'N65', values: { base: appeal.name } })
}
