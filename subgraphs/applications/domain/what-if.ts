import type { BusinessStandard, Figures, Originals } from '@ndseb/shared/rules/finding.ts'
import type { Converted } from '@ndseb/shared/rules/foreign-amount.ts'
import { checkRange } from '@ndseb/shared/scalars.ts'
import { MOST_LEADING_ENTERPRISES, readDeclared } from './contents.ts'
import { type DeclaredCase, judgeDeclared } from './eligibility.ts'

/** Figures that nobody has declared, read as declared ones are (N34–N35). */
export const readHypothetical = (given: Parameters<typeof readDeclared>[0]) => readDeclared(given, 'figures')

/** The same once those in foreign currency are converted. */
export type Assumed = { readonly figures: Figures; readonly originals: Originals }

/** What is assumed, by standard; a figure in its unit has no original, whatever the declared one was converted from. */
export const assume = (given: readonly (Converted & { readonly standard: BusinessStandard })[]): Assumed => ({
  figures: Object.fromEntries(given.map(({ standard, value }) => [standard, value])),
  originals: Object.fromEntries(given.map(({ standard, original }) => [standard, original])),
})

/** So many leading enterprises with evidence, without names (N42). */
export function readEnterprises(count: number): DeclaredCase['leadingEnterprises'] {
  const length = checkRange(count, {
    ...{ min: 0, max: MOST_LEADING_ENTERPRISES },
    ...{ path: ['leadingEnterprises'], clause: 'N42' },
  })
  return Array.from({ length }, () => ({ name: '', hasEvidence: true }))
}

/** The verdict with these figures in place of the declared ones: each finding says which of them it rests on. */
export function judgeWhatIf(declared: DeclaredCase, assumed: Assumed): ReturnType<typeof judgeDeclared> {
  const verdict = judgeDeclared({
    ...declared,
    figures: { ...declared.figures, ...assumed.figures },
    originals: { ...declared.originals, ...assumed.originals },
  })
  const findings = verdict.findings.map((finding) =>
    Object.hasOwn(assumed.figures, finding.standard) ? { ...finding, source: 'HYPOTHETICAL' } : finding,
  )
  return { ...verdict, findings }
}
