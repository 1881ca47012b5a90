import { DomainError } from '@ndseb/shared/errors.ts'
import { PROVINCIAL_AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { agencyNames } from './agency-names.ts'

export type ProvincialAgency = (typeof PROVINCIAL_AGENCIES)[number]
export type GivenOpinion = {
  readonly agency: ProvincialAgency
  readonly attitude: 'SUPPORT' | 'OPPOSE'
  /** Whether it is on the current filing. */
  readonly counts: boolean
}

/** The departments whose opinion on the current filing is missing (N47). */
export const missingOpinions = (opinions: readonly GivenOpinion[]): ProvincialAgency[] =>
  PROVINCIAL_AGENCIES.filter((agency) => !opinions.some((one) => one.agency === agency && one.counts))

const opposingAgencies = (opinions: readonly GivenOpinion[]): ProvincialAgency[] =>
  PROVINCIAL_AGENCIES.filter((agency) =>
    opinions.some((one) => one.agency === agency && one.counts && one.attitude === 'OPPOSE'),
  )

/** Refuses unless all three support the current filing, and says who is missing and who opposes (N47). */
export function checkOpinions(opinions: readonly GivenOpinion[]): void {
  const [missing, opposing] = [missingOpinions(opinions), opposingAgencies(opinions)]
  if (missing.length + opposing.length > 0)
    throw new DomainError('OPINIONS_MISSING', {
      path: ['applicationId'],
      clause: 'N47',
      values: { missing: agencyNames(missing), opposing: agencyNames(opposing) },
    })
}
