import { type Judged, linesOfVerdict, type Replay, replay } from '@ndseb/shared/rules/replay.ts'
import { checkAndWarn, type WarnedCase } from './figure-check.ts'

type WarnedCheck = ReturnType<typeof checkAndWarn>

/** Checks a forwarded case again, by what was frozen and by what is declared and reported today (N36, N39). */
export const replayCheck = (inputs: WarnedCase, verdict: WarnedCheck, today: WarnedCase): Replay =>
  replay({
    frozen: linesOfCheck(verdict),
    again: linesOfCheck(checkAndWarn(inputs)),
    today: linesOfCheck(checkAndWarn(today)),
  })

/** The lines of the verdict; that of a standard also says how declared and reported stand, and whence the latter is. */
function linesOfCheck(check: WarnedCheck): Judged {
  const { ruleVersion, lines } = linesOfVerdict(check)
  return {
    ruleVersion,
    lines: lines.map((line) => {
      const comparison = check.comparisons.find(({ standard }) => standard === line.subject)
      if (!comparison) return line
      const { declared, difference, agreement, source, revision } = comparison
      const parts = { ...line.parts, DECLARED: declared, DIFFERENCE: difference, AGREEMENT: agreement }
      return { ...line, source, revision, parts }
    }),
  }
}
