import { ruleVersion } from '@ndseb/db/reference.ts'
import type { DeclaredCase } from '../domain/eligibility.ts'
import type { Loaders } from '../loaders.ts'
import type { Application } from '../parents.ts'

/** Everything that the verdict on an application's own figures rests on, through the request's loaders. */
export async function readDeclaredCase(application: Application, loaders: Loaders): Promise<DeclaredCase> {
  const [round, park, province, declared, enterprises] = await Promise.all([
    loaders.round.load(application.roundId),
    loaders.park.load(application.parkId),
    loaders.province.load(application.provinceCode),
    loaders.declared.load(application.id),
    loaders.leadingEnterprises.load(application.id),
  ])
  if (!round || !province) throw new Error(`application ${application.id} lacks its round or province`)
  return {
    tier: province.tier,
    thresholds: round.standards,
    figures: Object.fromEntries(declared.map(({ standard, value }) => [standard, value])),
    operatingSince: park?.operatingSince ?? null,
    referenceDate: round.referenceDate,
    leadingEnterprises: enterprises.map(({ name, evidenceId }) => ({
      name,
      hasEvidence: evidenceId !== null,
    })),
    ruleVersion,
  }
}
