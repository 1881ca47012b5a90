import type { Session } from '@ndseb/db/session.ts'
import { cleanText } from '@ndseb/shared/scalars.ts'
import { checkDismissible } from '../domain/appeal.ts'
import type { DismissAppealInput } from '../generated/graphql.ts'
import { appealCourse, loadAppeal, readAppealDecisions, writeAppeal } from './load-appeal.ts'
import { takeStep } from './take-step.ts'

/** MOFCOM dismisses an appeal that not all three uphold, with reasons; the base remains disqualified (N65). */
export const dismissAppeal = (session: Session, input: DismissAppealInput) =>
  session.act('dismissAppeal', input, async (tx) => {
    const reasons = cleanText(input.reasons, {
      ...{ max: 4000, path: ['reasons'], multiline: true, required: true },
    })
    const appeal = await loadAppeal(tx, input.appealId)
    const { expectedVersion } = input
    const status = await takeStep(tx, appealCourse, appeal, 'dismissAppeal', {
      ...{ expectedVersion, reason: reasons },
    })
    const words = await readAppealDecisions(tx, appeal.id)
    checkDismissible({ name: appeal.base.name, words }, ['appealId'])
    await writeAppeal(tx, appeal.id, status, reasons)
    return { appealId: appeal.id }
  })
