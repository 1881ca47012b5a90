import {
  Application,
  ApplicationPayload,
  AttachEvidencePayload,
  DeclaredFigure,
  Finding,
  LeadingEnterprise,
  OriginalAmount,
  Warning,
} from './Application.ts'
import { Condition, SelfCheck } from './Condition.ts'
import { ContactList } from './Contact.ts'
import { Filing, Replay, ReplayDifference } from './Filing.ts'
import { HistoryEntry } from './HistoryEntry.ts'
import { Mutation } from './Mutation.ts'
import { Park, ParkPayload, Province, RecommendingUnit } from './Place.ts'
import { JudgedClause, Programme } from './Programme.ts'
import { Query } from './Query.ts'
import { Criterion, Question, Round, RoundPayload, Standard } from './Round.ts'
import { Ruling, RulingDecision, UnitStanding } from './Ruling.ts'
import { Viewer } from './Viewer.ts'

/** Every type that has a field which is more than a column of its row. */
export const resolvers = {
  Query,
  Mutation,
  HistoryEntry,
  Round,
  Programme,
  JudgedClause,
  Standard,
  Criterion,
  Question,
  RoundPayload,
  ContactList,
  Ruling,
  RulingDecision,
  UnitStanding,
  Province,
  RecommendingUnit,
  Park,
  ParkPayload,
  Application,
  DeclaredFigure,
  OriginalAmount,
  LeadingEnterprise,
  Finding,
  Warning,
  ApplicationPayload,
  AttachEvidencePayload,
  Condition,
  SelfCheck,
  Viewer,
  Filing,
  Replay,
  ReplayDifference,
}
