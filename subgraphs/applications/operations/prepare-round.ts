import { Programme } from '@ndseb/db/applications/programme.ts'
import { Round } from '@ndseb/db/applications/round.ts'
import { firstAnnexes, firstProgramme, wholeProgramme } from '@ndseb/db/reference.ts'
import type { Session, Tx } from '@ndseb/db/session.ts'
import { DomainError } from '@ndseb/shared/errors.ts'
import { endOfCivilDay } from '@ndseb/shared/rules/beijing.ts'
import type { Programme as Content } from '@ndseb/shared/rules/programme.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import { readRoundSettings } from '../domain/round-settings.ts'
import type { PrepareRoundInput } from '../generated/graphql.ts'

/** MOFCOM prepares a round of a programme: the notice's numbers as data, with the programme's where it names none. */
export const prepareRound = (session: Session, input: PrepareRoundInput) =>
  session.act('prepareRound', input, async (tx) => {
    checkRange(input.number, { min: 1, max: 999, path: ['number'], clause: 'N2' })
    const { code, zh, en, ...programme } = await readProgramme(tx, input.programme ?? firstProgramme.code)
    const settings = readRoundSettings(input, {
      ...programme,
      standards: [...programme.standards],
      rubric: [...programme.rubric],
      // Another notice has annexes of its own: what they are is not made up (N1, N4).
      annexes: code === firstProgramme.code && input.number === 1 ? firstAnnexes : [],
      candidateBandMin: programme.candidateBand.min,
      candidateBandMax: programme.candidateBand.max,
    })
    const round = tx.em.create(Round, {
      ...settings,
      ...{ programme: code, programmeName: zh, programmeNameEn: en, number: input.number },
      closesAt: endOfCivilDay(settings.deadline),
      issuingOffices: [...programme.issuingOffices],
      tiers: programme.tiers,
      conditions: [...programme.conditions],
      quotaPerUnit: programme.quotaPerUnit,
      form: [...programme.form],
      guideVersion: programme.guideVersion,
    })
    await tx.em.flush()
    await tx.rows(`select applications.record_start('ROUND', $1, 'prepare', $2)`, [round.id, tx.now])
    return { roundId: round.id }
  })

async function readProgramme(tx: Tx, code: string): Promise<Required<Content>> {
  const programme = await tx.em.findOne(Programme, { code })
  if (!programme) throw new DomainError('PROGRAMME_UNKNOWN', { path: ['programme'], values: { code: code } })
  return wholeProgramme(programme.content)
}
