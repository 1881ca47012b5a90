import { Round } from '@ndseb/db/applications/round.ts'
import {
  applicationForm,
  businessStandards,
  defaultRubric,
  firstAnnexes,
  programmeDefaults,
  ruleVersion,
} from '@ndseb/db/reference.ts'
import type { Session } from '@ndseb/db/session.ts'
import { endOfCivilDay } from '@ndseb/shared/rules/beijing.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import { type FormerSettings, readRoundSettings } from '../domain/round-settings.ts'
import type { PrepareRoundInput } from '../generated/graphql.ts'

const { candidateBand, notice, issuingOffices, legalBasis, legalBasisTitle } = programmeDefaults
/** The programme's defaults: what a round says where its own notice says nothing else. */
const defaults = (number: number): FormerSettings => ({
  legalBasis: `${legalBasisTitle}（${legalBasis}）`,
  standards: businessStandards,
  ruleVersion,
  rubric: defaultRubric,
  // Another notice has annexes of its own: what they are is not made up (N1, N4).
  annexes: number === 1 ? firstAnnexes : [],
  candidateBandMin: candidateBand.min,
  candidateBandMax: candidateBand.max,
  noticeWorkingDays: notice.workingDays,
})

/** MOFCOM prepares a round: the notice's numbers as data, with the programme's defaults where it names none. */
export const prepareRound = (session: Session, input: PrepareRoundInput) =>
  session.act('prepareRound', input, async (tx) => {
    checkRange(input.number, { min: 1, max: 999, path: ['number'], clause: 'N2' })
    const settings = readRoundSettings(input, defaults(input.number))
    const round = tx.em.create(Round, {
      ...settings,
      closesAt: endOfCivilDay(settings.deadline),
      number: input.number,
      issuingOffices,
      form: applicationForm.rows,
      guideVersion: applicationForm.guideVersion,
    })
    await tx.em.flush()
    await tx.rows(`select applications.record_start('ROUND', $1, 'prepare', $2)`, [round.id, tx.now])
    return { roundId: round.id }
  })
