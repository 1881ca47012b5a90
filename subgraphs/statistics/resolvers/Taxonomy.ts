import type {
  DigitalServiceConditionResolvers,
  DigitalServiceDefinitionResolvers,
  ServiceGroupResolvers,
  ServiceLeafResolvers,
} from '../generated/graphql.ts'

export const DigitalServiceDefinition: DigitalServiceDefinitionResolvers = {
  text: (definition, _, { viewer }) => definition[viewer.language],
}

export const DigitalServiceCondition: DigitalServiceConditionResolvers = {
  text: (condition, _, { viewer }) => condition[viewer.language],
}

export const ServiceGroup: ServiceGroupResolvers = {
  name: (group, _, { viewer }) => group[viewer.language],
}

export const ServiceLeaf: ServiceLeafResolvers = {
  name: (leaf, _, { viewer }) => leaf[viewer.language],
  version: ({ since }) => since.version,
  since: ({ since }) => since.inForce,
}
