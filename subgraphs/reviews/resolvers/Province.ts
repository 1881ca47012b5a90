import { JOINT_LETTER_LIFECYCLE, JOINT_LETTER_STATUSES } from '@ndseb/shared/lifecycles/joint-letter.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import { AGENCIES } from '@ndseb/shared/vocabulary/roles.ts'
import { missingSignatures } from '../domain/joint-letter.ts'
import type {
  JointLetterPayloadResolvers,
  JointLetterResolvers,
  LetterDeliveryResolvers,
  LetterSignatureResolvers,
  ProvincialOpinionPayloadResolvers,
  ProvincialOpinionResolvers,
} from '../generated/graphql.ts'
import { stepsIn } from './steps-in.ts'

export const ProvincialOpinion: ProvincialOpinionResolvers = {
  agencyName: ({ agency }, _, { viewer }) => AGENCIES[agency][viewer.language],
  province: ({ provinceCode }) => ({ code: provinceCode }),
}

export const JointLetter: JointLetterResolvers = {
  round: ({ roundId }) => ({ id: roundId }),
  province: ({ provinceCode }) => ({ code: provinceCode }),
  statusName: ({ status }, _, { viewer }) => JOINT_LETTER_STATUSES[status][viewer.language],
  applications: ({ id }, _, { loaders }) => loaders.letterApplications.load(id),
  signatures: ({ id }, _, { loaders }) => loaders.signatures.load(id),
  missing: async ({ id }, _, { loaders }) =>
    missingSignatures((await loaders.signatures.load(id)).map(({ agency }) => agency)),
  deliveries: ({ id }, _, { loaders }) => loaders.deliveries.load(id),
  availableSteps: (letter, _, context) => stepsIn(JOINT_LETTER_LIFECYCLE, letter, context),
  history: ({ id }, _, { loaders }) => loaders.history.load(id),
}

export const LetterSignature: LetterSignatureResolvers = {
  agencyName: ({ agency }, _, { viewer }) => AGENCIES[agency][viewer.language],
}

export const LetterDelivery: LetterDeliveryResolvers = {
  letter: ({ letterId }, _, { loaders }) => existing(loaders.letter.load(letterId)),
}

export const ProvincialOpinionPayload: ProvincialOpinionPayloadResolvers = {
  opinion: ({ opinionId }, _, { loaders }) => (opinionId ? loaders.opinion.load(opinionId) : null),
  application: ({ applicationId }) => (applicationId ? { id: applicationId } : null),
}

export const JointLetterPayload: JointLetterPayloadResolvers = {
  letter: ({ letterId }, _, { loaders }) => (letterId ? loaders.letter.load(letterId) : null),
}
