import { Round } from '@ndseb/db/applications/round.ts'
import {
  applicationForm,
  businessStandards,
  defaultRubric,
  programmeDefaults,
  ruleVersion,
} from '@ndseb/db/reference.ts'
import type { Session } from '@ndseb/db/session.ts'
import { endOfCivilDay, yearOf } from '@ndseb/shared/rules/beijing.ts'
import { normaliseDocumentNumber } from '@ndseb/shared/rules/document-number.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkRoundNumbers } from '../domain/round-numbers.ts'
import type { PrepareRoundInput } from '../generated/graphql.ts'

/** MOFCOM prepares a round: the notice's numbers as data, with the programme's defaults where it names none. */
export const prepareRound = (session: Session, input: PrepareRoundInput) =>
  session.act('prepareRound', input, async (tx) => {
    const { candidateBand, notice, issuingOffices, legalBasis, legalBasisTitle } = programmeDefaults
    const numbers = checkRoundNumbers({
      number: input.number,
      candidateBandMin: input.candidateBandMin ?? candidateBand.min,
      candidateBandMax: input.candidateBandMax ?? candidateBand.max,
      noticeWorkingDays: input.noticeWorkingDays ?? notice.workingDays,
      // The latest full year before the deadline (N41).
      statisticalYear: input.statisticalYear ?? yearOf(input.deadline) - 1,
      deadline: input.deadline,
    })
    const noticeNumber = cleanText(input.noticeNumber, { max: 60, path: ['noticeNumber'], required: true })
    const round = tx.em.create(Round, {
      ...numbers,
      title: cleanText(input.title, { max: 200, path: ['title'], required: true }),
      noticeNumber,
      noticeNumberKey: normaliseDocumentNumber(noticeNumber),
      issuingOffices,
      legalBasis: `${legalBasisTitle}（${legalBasis}）`,
      referenceDate: input.referenceDate ?? input.deadline,
      closesAt: endOfCivilDay(input.deadline),
      standards: businessStandards,
      ruleVersion,
      rubric: defaultRubric,
      form: applicationForm.rows,
      guideVersion: applicationForm.guideVersion,
      dayOneRule: input.dayOneRule ?? notice.dayOneRule,
    })
    await tx.em.flush()
    await tx.rows(`select applications.record_start('ROUND', $1, 'prepare', $2)`, [round.id, tx.now])
    return { roundId: round.id }
  })
