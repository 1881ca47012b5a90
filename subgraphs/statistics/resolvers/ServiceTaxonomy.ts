import type {
  DigitalServiceConditionResolvers,
  DigitalServiceResolvers,
  ServiceGroupResolvers,
  ServiceTaxonomyResolvers,
} from '../generated/graphql.ts'

export const ServiceTaxonomy: ServiceTaxonomyResolvers = {
  definition: ({ definition }, _, { viewer }) => definition[viewer.language],
  conditions: ({ definition }) => [...definition.conditions],
}

export const DigitalServiceCondition: DigitalServiceConditionResolvers = {
  text: (condition, _, { viewer }) => condition[viewer.language],
}

export const ServiceGroup: ServiceGroupResolvers = {
  name: (group, _, { viewer }) => group[viewer.language],
}

export const DigitalService: DigitalServiceResolvers = {
  name: (service, _, { viewer }) => service[viewer.language],
  version: ({ since }) => since.version,
  since: ({ since }) => since.inForce,
}
