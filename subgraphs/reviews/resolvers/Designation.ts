import { availableSteps } from '@ndseb/shared/lifecycle.ts'
import {
  DESIGNATION_KINDS,
  DESIGNATION_LIFECYCLE,
  DESIGNATION_STATUSES,
} from '@ndseb/shared/lifecycles/designation.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { missingMinistries } from '../domain/missing-ministries.ts'
import type {
  DesignatedParkResolvers,
  DesignationPayloadResolvers,
  DesignationResolvers,
  DesignationSignatureResolvers,
} from '../generated/graphql.ts'

export const Designation: DesignationResolvers = {
  round: ({ roundId }) => ({ id: roundId }),
  kindName: ({ kind }, _, { viewer }) => DESIGNATION_KINDS[kind][viewer.language],
  statusName: ({ status }, _, { viewer }) => DESIGNATION_STATUSES[status][viewer.language],
  parks: ({ id }, _, { loaders }) => loaders.designatedParks.load(id),
  signatures: ({ id }, _, { loaders }) => loaders.designationSignatures.load(id),
  missing: async ({ id }, _, { loaders }) => {
    const words = await loaders.designationSignatures.load(id)
    return missingMinistries(words.map(({ agency, signs }) => ({ agency, agrees: signs })))
  },
  bases: ({ id }, _, { loaders }) => loaders.basesOfDesignation.load(id),
  reReviews: ({ id }, _, { loaders }) => loaders.reReviewsOfDesignation.load(id),
  availableSteps: ({ status }, _, { viewer }) => availableSteps(DESIGNATION_LIFECYCLE, status, viewer.role),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const DesignatedPark: DesignatedParkResolvers = {
  province: ({ provinceCode }) => ({ code: provinceCode }),
  application: ({ applicationId }, _, { loaders }) => loaders.visibleCase.load(applicationId),
}

export const DesignationSignature: DesignationSignatureResolvers = {
  agencyName: ({ agency }, _, { viewer }) => AGENCIES[agency][viewer.language],
}

export const DesignationPayload: DesignationPayloadResolvers = {
  designation: ({ designationId }, _, { loaders }) =>
    designationId ? loaders.designation.load(designationId) : null,
}
