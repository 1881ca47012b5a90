import type { Session } from '@ndseb/db/session.ts'
import { mutation } from '@ndseb/shared/subgraph/mutation.ts'
import type { Context } from '../context.ts'
import { acceptLateApplication } from '../operations/accept-late-application.ts'
import { approveAtProvince } from '../operations/approve-at-province.ts'
import { assignExperts } from '../operations/assign-experts.ts'
import { cancelJointLetter } from '../operations/cancel-joint-letter.ts'
import { concludeExpertReview } from '../operations/conclude-expert-review.ts'
import { convenePanel } from '../operations/convene-panel.ts'
import { declareConflict } from '../operations/declare-conflict.ts'
import { declareNoConflict } from '../operations/declare-no-conflict.ts'
import { draftJointLetter } from '../operations/draft-joint-letter.ts'
import { giveProvincialOpinion } from '../operations/give-provincial-opinion.ts'
import { refuseLateApplication } from '../operations/refuse-late-application.ts'
import { rejectAtProvince } from '../operations/reject-at-province.ts'
import { returnApplication } from '../operations/return-application.ts'
import { sendJointLetter } from '../operations/send-joint-letter.ts'
import { signJointLetter } from '../operations/sign-joint-letter.ts'
import { startExpertReview } from '../operations/start-expert-review.ts'
import { submitScores } from '../operations/submit-scores.ts'

const act = <Input, Reference extends object>(
  operation: (session: Session, input: Input) => Promise<Reference>,
) => mutation((input: Input, { session }: Context) => operation(session, input))

export const Mutation = {
  giveProvincialOpinion: act(giveProvincialOpinion),
  returnApplication: act(returnApplication),
  approveAtProvince: act(approveAtProvince),
  rejectAtProvince: act(rejectAtProvince),
  draftJointLetter: act(draftJointLetter),
  signJointLetter: act(signJointLetter),
  sendJointLetter: act(sendJointLetter),
  cancelJointLetter: act(cancelJointLetter),
  acceptLateApplication: act(acceptLateApplication),
  refuseLateApplication: act(refuseLateApplication),
  convenePanel: act(convenePanel),
  startExpertReview: act(startExpertReview),
  assignExperts: act(assignExperts),
  declareNoConflict: act(declareNoConflict),
  declareConflict: act(declareConflict),
  submitScores: act(submitScores),
  concludeExpertReview: act(concludeExpertReview),
}
