import type { ConfidentialTable } from '@ndseb/shared/subgraph/confidential.ts'

/** What is confidential of reviews, and by which ids its reads are written down (N80–N83, N86). */
export const confidential: ConfidentialTable = {
  ScoreSheet: { kind: 'SCORES', by: ['id'], fields: 'all' },
  Application: { kind: 'SCORES', by: ['id'], fields: ['expertResult', 'adjustedResult'] },
  ExpertSeverity: { kind: 'SCORES', by: ['personId'], fields: 'all' },
  CandidateEntry: { kind: 'SCORES', by: ['applicationId'], fields: ['expertRank', 'departureReason'] },
  ExpertAssignment: { kind: 'EXPERT_ASSIGNMENTS', by: ['id'], fields: 'all' },
  ExpertConflict: { kind: 'EXPERT_ASSIGNMENTS', by: ['personId'], fields: 'all' },
  ProposedAssignment: { kind: 'EXPERT_ASSIGNMENTS', by: ['applicationId'], fields: 'all' },
  ExpertTie: { kind: 'EXPERT_TIES', by: ['id'], fields: 'all' },
  ExpertLoad: { kind: 'EXPERT_ASSIGNMENTS', by: ['personId'], fields: 'all' },
  ProvincialOpinion: { kind: 'PROVINCIAL_OPINIONS', by: ['id'], fields: 'all' },
  Objector: { kind: 'OBJECTORS', by: ['id'], fields: 'all' },
}
