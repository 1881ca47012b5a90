import { DomainError } from '@ndseb/shared/errors.ts'
import { parseId } from '@ndseb/shared/scalars.ts'
import { existing } from '@ndseb/shared/subgraph/batch.ts'
import type { Context } from '../context.ts'
import { type DeclaredCase, judgeDeclared } from '../domain/eligibility.ts'
import { assume, judgeWhatIf, readEnterprises, readHypothetical } from '../domain/what-if.ts'
import type { ApplicationResolvers, QueryResolvers, WhatIfInput } from '../generated/graphql.ts'
import { convertFigures } from '../queries/convert-figures.ts'

/** What the verdict on an application's own figures rests on today. */
export const declaredCase = async (
  { applicationId }: { applicationId: string },
  { loaders }: Context,
): Promise<DeclaredCase> => (await existing(loaders.declaredCase.load(applicationId))).inputs

export const eligibility: ApplicationResolvers['eligibility'] = async ({ id }, _, context) =>
  judgeDeclared(await declaredCase({ applicationId: id }, context))

export const whatIfOfApplication: ApplicationResolvers['whatIf'] = async (application, given, context) => {
  const figures = readHypothetical(given.figures)
  const round = await existing(context.loaders.round.load(application.roundId))
  const declared = await declaredCase({ applicationId: application.id }, context)
  return judgeWhatIf(declared, await assumeIn(round, figures, context))
}

/** Hypothetical figures, those in foreign currency by the rates of the round's statistical year (N35, N41). */
const assumeIn = async (
  { statisticalYear: year }: { readonly statisticalYear: number },
  figures: ReturnType<typeof readHypothetical>,
  { session }: Context,
) => assume(await convertFigures(session.read, figures, { year, list: 'figures' }))

/** A what-if reads a round and a place, and writes nothing. */
export const whatIf: QueryResolvers['whatIf'] = async (_, { input }, context) => {
  const { loaders } = context
  const figures = readHypothetical(input.figures)
  const leadingEnterprises = readEnterprises(input.leadingEnterprises ?? 0)
  const round = await loaders.round.load(parseId(input.roundId, ['roundId']))
  if (!round) throw new DomainError('NOT_FOUND', { path: ['roundId'] })
  const { provinceCode, operatingSince } = await placeOf(input, loaders)
  const province = await loaders.province.load(provinceCode)
  if (!province) throw new DomainError('NOT_FOUND', { path: ['provinceCode'] })
  return judgeWhatIf(
    {
      tier: round.tiers[province.region],
      thresholds: round.standards,
      conditions: round.conditions,
      figures: {},
      operatingSince: input.operatingSince ?? operatingSince,
      referenceDate: round.referenceDate,
      leadingEnterprises,
      ruleVersion: round.ruleVersion,
    },
    await assumeIn(round, figures, context),
  )
}

type Place = { readonly provinceCode: string; readonly operatingSince: string | null }

/** The province of a park, or a province alone: exactly one of them is given. */
async function placeOf(
  { provinceCode, parkId }: Pick<WhatIfInput, 'provinceCode' | 'parkId'>,
  loaders: Context['loaders'],
): Promise<Place> {
  if (provinceCode != null && parkId == null) return { provinceCode, operatingSince: null }
  if (parkId == null || provinceCode != null)
    throw new DomainError('PROVINCE_OR_PARK', { path: ['provinceCode'] })
  const park = await loaders.park.load(parseId(parkId, ['parkId']))
  if (!park) throw new DomainError('NOT_FOUND', { path: ['parkId'] })
  const { provinceCode: province } = await existing(loaders.unit.load(park.unitId))
  return { provinceCode: province, operatingSince: park.operatingSince }
}
