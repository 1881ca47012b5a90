import { linesOfVerdict, type Replay, replay } from '@ndseb/shared/rules/replay.ts'
import { type DeclaredCase, judgeDeclared } from './eligibility.ts'

/** Judges a filing again, by what it froze and by what its application says today (N36). */
export const replayFiling = (
  inputs: DeclaredCase,
  verdict: ReturnType<typeof judgeDeclared>,
  today: DeclaredCase,
): Replay =>
  replay({
    frozen: linesOfVerdict(verdict),
    again: linesOfVerdict(judgeDeclared(inputs)),
    today: linesOfVerdict(judgeDeclared(today)),
  })
