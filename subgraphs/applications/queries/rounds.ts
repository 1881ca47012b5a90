import type { Session } from '@ndseb/db/session.ts'
import { readDocumentNumber } from '@ndseb/shared/subgraph/search.ts'
import type { Round } from '../parents.ts'

const ROUND = `select id, programme, programme_name as "programmeName", programme_name_en as "programmeNameEn",
  number, title, notice_number as "noticeNumber", issuing_offices as "issuingOffices",
  legal_basis as "legalBasis", annexes, reference_date::text as "referenceDate", deadline::text as deadline,
  closes_at as "closesAt", statistical_year as "statisticalYear", tiers, standards, conditions,
  quota_per_unit as "quotaPerUnit", rule_version as "ruleVersion", rubric, form,
  guide_version as "guideVersion", candidate_band_min as "candidateBandMin", candidate_band_max as "candidateBandMax",
  notice_working_days as "noticeWorkingDays", appeal_working_days as "appealWorkingDays", status, version
  from applications.round`

export const readRounds = (session: Session, noticeNumber?: string | null) =>
  session.read<Round>(
    `${ROUND} where $1::text is null or notice_number_key = $1 order by number, programme`,
    [readDocumentNumber(noticeNumber, ['noticeNumber'])],
  )

export const readRoundsById = (session: Session, ids: readonly string[]) =>
  session.read<Round>(`${ROUND} where id = any($1)`, [ids])

/** The notices' texts as they came: long, and so read only where asked for (N92). */
export const readNoticeTexts = (session: Session, ids: readonly string[]) =>
  session.read<{ id: string; text: string | null }>(
    'select id, notice_text as text from applications.round where id = any($1)',
    [ids],
  )
