import { Application, CasePayload } from './Application.ts'
import { AssignmentPayload, Expert, ExpertAssignment } from './Expert.ts'
import { Mutation } from './Mutation.ts'
import {
  JointLetter,
  JointLetterPayload,
  LetterDelivery,
  LetterSignature,
  ProvincialOpinion,
  ProvincialOpinionPayload,
} from './Province.ts'
import { Query } from './Query.ts'
import { PanelPayload, Round } from './Round.ts'

/** Every type that has a field which is more than a column of its row. */
export const resolvers = {
  Query,
  Mutation,
  Round,
  Application,
  ProvincialOpinion,
  JointLetter,
  LetterSignature,
  LetterDelivery,
  ProvincialOpinionPayload,
  CasePayload,
  JointLetterPayload,
  Expert,
  ExpertAssignment,
  PanelPayload,
  AssignmentPayload,
}
