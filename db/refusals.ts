import { DomainError } from '@ndseb/shared/errors.ts'
import { APPLICATION_STATUSES } from '@ndseb/shared/lifecycles/application.ts'
import { ROUND_STATUSES } from '@ndseb/shared/lifecycles/round.ts'
import type { Clause } from '@ndseb/shared/vocabulary/clauses.ts'
import type { MessageCode } from '@ndseb/shared/vocabulary/messages.ts'

type DatabaseError = { code?: string; constraint?: string; detail?: string; message: string }

/** Unique rules of the database, as the refusals that they are. The table grows with the tables. */
const UNIQUE_RULES: Readonly<Record<string, { code: MessageCode; path: string[]; clause?: Clause }>> = {
  park_name: { code: 'PARK_NAME_USED', path: ['name'], clause: 'N91' },
  ruling_number: { code: 'CONFLICT', path: ['expectedNumber'], clause: 'N77' },
  application_one_live_per_park: { code: 'PARK_ALREADY_APPLIES', path: ['parkId'], clause: 'N19' },
  round_notice_number_key_unique: { code: 'DOCUMENT_NUMBER_USED', path: ['noticeNumber'], clause: 'N88' },
  round_number: { code: 'ROUND_NUMBER_USED', path: ['number'], clause: 'N1' },
  leading_enterprise_once: { code: 'ENTERPRISE_LISTED_TWICE', path: ['leadingEnterprises'], clause: 'N42' },
  joint_letter_number: { code: 'LETTER_NUMBER_USED', path: ['letterNumber'], clause: 'N88' },
  letter_application_once: { code: 'APPLICATION_IN_ANOTHER_LETTER', path: ['applicationIds'], clause: 'N51' },
  letter_signature_pkey: { code: 'ALREADY_SIGNED', path: ['letterId'], clause: 'N51' },
  expert_pkey: { code: 'EXPERT_ENROLLED', path: ['personId'], clause: 'N52' },
  expert_edition_pkey: { code: 'CONFLICT', path: ['personId'], clause: 'N77' },
  expert_assignment_once: { code: 'ALREADY_ASSIGNED', path: ['expertIds'], clause: 'N52' },
  score_sheet_pkey: { code: 'SCORES_ARE_FINAL', path: ['assignmentId'], clause: 'N80' },
  agency_finding_version: { code: 'CONFLICT', path: ['clause'], clause: 'N77' },
  waiver_claim_version: { code: 'CONFLICT', path: ['standard'], clause: 'N77' },
  waiver_one_live: { code: 'CONFLICT', path: ['standard'], clause: 'N77' },
  waiver_proposal_pkey: { code: 'CONFLICT', path: ['standard'], clause: 'N77' },
  candidate_list_one_per_round: { code: 'CONFLICT', path: ['roundId'], clause: 'N77' },
  concurrence_number: { code: 'CONFLICT', path: ['listId'], clause: 'N77' },
  concurring_party_once: { code: 'PARTY_NAMED_ALREADY', path: ['department'], clause: 'N53' },
  party_concurrence_number: { code: 'CONFLICT', path: ['expectedNumber'], clause: 'N77' },
  notice_one_per_list: { code: 'NOTICE_ALREADY_POSTED', path: ['listId'], clause: 'N55' },
  notice_number_once: { code: 'DOCUMENT_NUMBER_USED', path: ['noticeNumber'], clause: 'N88' },
  designation_document_number_once: { code: 'DOCUMENT_NUMBER_USED', path: ['documentNumber'], clause: 'N88' },
  designation_one_draft_per_round: { code: 'CONFLICT', path: ['roundId'], clause: 'N77' },
  designation_signature_number: { code: 'CONFLICT', path: ['designationId'], clause: 'N77' },
  re_review_once: { code: 'RE_REVIEW_ONCE', path: ['baseIds'], clause: 'N64' },
  re_review_one_under_way: { code: 'RE_REVIEW_ONCE', path: ['baseIds'], clause: 'N64' },
  re_review_opinion_number: { code: 'CONFLICT', path: ['reReviewId'], clause: 'N77' },
  appeal_once: { code: 'APPEAL_ONCE', path: ['reReviewId'], clause: 'N65' },
  appeal_decision_number: { code: 'CONFLICT', path: ['appealId'], clause: 'N77' },
  base_one_live_per_park: { code: 'PARK_IS_BASE', path: ['applicationIds'], clause: 'N62' },
  contact_edition_number: { code: 'CONFLICT', path: ['expectedEdition'], clause: 'N77' },
  evidence_version: { code: 'CONFLICT', path: ['title'] },
  return_batch_one_open: { code: 'IMPORT_IN_PROGRESS', path: ['system'] },
  return_match_standing: { code: 'MATCH_STANDS', path: ['name'], clause: 'N40' },
  return_batch_same_extract: { code: 'CONFLICT', path: ['csv'], clause: 'N77' },
  park_figure_revision: { code: 'CONFLICT', path: ['figures'], clause: 'N77' },
  trade_total_revision: { code: 'CONFLICT', path: ['value'], clause: 'N77' },
  exchange_rate_revision: { code: 'CONFLICT', path: ['rate'], clause: 'N77' },
  base_report_once: { code: 'BASE_REPORT_ASKED', path: ['baseIds'], clause: 'N17' },
  base_report_acceptance_pkey: { code: 'CONFLICT', path: ['reportId'], clause: 'N77' },
  report_evidence_version: { code: 'CONFLICT', path: ['title'] },
  indicator_value_revision: { code: 'CONFLICT', path: ['code'], clause: 'N77' },
}

/** What `applications.take_step` says of a step that it refuses, and the words of the states. */
type RefusedStep = { subject: 'ROUND' | 'APPLICATION'; status: string; steps: string[] }
const STATUSES: Readonly<
  Record<RefusedStep['subject'], Readonly<Record<string, { zh: string; en: string }>>>
> = {
  ROUND: ROUND_STATUSES,
  APPLICATION: APPLICATION_STATUSES,
}

/** Reads the refusal that a database error stands for; null where it is a fault. */
export function refusalOf(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error
  const cause = databaseErrorIn(error)
  if (!cause) return null
  switch (cause.code) {
    case '23505': {
      const rule = UNIQUE_RULES[cause.constraint ?? '']
      return rule ? new DomainError(rule.code, { path: rule.path, clause: rule.clause }) : null
    }
    case 'ND001': {
      const { subject, status, steps }: RefusedStep = JSON.parse(cause.detail ?? '{}')
      const values = { status: STATUSES[subject][status] ?? status }
      return new DomainError('STEP_NOT_ALLOWED', { clause: 'N74', availableSteps: steps, values })
    }
    case 'ND002':
    case '40001':
    case '40P01':
      return new DomainError('CONFLICT', { clause: 'N77' })
    case 'ND003':
      return new DomainError('NOT_FOUND')
    case 'ND004':
      return new DomainError('ROUND_ARCHIVED', { clause: 'N70' })
    default:
      return null
  }
}

/** MikroORM wraps the driver's error; the one with the SQLSTATE is on it or below it. */
function databaseErrorIn(error: unknown): DatabaseError | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && at.code.length === 5)
      return at as unknown as DatabaseError
  }
  return null
}
