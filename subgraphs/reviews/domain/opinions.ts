import { DomainError } from '@ndseb/shared/errors.ts'
import { AGENCIES, PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { agencyNames } from './agency-names.ts'
import { type ContentPart, partsOfLine } from './filed-content.ts'

export type ProvincialAgency = (typeof PROVINCIAL_AGENCIES)[number]
export type GivenOpinion = {
  readonly agency: ProvincialAgency
  readonly attitude: 'SUPPORT' | 'OPPOSE'
  /** Whether it stands: see `standingOf`. */
  readonly counts: boolean
}

/** An opinion as it compares with the current filing. */
export type ComparedOpinion = {
  readonly agency: ProvincialAgency
  /** Whether the department has given none later. */
  readonly latest: boolean
  /** The parts in which the current filing differs from the one that it was given on; null where that is not known. */
  readonly changed: readonly string[] | null
}

/**
 * Whether an opinion stands: it is the department's last one, and nothing that is its line's to judge has changed since.
 * Where something has, it is void by that alone, and the department gives another (N47, N85).
 */
export function standingOf({ agency, latest, changed }: ComparedOpinion): {
  counts: boolean
  changedSince: ContentPart[]
} {
  const changedSince = partsOfLine(AGENCIES[agency].line, changed ?? [])
  return { counts: latest && changed !== null && changedSince.length === 0, changedSince }
}

/** The departments of whom no opinion stands (N47). */
export const missingOpinions = (opinions: readonly GivenOpinion[]): ProvincialAgency[] =>
  PROVINCIAL_AGENCIES.filter((agency) => !opinions.some((one) => one.agency === agency && one.counts))

const opposingAgencies = (opinions: readonly GivenOpinion[]): ProvincialAgency[] =>
  PROVINCIAL_AGENCIES.filter((agency) =>
    opinions.some((one) => one.agency === agency && one.counts && one.attitude === 'OPPOSE'),
  )

/** Refuses unless three opinions stand that support it, and says who is missing and who opposes (N47). */
export function checkOpinions(opinions: readonly GivenOpinion[]): void {
  const [missing, opposing] = [missingOpinions(opinions), opposingAgencies(opinions)]
  if (missing.length + opposing.length > 0)
    throw new DomainError('OPINIONS_MISSING', {
      path: ['applicationId'],
      clause: 'N47',
      values: { missing: agencyNames(missing), opposing: agencyNames(opposing) },
    })
}
