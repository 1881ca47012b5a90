import type { Figures } from '@ndseb/shared/rules/finding.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import { MOST_LEADING_ENTERPRISES, readDeclared } from './contents.ts'
import { type DeclaredCase, judgeDeclared } from './eligibility.ts'

/** Figures that nobody has declared, read as declared ones are (N34). */
export const readHypothetical = (given: Parameters<typeof readDeclared>[0]): Figures =>
  Object.fromEntries(readDeclared(given, 'figures').map(({ standard, value }) => [standard, value]))

/** So many leading enterprises with evidence, without names (N42). */
export function readEnterprises(count: number): DeclaredCase['leadingEnterprises'] {
  const length = checkRange(count, {
    ...{ min: 0, max: MOST_LEADING_ENTERPRISES },
    ...{ path: ['leadingEnterprises'], clause: 'N42' },
  })
  return Array.from({ length }, () => ({ name: '', hasEvidence: true }))
}

/** The verdict with these figures in place of the declared ones: each finding says which of them it rests on. */
export function judgeWhatIf(declared: DeclaredCase, assumed: Figures): ReturnType<typeof judgeDeclared> {
  const verdict = judgeDeclared({ ...declared, figures: { ...declared.figures, ...assumed } })
  const findings = verdict.findings.map((finding) =>
    Object.hasOwn(assumed, finding.standard) ? { ...finding, source: 'HYPOTHETICAL' } : finding,
  )
  return { ...verdict, findings }
}
