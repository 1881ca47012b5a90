import { MESSAGES } from '@ndseb/shared/vocabulary/messages.ts'
import {
  isRuled,
  RULING_POINTS,
  RULING_VALUES,
  RULINGS,
  type RulingPoint,
  type Rulings,
  type RulingValue,
  rulingsInForce,
} from '@ndseb/shared/vocabulary/rulings.ts'
import type { Context } from '../context.ts'
import { mayBeRuled } from '../domain/ruling.ts'
import { judgeUnit } from '../domain/unit-standing.ts'
import type {
  RoundResolvers,
  RulingDecisionResolvers,
  RulingResolvers,
  UnitStandingResolvers,
} from '../generated/graphql.ts'
import { readEveryUnit } from '../queries/places.ts'
import { readUnitsWithBase } from '../queries/rulings.ts'

/** What holds in a round: the last decision on each point. */
async function inForce(roundId: string, { loaders }: Context): Promise<Rulings> {
  const decisions = await loaders.rulings.load(roundId)
  return rulingsInForce(decisions.toReversed().map(({ point, values }) => ({ point, chosen: values })))
}

export const rulings: RoundResolvers['rulings'] = async ({ id, status }, _, context) => {
  const [holding, decisions] = await Promise.all([inForce(id, context), context.loaders.rulings.load(id)])
  return RULING_POINTS.map((point) => ({
    ...{ point, values: [...holding[point]], open: mayBeRuled(point, status) },
    decisions: decisions.filter((one) => one.point === point),
  }))
}

export const units: RoundResolvers['units'] = async ({ id, programme, referenceDate }, _, context) => {
  const [holding, every, withBase] = await Promise.all([
    inForce(id, context),
    readEveryUnit(context.session),
    readUnitsWithBase(context.session, programme),
  ])
  const onePlace = isRuled(holding, 'OVERLAPPING_UNITS', 'ONE_PLACE')
  return every.map((unit) => ({
    unit,
    obstacle: judgeUnit({ ...unit, hasBase: withBase.has(unit.id) }, referenceDate, holding),
    sharesPlaceWith: onePlace
      ? every.filter(
          ({ id: other, overlap }) => overlap !== null && overlap === unit.overlap && other !== unit.id,
        )
      : [],
  }))
}

const namesOf = (values: readonly RulingValue[], { viewer }: Context) =>
  values.map((value) => RULING_VALUES[value][viewer.language])

export const Ruling: RulingResolvers = {
  pointName: ({ point }, _, { viewer }) => RULINGS[point][viewer.language],
  clause: ({ point }) => RULINGS[point].clause,
  valueNames: ({ values }, _, context) => namesOf(values, context),
  allowed: ({ point }) => Object.keys(RULINGS[point satisfies RulingPoint].values) as RulingValue[],
  byDefault: ({ decisions }) => decisions.length === 0,
}

export const RulingDecision: RulingDecisionResolvers = {
  valueNames: ({ values }, _, context) => namesOf(values, context),
}

export const UnitStanding: UnitStandingResolvers = {
  mayRecommend: ({ obstacle }) => obstacle === null,
  clause: ({ obstacle }) => obstacle?.clause ?? null,
  reason: ({ obstacle }, _, { viewer }) => obstacle && MESSAGES[obstacle.code][viewer.language],
}
