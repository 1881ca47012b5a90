import { CLAUSES } from '@ndseb/shared/vocabulary/clauses.ts'
import type {
  DigitalServiceResolvers,
  ServiceGroupResolvers,
  ServiceTaxonomyResolvers,
} from '../generated/graphql.ts'

export const ServiceTaxonomy: ServiceTaxonomyResolvers = {
  definition: (_taxonomy, _, { viewer }) => CLAUSES.N6[viewer.language],
}

export const ServiceGroup: ServiceGroupResolvers = {
  name: (group, _, { viewer }) => group[viewer.language],
}

export const DigitalService: DigitalServiceResolvers = {
  name: (service, _, { viewer }) => service[viewer.language],
}
