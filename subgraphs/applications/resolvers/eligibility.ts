import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { judgeDeclared } from '../domain/eligibility.ts'
import type { ApplicationResolvers } from '../generated/graphql.ts'

/** Brings together what the verdict on an application's own figures rests on. */
export const eligibility: ApplicationResolvers['eligibility'] = async (application, _, { loaders }) => {
  const [round, park, province, declared, enterprises] = await Promise.all([
    existing(loaders.round.load(application.roundId)),
    loaders.park.load(application.parkId),
    existing(loaders.province.load(application.provinceCode)),
    loaders.declared.load(application.id),
    loaders.leadingEnterprises.load(application.id),
  ])
  return judgeDeclared({
    tier: province.tier,
    thresholds: round.standards,
    figures: Object.fromEntries(declared.map(({ standard, value }) => [standard, value])),
    operatingSince: park?.operatingSince ?? null,
    referenceDate: round.referenceDate,
    leadingEnterprises: enterprises.map(({ name, evidenceId }) => ({
      name,
      hasEvidence: evidenceId !== null,
    })),
    ruleVersion: round.ruleVersion,
  })
}
