import { idempotencyOf } from '../idempotency.ts'
import { Application } from './application.ts'
import { Contact, ContactEdition } from './contact.ts'
import { DeclaredFigure, Evidence, LeadingEnterprise, Reader } from './contents.ts'
import { Filing, FilingVerdict } from './filing.ts'
import { History, LifecycleStep } from './history.ts'
import { Park } from './park.ts'
import { Programme } from './programme.ts'
import { Province } from './province.ts'
import { Recommendation } from './recommendation.ts'
import { RecommendingUnit } from './recommending-unit.ts'
import { Round } from './round.ts'
import { Ruling } from './ruling.ts'

/** The tables of the applications owner. */
export const applicationsEntities = [
  Programme,
  Province,
  RecommendingUnit,
  Park,
  Round,
  Ruling,
  Application,
  Recommendation,
  DeclaredFigure,
  LeadingEnterprise,
  Evidence,
  Filing,
  FilingVerdict,
  Reader,
  ContactEdition,
  Contact,
  History,
  LifecycleStep,
  idempotencyOf('applications'),
]
