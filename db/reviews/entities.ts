import { idempotencyOf } from '../idempotency.ts'
import { Expert, ExpertAssignment, ExpertConclusion, PanelMember, ScoreSheet } from './experts.ts'
import { JointLetter, LetterApplication, LetterDelivery, LetterSignature } from './joint-letter.ts'
import { ProvincialOpinion } from './provincial-opinion.ts'

/** The tables of the reviews owner. */
export const reviewsEntities = [
  ProvincialOpinion,
  JointLetter,
  LetterApplication,
  LetterSignature,
  LetterDelivery,
  Expert,
  PanelMember,
  ExpertAssignment,
  ScoreSheet,
  ExpertConclusion,
  idempotencyOf('reviews')]
