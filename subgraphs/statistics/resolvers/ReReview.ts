import { DOSSIER_CHANGES } from '@ndseb/shared/vocabulary/statistics.ts'
import { changesSince } from '../domain/dossier.ts'
import type {
  DossierChangeResolvers,
  ReReviewDossierResolvers,
  ReReviewResolvers,
} from '../generated/graphql.ts'

export const ReReview: ReReviewResolvers = {
  dossier: ({ id }, _, { loaders }) => loaders.dossier.load(id),
}

export const ReReviewDossier: ReReviewDossierResolvers = {
  indicators: ({ contents }) => contents.indicators,
  measures: ({ contents }) => contents.measures,
  targets: ({ baseId, contents }) =>
    contents.targets.map((progress) => ({ ...progress, baseId, editions: contents.reports })),
  reports: ({ contents }) => contents.reports,
  changes: async ({ baseId, contents }, _, { loaders }) => {
    const [indicators, measures, reports] = await Promise.all([
      loaders.indicators.load(baseId),
      loaders.measures.load(baseId),
      loaders.acceptedOf.load(baseId),
    ])
    return changesSince(contents, { indicators, measures, reports })
  },
}

export const DossierChange: DossierChangeResolvers = {
  kindName: ({ kind }, _, { viewer }) => DOSSIER_CHANGES[kind][viewer.language],
}
